public import LedgerValues
internal import LotLedger

extension House {
  /// Everything about one medium, and what the operator may do with it.
  public func mediumDetails(_ id: Int64) throws(HouseError) -> MediumDetails? {
    try ask { try $0.mediumDetails(id, as: op) }
  }

  /// The number of the one medium that a serial, the label given at its removal, or `#number`
  /// stands for.
  public func mediumID(named code: String) throws(HouseError) -> Int64 {
    try ask { try $0.medium(named: code) }
  }

  /// Media out of any device that are not destroyed, what lies there longest first; or all media,
  /// those after a number first.
  public func media(
    isLoose: Bool, after id: Int64 = 0, limit: Int
  ) throws(HouseError) -> [MediumRow] {
    try ask { try $0.mediumRows(isLoose: isLoose, after: id, limit: limit) }
  }

  /// One page of what happened to one medium, newest first.
  public func history(
    ofMedium id: Int64, _ anchor: PageAnchor<Int64> = .start, limit: Int
  ) throws(HouseError) -> HistoryPage {
    try ask { try $0.history(ofMedium: id, anchor, limit: limit) }
  }

  /// Which technique is enough for which kind of medium, as the site has it now.
  public func policies() throws(HouseError) -> [HouseSettings.Policy] {
    try ask { try $0.policies() }
  }

  /// What a change of the policy of this technique for this kind of medium would bear on.
  public func policyImpact(
    _ kind: MediumKind, _ technique: String
  ) throws(HouseError) -> PolicyImpact {
    try ask { try $0.policyImpact(kind, technique) }
  }

  /// Says whether a technique is enough for a kind of medium, for the evidence that is filed from
  /// here on.
  ///
  /// - Returns: whether anything was written: what is so already is left alone.
  @discardableResult
  public func setPolicy(
    _ kind: MediumKind, _ technique: String, isEnough: Bool
  ) throws(HouseError) -> Bool {
    let now = try policies().first { $0.kind == kind && $0.technique == technique }
    if (now?.isEnough ?? false) == isEnough { return false }
    try write { act in try act.setPolicy(kind, technique, isEnough: isEnough) }
    return true
  }
}
