import ArgumentParser
import LedgerValues
import Operations

/// Which ledger, who is typing, which language: what every command may be told.
struct HouseOptions: ParsableArguments {
  @Option(
    name: .customLong("ledger"),
    help: help("Fichier du registre (sinon $FILIERE_LEDGER)", "The ledger file ($FILIERE_LEDGER)"))
  var ledger: String?

  @Option(
    name: .customLong("operator"),
    help: help(
      "Code de l'opérateur (sinon $FILIERE_OPERATOR, sinon celui de ce compte Unix)",
      "Code of the operator ($FILIERE_OPERATOR, else that of this Unix account)"))
  var op: String?

  @Option(name: .customLong("language"), help: help("fr ou en", "fr or en"))
  var language: String?

  @Option(
    name: .customLong("badge"),
    help: help(
      "« - » : le badge de l'opérateur est lu sur l'entrée standard",
      "“-”: the operator's badge is read from standard input"))
  var badge: String?

  @Option(
    name: .customLong("pin"),
    help: help(
      "« - » : le code secret de l'opérateur est lu sur l'entrée standard",
      "“-”: the operator's PIN is read from standard input"))
  var pin: String?

  /// A secret on the command line would be in the list of processes and in the shell's history; a
  /// PIN is somebody's, a badge says whose it is.
  func validate() throws {
    for secret in [badge, pin].compactMap({ $0 }) where secret != "-" {
      throw ValidationError(Sentence.secretOnCommandLine(spoken))
    }
    if badge != nil, pin != nil { throw ValidationError(Sentence.oneSecret(spoken)) }
    if pin != nil, op == nil, Surroundings.op == nil {
      throw ValidationError(Sentence.pinOfWhom(spoken))
    }
  }

  /// What was said of the house, the secret read: the first line of standard input, what follows
  /// left for the command; asked for, and not shown, where that is a terminal.
  func choice() throws(HouseError) -> HouseChoice {
    var choice = HouseChoice(ledger: ledger, op: op, language: language)
    guard
      let asked = pin.map({ _ in Sentence.askPIN(op ?? Surroundings.op ?? "") })
        ?? badge.map({ _ in Sentence.askBadge })
    else { return choice }
    let line = Console.isAnswered ? Console.secret(asked) ?? "" : Surroundings.line()
    guard !line.isEmpty else { throw HouseError(.usage, .noSecret) }
    if badge == nil {
      choice.secrets = [.pin(line)]
    } else if case .badge(let secret) = CommandCode(line) {
      choice.secrets = [.badge(secret)]
    } else {
      choice.secrets = [.badge(line)]
    }
    return choice
  }

  var path: String { HouseChoice(ledger: ledger).path }

  /// Opens the house; a PIN is asked for where only that can prove who is typing.
  func open(for purpose: House.Purpose) throws(HouseError) -> House {
    try choice().proved(for: purpose).house
  }
}

/// What every reading command may be told.
struct ReadOptions: ParsableArguments {
  @OptionGroup var house: HouseOptions

  @Option(
    name: .customLong("as-of"),
    help: help(
      "Comme c'était : 2026-10-01, « 2026-10-01 14:05 » ou un numéro d'événement",
      "As it stood: 2026-10-01, “2026-10-01 14:05” or the number of an event"))
  var moment: String?

  /// Opens the house for reading, as it stood at the moment that was said.
  ///
  /// - Parameter only: the codes of the devices that will be asked for; nil for all.
  func open(only codes: [String]? = nil) throws -> House {
    let house = try house.open(for: .reading)
    guard let moment else { return house }
    guard let moment = Moment(reading: moment) else {
      throw ValidationError(Sentence.unreadableMoment(moment)(spoken))
    }
    let devices = try codes?.map { code throws(HouseError) in try house.device(named: code) }
    guard let past = try house.past(at: moment, only: devices), let seen = past.past else {
      return house
    }
    Console.say(.asOf(seen))
    return past
  }
}

/// What every writing command may be told.
struct WriteOptions: ParsableArguments {
  @OptionGroup var house: HouseOptions

  @Flag(
    name: .customLong("dry-run"),
    help: help("Dire ce qui se passerait, sans rien écrire", "Say what would happen, write nothing")
  )
  var isRehearsal = false

  /// Opens the house for writing, or for trying.
  func open() throws(HouseError) -> House {
    let house = try house.open(for: isRehearsal ? .rehearsing : .writing)
    if isRehearsal { Console.say(.rehearsal) }
    return house
  }
}

/// `--json`, wherever there is a table.
struct OutputOptions: ParsableArguments {
  @Flag(name: .customLong("json"), help: help("En JSON", "As JSON"))
  var isJSON = false
}

/// `--set name=value`, as often as there are needs.
struct NeedOptions: ParsableArguments {
  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: help("Un renseignement, nom=valeur (répétable)", "A value, name=value (repeatable)"))
  var needs: [String] = []

  @Option(
    name: .customLong("rest"),
    help: help(
      "Réponse à tous les tests non nommés : pass, fail ou na",
      "Answer to every test not named: pass, fail or na"))
  var rest: String?

  @Option(
    name: .customLong("at"),
    help: help(
      "Quand c'est arrivé, si ce n'est pas maintenant : 2026-11-21 ou « 2026-11-21 14:05 »",
      "When it happened, if not now: 2026-11-21 or “2026-11-21 14:05”"))
  var moment: String?

  func values() throws -> [String: String] {
    var values = try pairs(needs)
    if let rest { values["rest"] = rest }
    return values
  }

  func happened() throws -> Timestamp? {
    guard let moment else { return nil }
    guard let time = Timestamp(reading: moment) else {
      throw ValidationError(Sentence.unreadableDate(moment)(spoken))
    }
    return time
  }
}

/// Reads `name=value`.
func pairs(_ texts: [String]) throws -> [String: String] {
  var pairs: [String: String] = [:]
  for text in texts {
    guard let sign = text.firstIndex(of: "="), sign > text.startIndex else {
      throw ValidationError(Sentence.notAPair(text)(spoken))
    }
    pairs[String(text[..<sign])] = String(text[text.index(after: sign)...])
  }
  return pairs
}
