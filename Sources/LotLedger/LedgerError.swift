public import LedgerValues

/// Why the ledger would not do something; nothing was written.
public enum LedgerError: Error, Sendable, Equatable {
  /// A rule of the law stands against it.
  case refused(Refusal)
  /// A need of the verb is absent, empty or of the wrong kind.
  case need(Law.Need, verb: Verb, given: String)
  /// The verb has no such need.
  case unknownNeed(name: String, verb: Verb)
  /// No code of this kind of subject reads so.
  case unknownCode(String, subject: Subject)
  /// Several subjects answer to the code.
  case ambiguous(String, candidates: [String])
  case unknownVerb(String)
  case noSuchOperator(String)
  /// Who is typing was not proved.
  case notProved(op: String)
  /// Another program has been writing for too long.
  case busy
  case absent(path: String)
  case alreadyThere(path: String)
  case notALedger(path: String)
  /// The file was made by a later version.
  case newer(path: String, version: Int)
  /// The file was made by an earlier version and must be migrated.
  case older(path: String, version: Int)
  /// An object of the file's schema is missing, foreign or changed.
  case schema(path: String, object: String)
  /// The file's past is not the one a checkpoint kept elsewhere vouches for.
  case past(path: String, size: Int64)
  /// No event is the last of the moment asked for.
  case noSuchMoment(last: Int64)
  /// The past is looked at: nothing can be written there.
  case inThePast
  case unwritable(path: String, reason: String)
  case storage(reason: String)
}
