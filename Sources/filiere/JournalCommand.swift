import ArgumentParser
import LedgerValues
import Operations

/// What happened in the house, newest first.
struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: said(
      "Ce qui s'est passé, du plus récent au plus ancien", "What happened, newest first"),
    discussion: said(
      "Chaque mot est un verbe, un appareil, un opérateur ou un numéro ; tous doivent convenir.",
      "Each word is a verb, a device, an operator or a number; all must be met."))

  @OptionGroup var options: ReadOptions
  @OptionGroup var output: OutputOptions
  @Option(help: help("Nombre d'événements au plus", "How many events at most")) var limit = 50
  @Option(help: help("Ceux d'avant ce numéro", "Those before this number")) var before: Int64?
  @Argument(help: help("Ce que l'on cherche", "What is sought")) var words: [String] = []

  func validate() throws {
    guard limit > 0 else {
      throw ValidationError(said("--limit : 1 ou plus", "--limit: 1 or more"))
    }
  }

  func run() throws {
    let house = try options.open()
    let filter = JournalFilter(words: words, law: house.law)
    let page = try house.journal(filter, before.map { .after($0) } ?? .start, limit: limit)
    let list = EventList(page.entries, law: house.law, namesDevices: true)
    Console.write(output.isJSON ? [list.json.text] : list.lines)
  }
}
