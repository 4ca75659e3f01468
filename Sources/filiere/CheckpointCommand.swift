import ArgumentParser
import LedgerValues
import Operations

/// Prints the ledger's size and root, and keeps them outside it.
struct CheckpointCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkpoint",
    abstract: said(
      "Imprime et garde un point de contrôle", "Prints and keeps a checkpoint"))
  @OptionGroup var options: HouseOptions

  func run() throws {
    let kept = try options.open(for: .reading).keepCheckpoint()
    Console.write(kept.checkpoint.text)
    for path in kept.paths { Console.say(.checkpointKept(path)) }
  }
}
