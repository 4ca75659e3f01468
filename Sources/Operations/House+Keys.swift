public import LedgerValues
internal import LotLedger

extension House {
  /// The public keys that the ledger adopted, from the first to the one that signs now.
  public func keyRing() throws(HouseError) -> KeyRing {
    try ask { try $0.keyRing() }
  }

  /// Makes a new key that signs checkpoints and certificates from now on. The one before stays
  /// known by its event, so that what it signed can still be checked; it signs no more.
  ///
  /// - Returns: the new public key.
  /// - Throws: `HouseError` of kind `refused` to anyone but an administrator.
  public func rotateKey() throws(HouseError) -> NoteVerifier? {
    let ring = try write { act in
      try act.adoptKey()
      return try act.keyRing()
    }
    return ring.current?.verifier
  }

  /// A ledger made before there were keys gets one as soon as somebody who may give it one works
  /// with it.
  func adoptFirstKey() throws {
    guard purpose == .writing, try ledger.keyRing().current == nil,
      ledger.law.may(try person()?.roles ?? [], "adopt_key")
    else { return }
    try ledger.write(as: op) { act in try act.adoptKey() }
  }

  /// The proof that the ledger of now begins with what it was at an older size, and its checkpoint,
  /// as one text: `old SIZE`, the digests in base64, an empty line, the note (the form in which
  /// C2SP tlog-witness sends a checkpoint with its proof).
  public func consistency(from old: Int64) throws(HouseError) -> String {
    try ask { ledger in
      let (proof, checkpoint, note) = try ledger.consistency(from: old)
      return CheckpointProof(proof: proof, checkpoint: checkpoint, note: note).text
    }
  }
}
