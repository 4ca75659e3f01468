internal import LedgerValues
internal import LotLedger

extension HouseError {
  /// What an error of the ledger means to the person who asked.
  init(_ error: any Error, law: Law? = nil) {
    switch error {
    case let error as HouseError: self = error
    case let refusal as Refusal:
      self.init(.refused, .refusal(refusal), refusal: refusal)
    case let error as LedgerError: self.init(error, law: law)
    default: self.init(.storage, .storage("\(error)"))
    }
  }

  private init(_ error: LedgerError, law: Law?) {
    switch error {
    case .refused(let refusal):
      self.init(.refused, .refusal(refusal), refusal: refusal)
    case .need, .unknownNeed, .unknownVerb:
      self.init(.usage, .request(error, law: law))
    case .unknownCode(let code, let subject):
      self.init(.refused, .unknownCode(code, subject: subject))
    case .ambiguous(let code, let candidates):
      self.init(.refused, .ambiguous(code, candidates: candidates))
    case .noSuchOperator(let op): self.init(.notProved, .noSuchOperator(op))
    case .notProved(let op): self.init(.notProved, .notProved(op))
    case .busy: self.init(.busy, .busy)
    case .absent(let path): self.init(.noInput, .absentLedger(path))
    case .alreadyThere(let path): self.init(.cannotCreate, .ledgerAlreadyThere(path))
    case .notALedger, .newer, .older, .schema, .past:
      self.init(.badInput, .unfitLedger(error))
    case .noSuchMoment(let last): self.init(.usage, .noSuchMoment(last))
    case .inThePast: self.init(.refused, .inThePast)
    case .unwritable(let path, let reason): self.init(.cannotCreate, .unwritable(path, reason))
    case .storage(let reason): self.init(.storage, .storage(reason))
    }
  }
}
