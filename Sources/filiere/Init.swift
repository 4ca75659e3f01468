import ArgumentParser
import Foundation
import LedgerValues
import Operations

/// Makes a ledger and its first operator.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: said(
      "Crée un registre et son premier opérateur", "Makes a ledger and its first operator"))

  @OptionGroup var options: WriteOptions

  func validate() throws {
    if options.house.badge != nil { throw ValidationError(Sentence.founderHasNoBadge(spoken)) }
  }

  func run() throws {
    let path = options.house.path
    let op = options.house.op ?? Surroundings.op ?? Self.initials(of: Surroundings.account)
    if options.isRehearsal {
      guard !FileManager.default.fileExists(atPath: path) else {
        throw HouseError(.cannotCreate, .alreadyAFile(path))
      }
      Console.say(.ledgerWouldBeMade(path, op: op))
      return
    }
    let pin = try options.house.choice().pin ?? Surroundings.pin
    let house = try House.create(
      at: path, founder: op, account: Surroundings.account, pin: pin,
      checkpoints: Surroundings.checkpoints)
    try house.furnish()
    Console.say(.ledgerMade(house.path, op: op))
  }

  /// `marie.dupont` is MD, `root` is ROO: at most three letters.
  static func initials(of account: String) -> String {
    let words = account.split { !$0.isLetter && !$0.isNumber }
    let letters =
      words.count > 1 ? words.compactMap(\.first).map(String.init).joined() : account
    return String(letters.filter { $0.isLetter || $0.isNumber }.prefix(3)).uppercased()
  }
}
