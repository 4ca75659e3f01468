import ArgumentParser
import LedgerValues
import Operations

/// Writes down a fact about one device or many; it moves nothing.
struct FactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fact",
    abstract: said(
      "Consigne un fait : locate, note, identify, test, grade…",
      "Writes down a fact: locate, note, identify, test, grade…"))

  @OptionGroup var options: WriteOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var given: NeedOptions
  @Argument(help: help("Le fait", "The fact")) var fact: String
  @Argument(
    help: help(
      "Étiquettes ou autres identifiants ; rien ou - : l'entrée standard",
      "Tags or other identifiers; none or -: standard input"))
  var tags: [String] = []

  func run() throws {
    let house = try options.open()
    let verb = Do.verb(fact, house.law)
    if house.law.verb(verb)?.subject == .medium { throw HouseError(.usage, .useMedium) }
    guard let entry = house.law.verb(verb), entry.subject == .device, !entry.isMove else {
      throw HouseError(.usage, .notAFact(fact))
    }
    let result = try Do.devices(
      verb, Do.codes(tags), needs: given.values(), happened: given.happened(), in: house)
    if verb == "grade", !options.isRehearsal {
      for tag in result.moved {
        let device = try house.device(house.device(named: tag))
        if let said = device.flatMap({ Sentence.category(of: $0) }) { Console.say(said) }
      }
    }
    try Do.report(result, output)
  }
}
