import ArgumentParser
import LedgerValues
import Operations

/// Corrects one event.
struct CorrectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: said(
      "Corrige un événement par un autre ; rien n'est jamais modifié",
      "Corrects an event by another; nothing is ever edited"))

  @OptionGroup var options: WriteOptions
  @OptionGroup var given: NeedOptions
  @Argument(help: help("Le numéro de l'événement", "The number of the event")) var event: Int64
  @Flag(
    name: .customLong("did-not-occur"),
    help: help("Il n'a pas eu lieu", "It did not occur"))
  var didNotOccur = false
  @Option(
    help: help(
      "Le bon support, quand la preuve est allée au mauvais",
      "The right medium, where evidence went to the wrong one"))
  var medium: String?
  @Option(help: help("Pourquoi", "Why")) var reason = ""

  func run() throws {
    let house = try options.open()
    let mistake = try mistake(given.values())
    let corrected = try Correct(event, mistake, reason: reason).run(in: house)
    Console.say(.corrected(corrected, law: house.law))
  }

  private func mistake(_ values: [String: String]) throws -> Correct.Mistake {
    var mistakes: [Correct.Mistake] = []
    if didNotOccur { mistakes.append(.didNotOccur) }
    if let medium { mistakes.append(.wrongMedium(medium)) }
    if !values.isEmpty { mistakes.append(.incorrectData(values)) }
    guard let mistake = mistakes.first, mistakes.count == 1 else {
      throw ValidationError(Sentence.oneMistake(spoken))
    }
    return mistake
  }
}
