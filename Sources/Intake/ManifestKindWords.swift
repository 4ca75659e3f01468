import LedgerValues

/// What kind of device French or English words mean: the one table of kind words.
///
/// The first thing named decides (`PC + écran` is a PC), then the phrase that begins earliest,
/// then the longest; a lone general word (`PC`, `ordinateur`) gives way to any precise one.
enum ManifestKindWords {
  /// The kind, and how many when a number stands before (`12 écrans`); nil where nothing is known.
  static func read(_ text: String) -> (kind: Kind, count: Int)? {
    if text.utf8.count > longest { return nil }
    // `MacBook` is one word, `AllInOne` is three.
    let kind = kind(of: text) ?? kind(of: text, splitsCapitals: true)
    return kind.map { ($0, counted(text)) }
  }

  private static let longest = 400

  /// The number that a text begins with, where what it counts follows: `12 écrans`, `3 x PC`,
  /// `lot de 5 souris`, but not `2 en 1` nor `24 pouces`; else 1.
  private static func counted(_ text: String) -> Int {
    var words = FoldedWords(text).words.drop { $0 == "lot" || $0 == "de" }
    guard let number = words.popFirst().flatMap({ Int($0) }), 1...9_999 ~= number else { return 1 }
    if words.first == "x" { words = words.dropFirst() }
    return longestPhrase(in: words) == nil ? 1 : number
  }

  private static func kind(of text: String, splitsCapitals: Bool = false) -> Kind? {
    for part in text.split(maxSplits: 40, whereSeparator: { "+/,;(&".contains($0) }) {
      let words = FoldedWords(String(part), splitsCapitals: splitsCapitals).words
      let ends = words.indices.filter { connectors.contains(words[$0]) } + [words.count]
      var start = 0
      for end in ends where end >= start {
        if let kind = kind(of: words[start..<end]) { return kind }
        start = end + 1
      }
    }
    return nil
  }

  private static let connectors: Set<String> = ["avec", "with", "et", "and", "pour", "for"]

  private static func kind(of words: ArraySlice<String>) -> Kind? {
    var general: Kind?
    for start in words.indices {
      guard let phrase = longestPhrase(in: words[start...]) else { continue }
      if phrase.isGeneral {
        general = general ?? phrase.kind
      } else {
        let isPortable = phrase.kind == .desktop && !portables.isDisjoint(with: words)
        return isPortable ? .laptop : phrase.kind
      }
    }
    guard let general else { return nil }
    return portables.isDisjoint(with: words) ? general : .laptop
  }

  private static func longestPhrase(in words: ArraySlice<String>) -> Phrase? {
    guard let first = words.first, let candidates = phrases[first] else { return nil }
    return candidates.first { words.starts(with: $0.words) }
  }

  /// Words that make any computer one to carry.
  private static let portables: Set<String> = ["portable", "laptop", "notebook", "hybride"]

  private struct Phrase {
    let words: [String]
    let kind: Kind
    let isGeneral: Bool
  }

  /// By first word, longest first.
  private static let phrases: [String: [Phrase]] = {
    var byFirst: [String: [Phrase]] = [:]
    for (kind, isGeneral, list) in table {
      for text in list.split(separator: ",") {
        let words = FoldedWords(String(text)).words
        guard let first = words.first else { continue }
        byFirst[first, default: []].append(Phrase(words: words, kind: kind, isGeneral: isGeneral))
      }
    }
    return byFirst.mapValues { phrases in phrases.sorted { $0.words.count > $1.words.count } }
  }()

