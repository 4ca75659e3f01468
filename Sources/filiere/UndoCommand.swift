import ArgumentParser
import LedgerValues
import Operations

/// Takes back the last move of a device, or all of one's own last act.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: said(
      "Annule le dernier mouvement d'un appareil, ou son propre dernier geste",
      "Undoes the last move of a device, or one's own last act"))

  @OptionGroup var options: WriteOptions
  @OptionGroup var output: OutputOptions
  @Argument(
    help: help(
      "Les appareils ; rien : tout son dernier geste", "The devices; none: all of one's last act"))
  var tags: [String] = []
  @Option(
    name: .customLong("event"),
    help: help("Tout le geste de cet événement", "The whole act of this event"))
  var seq: Int64?
  @Option(help: help("Pourquoi, pour le geste d'un autre", "Why, for another's act"))
  var reason = ""

  func run() throws {
    let house = try options.open()
    var result = Do.Result()
    if let seq {
      let undone = try UndoAct(seq, reason: reason).run(in: house)
      if undone.lines.isEmpty, undone.refused.isEmpty {
        throw HouseError(.refused, .nothingToUndo)
      }
      for line in undone.lines {
        Console.say(.corrected(line.event, law: house.law))
        if result.moved.last != line.deviceName { result.moved.append(line.deviceName) }
      }
      result.refused = undone.refused.map { ($0.name, .refusal($0.refusal)) }
    } else if tags.isEmpty {
      let outcome = try UndoLastAct(reason: reason).run(in: house)
      if outcome.undone.isEmpty, outcome.refused.isEmpty {
        throw HouseError(.refused, .nothingToUndo)
      }
      for entry in outcome.undone {
        Console.say(.undone(entry, law: house.law))
        if result.moved.last != entry.deviceName { result.moved.append(entry.deviceName) }
      }
      result.refused = outcome.refused.map { ($0.name, .refusal($0.refusal)) }
    } else {
      for tag in try Do.codes(tags) {
        do {
          let device = try house.device(named: tag)
          let event = try house.undo(device, reason: reason)
          result.moved.append(tag)
          Console.say(.corrected(event, law: house.law))
        } catch {
          guard error.kind == .refused else { throw error }
          result.refused.append((tag, error.sentence))
        }
      }
    }
    try Do.report(result, output)
  }
}
