import LedgerValues
import Operations

/// Which ledger, who is typing, which language: what was said, or nothing of it.
struct HouseChoice {
  /// Path of the ledger; nil for the one that surroundings name.
  var ledger: String?
  /// Code of the operator; nil for the one that surroundings name.
  var op: String?
  /// The language asked for; nil for the one that is kept, or else the locale's.
  var language: String?

  /// Secrets given beside the operator's code: a PIN, a badge.
  var secrets: [House.Proof] = []

  /// The PIN among them.
  var pin: String? {
    secrets.lazy.compactMap { if case .pin(let text) = $0 { text } else { nil } }.first
  }

  var path: String { ledger ?? Surroundings.ledger }

  /// A house that is open, and what opens it again for a thread of its own.
  struct Proved {
    let house: House
    let reopen: @Sendable () throws(HouseError) -> House
  }

  /// Opens the house, having asked for a PIN if it must, and gives what opens it again without.
  func proved(for purpose: House.Purpose) throws(HouseError) -> Proved {
    let op = op ?? Surroundings.op
    var proofs: [House.Proof] = [.unixAccount(Surroundings.account)]
    if let pin = Surroundings.pin { proofs.append(.pin(pin)) }
    proofs += secrets
    let house: House
    do {
      house = try open(for: purpose, as: op, proofs)
    } catch {
      guard error.kind == .notProved, let op, let pin = Console.secret(.askPIN(op)), !pin.isEmpty
      else { throw error }
      // Where a PIN is asked for, a badge may be scanned.
      if case .badge(let secret) = CommandCode(pin) {
        proofs.append(.badge(secret))
      } else {
        proofs.append(.pin(pin))
      }
      house = try open(for: purpose, as: op, proofs)
    }
    let (path, proved) = (path, proofs)
    return Proved(house: house) { () throws(HouseError) in
      try House.open(
        at: path, for: purpose, as: op, proofs: proved, checkpoints: Surroundings.checkpoints)
    }
  }

  private func open(
    for purpose: House.Purpose, as op: String?, _ proofs: [House.Proof]
  ) throws(HouseError) -> House {
    try House.open(
      at: path, for: purpose, as: op, proofs: proofs, checkpoints: Surroundings.checkpoints)
  }
}
