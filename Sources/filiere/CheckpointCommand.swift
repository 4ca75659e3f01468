import ArgumentParser
import LedgerValues
import Operations

/// Prints the ledger's size and root, signed, and keeps them outside it; shows the key that signs
/// them, or makes another.
struct CheckpointCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkpoint",
    abstract: said(
      "Imprime, signe et garde un point de contrôle", "Prints, signs and keeps a checkpoint"),
    discussion: said(
      """
      --key donne la clé publique (forme C2SP nom+empreinte+base64) avec laquelle chacun vérifie \
      points de contrôle et certificats ; --rotate en fait une autre ; --from N prouve que le \
      registre d'aujourd'hui commence par ses N premiers événements.
      """,
      """
      --key gives the public key (C2SP form name+hash+base64) with which anyone checks checkpoints \
      and certificates; --rotate makes another; --from N proves that the ledger of today begins \
      with its first N events.
      """))
  @OptionGroup var options: WriteOptions
  @OptionGroup var output: OutputOptions

  @Flag(
    name: .customLong("key"), help: help("La clé publique en vigueur", "The public key in force"))
  var showsKey = false

  @Flag(
    name: .customLong("rotate"),
    help: help("Adopter une nouvelle clé (administrateur)", "Adopt a new key (administrator)"))
  var rotates = false

  @Option(
    name: .customLong("from"),
    help: help(
      "Preuve depuis un point de contrôle de N événements",
      "Proof from a checkpoint of N events"))
  var old: Int64?

  func run() throws {
    if rotates { return try rotate() }
    let house = try options.house.open(for: .reading)
    if showsKey { return try show(house.keyRing()) }
    if let old { return Console.write(try house.consistency(from: old)) }
    let kept = try options.isRehearsal ? house.checkpoint() : house.keepCheckpoint()
    Console.write(kept.text)
    for path in kept.paths { Console.say(.checkpointKept(path)) }
    if kept.note == nil { Console.say(.unsigned) }
  }

  private func rotate() throws {
    let house = try options.open()
    guard let key = try house.rotateKey() else { return }
    // A rehearsal's key is thrown away: showing it would only mislead.
    if options.isRehearsal { return Console.say(.keyWouldChange) }
    Console.write([key.encoded])
    Console.say(.keyChanged)
    for path in try house.keepCheckpoint().paths { Console.say(.checkpointKept(path)) }
  }

  private func show(_ ring: KeyRing) throws {
    if output.isJSON {
      let keys = ring.keys.map { key in
        JSON.object([
          ("key", .text(key.verifier.encoded)), ("adopted", .integer(key.adopted)),
          ("current", .flag(key == ring.current)),
        ])
      }
      return Console.write([JSON.array(keys).text])
    }
    guard let current = ring.current else { throw HouseError(.refused, .unsigned) }
    Console.write([current.verifier.encoded])
    for (key, next) in zip(ring.keys, ring.keys.dropFirst()) {
      Console.say(.formerKey(key.verifier.encoded, until: next.adopted))
    }
  }
}

extension Sentence {
  static let unsigned = Sentence(
    fr: "Ce registre n'a pas encore de clé, rien n'est signé. Un administrateur en fait une par "
      + "« filiere checkpoint --rotate »",
    en: "This ledger has no key yet, nothing is signed. An administrator makes one with "
      + "“filiere checkpoint --rotate”")

  static let keyChanged = Sentence(
    fr: "Nouvelle clé adoptée. Faites-la connaître à ceux qui vérifient vos certificats",
    en: "New key adopted. Make it known to those who check your certificates")

  static let keyWouldChange = Sentence(
    fr: "Une nouvelle clé serait adoptée, et l'ancienne ne signerait plus",
    en: "A new key would be adopted, and the old one would sign no more")

  static func formerKey(_ key: String, until seq: Int64) -> Sentence {
    Sentence(
      fr: "Ancienne clé, jusqu'à l'événement \(seq) : \(key)",
      en: "Former key, up to event \(seq): \(key)")
  }
}
