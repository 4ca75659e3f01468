extension Event {
  /// The bytes that stand for this event for ever: the entry of the Merkle tree (DESIGN §3).
  ///
  /// They begin with `filiere/event/1` and the ledger; the leaf is SHA-256(0x00 ‖ these bytes).
  public func canonicalBytes(in ledger: LedgerID) -> [UInt8] {
    var hasher = LeafHasher(ledger: ledger)
    return hasher.entry(of: self)
  }

  /// The leaf of this event in the tree of its ledger (RFC 6962 §2.1).
  ///
  /// For many events, one `LeafHasher` is faster.
  public func leaf(in ledger: LedgerID) -> Digest {
    var hasher = LeafHasher(ledger: ledger)
    return hasher.leaf(of: self)
  }
}