  private static let table: [(kind: Kind, isGeneral: Bool, phrases: String)] = [
    (
      .laptop, false,
      """
      pc portable, ordinateur portable, portable, micro portable, laptop, notebook, netbook,
      ultrabook, chromebook, macbook, laptop computer, notebook computer, pc hybride, hybride,
      convertible, 2 en 1, 2 in 1, deux en un, station de travail mobile, mobile workstation,
      ultraportable, ultra portable, pc convertible, portatif, ordinateur ultraportable,
      tablette pc hybride, thinkpad, elitebook, probook, surface laptop
      """
    ),
    (
      .desktop, false,
      """
      unité centrale, uc, pc fixe, pc de bureau, ordinateur de bureau, ordinateur fixe, desktop,
      desktop computer, desktop pc, tour, mini tour, moyenne tour, tower, mini tower, poste fixe,
      station de travail, workstation, fixe, sff, pc bureau, ordinateur bureau, tower pc, mac pro,
      mac studio, optiplex, pc tour, pc gamer, low profile desktop, barebone, ordi fixe
      """
    ),
    (
      .desktop, true,
      """
      pc, ordinateur, ordi, computer, poste, poste de travail, poste informatique, micro,
      micro ordinateur, machine, mac, personal computer
      """
    ),
    (
      .miniPC, false,
      """
      mini pc, micro pc, mini ordinateur, nuc, client léger, thin client, tiny, mac mini, usff,
      mini computer, mini desktop, micro desktop, raspberry pi, raspberry, terminal léger,
      clients léger, zero client, mini unité centrale, micro unité centrale, tiny pc, stick pc,
      mini poste, nettop, micro format, mini format
      """
    ),
    (
      .allInOne, false,
      """
      tout en un, all in one, aio, imac, pc tout en un, ordinateur tout en un, pc all in one,
      allinone, monobloc
      """
    ),
    (
      .tablet, false,
      """
      tablette, tablet, ipad, tablette tactile, tablette pc, pc tablette, tablet pc, pc tablet,
      slate, tablette hybride, ardoise, ardoise numérique, liseuse
      """
    ),
    (
      .smartphone, false,
      "smartphone, smart phone, iphone, téléphone intelligent, téléphone android, android phone"
    ),
    (
      .phone, false,
      """
      téléphone, phone, téléphone mobile, téléphone portable, mobile, mobile phone, cell phone,
      gsm, téléphone fixe, téléphone ip, poste téléphonique, feature phone, dect, cellphone,
      portable gsm, ip phone, voip phone, desk phone, poste ip
      """
    ),
    (
      .monitor, false,
      """
      écran, moniteur, monitor, screen, display, écran plat, écran lcd, dalle, lcd monitor,
      écran pc, écran ordinateur, moniteur pc, computer monitor, computer screen
      """
    ),
    (
      .printer, false,
      """
      imprimante, printer, multifonction, imprimante multifonction, mfp, copieur, photocopieur,
      copier, traceur, plotter, imprimante portable, laser printer, photocopieuse
      """
    ),
    (.server, false, "serveur, server, serveur rack, rack server, blade, lame, nas, poweredge"),
    (
      .network, false,
      """
      switch, commutateur, routeur, router, borne wifi, borne wi fi, point d'accès, access point,
      firewall, pare feu, pare feux, modem, network, réseau, équipement réseau, network switch,
      répéteur, contrôleur wifi, box internet, hub réseau, onduleur réseau
      """
    ),
    (
      .storage, false,
      """
      disque dur, disque, ssd, hdd, hard drive, hard disk, hard disk drive, solid state drive,
      clé usb, usb key, usb stick, storage, stockage, disque externe, disk, nvme
      """
    ),
    (
      .peripheral, false,
      """
      clavier, souris, casque, webcam, haut parleur, enceinte, station d'accueil, dock,
      docking station, docking, chargeur, alimentation, adaptateur, câble, keyboard, mouse,
      headset, speaker, charger, adapter, cable, scanner, scanneur, numériseur, douchette,
      lecteur, périphérique, peripheral, réplicateur, réplicateur de port, tablette graphique,
      sacoche, accessoire, accessory, batterie, micro casque, hub usb, hub,
      lecteur de carte, graveur, caméra, camera, manette, power supply, bloc d'alimentation
      """
    ),
    (
      .other, false,
      """
      autre, other, divers, vidéoprojecteur, video projecteur, projecteur, projector, téléviseur,
      tv, télévision, onduleur, ups, tableau interactif, tbi, tni, vpi, fax, télécopieur,
      appareil photo, console
      """
    ),
  ]
}
