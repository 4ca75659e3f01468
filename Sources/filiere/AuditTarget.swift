import ArgumentParser
import LedgerValues
import Operations

/// Whose an audit is, and where a machine that nobody knows is entered.
struct AuditTarget: ParsableArguments {
  @Option(help: help("L'appareil audité", "The device that was audited")) var device: String?
  @Option(help: help("Code du lot", "Code of the lot")) var lot = ""
  @Flag(
    name: .customLong("register"),
    help: help(
      "Enregistre dans ce lot ce qui est inconnu", "Enters in that lot what is unknown"))
  var registers = false
  @Option(help: help("Où est alors l'appareil", "Where the device is then"))
  var place = AuditDestination.reception

  func validate() throws {
    if registers, lot.isEmpty { throw ValidationError(Sentence.registerWhere(spoken)) }
  }

  func destination(in house: House) throws(HouseError) -> AuditDestination {
    var destination = AuditDestination()
    if let device { destination.device = try house.device(named: device) }
    (destination.lot, destination.registers, destination.place) = (lot, registers, place)
    return destination
  }
}
