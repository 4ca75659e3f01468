public import LedgerValues
internal import LotLedger
internal import Synchronization

/// The open house: one ledger, and the person who answers for what is done in it.
///
/// Everything the command line and the screens do goes through here, and through the verbs of this
/// module that take a house.
public final class House: Sendable {
  /// What the house is opened for.
  public enum Purpose: Sendable, Hashable {
    /// Nobody needs to be known.
    case reading
    /// Only a proved operator.
    case writing
    /// As writing, but whatever is done is tried, told and not written.
    case rehearsing
    /// As reading, and a past that differs from its checkpoints is not refused but told.
    case verifying
  }

  /// How a person shows to be the operator named.
  public enum Proof: Sendable, Hashable {
    case pin(String)
    case badge(String)
    /// The name of the Unix account that runs the program.
    case unixAccount(String)
  }

  let ledger: Ledger
  /// Code of the operator; empty when nobody is known.
  public let op: String
  public let purpose: Purpose
  let shelf: CheckpointShelf?
  /// The last day on which this program saw to it that a checkpoint is kept.
  let keptDay = Mutex<String>("")

  init(ledger: Ledger, op: String, purpose: Purpose, shelf: CheckpointShelf?) {
    self.ledger = ledger
    self.op = op
    self.purpose = purpose
    self.shelf = shelf
  }

  public var path: String { ledger.path }
  public var law: Law { ledger.law }
  /// The ledger's own number in hexadecimal: the name of its folder of checkpoints.
  public var id: String { ledger.id.hex }
  public var isRehearsal: Bool { purpose == .rehearsing }

  /// Opens the house on a ledger that exists.
  ///
  /// - Parameters:
  ///   - op: code of the operator; nil for the one whom a Unix account among the proofs is.
  ///   - checkpoints: folder in which each ledger has one of checkpoints; nil to keep none.
  ///   - clock: what time it is, for those who live in another.
  /// - Throws: when the ledger is not fit, its past not the one vouched for, or the operator not
  ///   proved where writing demands it.
  public static func open(
    at path: String, for purpose: Purpose, as op: String? = nil, proofs: [Proof] = [],
    checkpoints: String? = nil, clock: (@Sendable () -> Timestamp)? = nil
  ) throws(HouseError) -> House {
    try translating {
      let ledger = try Ledger.open(at: path, clock: clock ?? Ledger.now)
      let shelf = checkpoints.map { CheckpointShelf(folder: "\($0)/\(ledger.id.hex)") }
      if purpose != .verifying, let last = shelf?.last, try !ledger.holds(last) {
        throw LedgerError.past(path: path, size: last.size)
      }
      let known = try known(op, ledger, proofs, isDemanded: purpose.demandsOperator)
      return House(ledger: ledger, op: known, purpose: purpose, shelf: shelf)
    }
  }

  /// Makes a new ledger whose first operator is its administrator, and opens the house on it.
  public static func create(
    at path: String, founder op: String, account: String? = nil, pin: String? = nil,
    checkpoints: String? = nil, clock: (@Sendable () -> Timestamp)? = nil
  ) throws(HouseError) -> House {
    try translating {
      let ledger = try Ledger.create(at: path, founder: op, clock: clock ?? Ledger.now)
      try ledger.write(as: op) { act in
        if let account { try act.keep(.unixAccount(account), of: 1) }
        if let pin { try act.keep(.pin(pin), of: 1) }
        try act.adoptKey()
      }
      let shelf = checkpoints.map { CheckpointShelf(folder: "\($0)/\(ledger.id.hex)") }
      return House(ledger: ledger, op: op, purpose: .writing, shelf: shelf)
    }
  }

  private static func known(
    _ op: String?, _ ledger: Ledger, _ proofs: [Proof], isDemanded: Bool
  ) throws -> String {
    if let op {
      guard try ledger.oneOperator(op)?.state == "active" else {
        if !isDemanded { return "" }
        throw LedgerError.noSuchOperator(op)
      }
      if try ledger.isProved(op, by: proofs.map(\.ledgers)) { return op }
      if !isDemanded { return op }
      throw LedgerError.notProved(op: op)
    }
    for case .badge(let secret) in proofs {
      guard let found = try ledger.operatorOfBadge(secret) else {
        throw HouseError(.notProved, .unknownBadge)
      }
      return found
    }
    for case .unixAccount(let account) in proofs {
      if let found = try ledger.operatorOfUnixAccount(account) { return found }
    }
    if !isDemanded { return "" }
    throw HouseError(.notProved, .nobody)
  }

  static func translating<Value>(
    law: Law? = nil, _ body: () throws -> Value
  ) throws(HouseError) -> Value {
    do {
      return try body()
    } catch {
      throw HouseError(error, law: law)
    }
  }

  /// Asks the ledger something.
  func ask<Value>(_ body: (Ledger) throws -> Value) throws(HouseError) -> Value {
    try Self.translating(law: law) { try body(ledger) }
  }

  /// Does one act, all of it or nothing; a rehearsal does nothing and tells what would come of it.
  func write<Value>(
    continuing number: Int64 = 0, _ body: (Act) throws -> Value
  ) throws(HouseError) -> Value {
    let value = try Self.translating(law: law) {
      try ledger.write(as: op, continuing: number, isRehearsal: isRehearsal, body)
    }
    if !isRehearsal { keepDailyCheckpoint() }
    return value
  }
}

extension House.Purpose {
  var demandsOperator: Bool { self == .writing || self == .rehearsing }
}

extension House.Proof {
  var ledgers: Ledger.Proof {
    switch self {
    case .pin(let text): .pin(text)
    case .badge(let text): .badge(text)
    case .unixAccount(let name): .unixAccount(name)
    }
  }
}
