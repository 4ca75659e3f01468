extension HardwareAudit {
  /// Whether a device by this maker may be the machine: a maker that is not named contradicts
  /// none, and `HP` is `Hewlett-Packard`.
  public func mayBe(by other: String) -> Bool {
    let own = MakerName.key(of: maker)
    let known = MakerName.key(of: other)
    return own.isEmpty || known.isEmpty || own == known
  }
}
