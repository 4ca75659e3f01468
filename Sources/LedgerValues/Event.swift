/// One thing that happened: a row of the only truth, exactly as stored.
///
/// No field is ever absent: text is empty or numbers are 0 where there is nothing to say.
public struct Event: Sendable, Hashable {
  /// Place in the ledger, from 1, without gaps.
  public var seq: Int64
  /// `seq` of the first event of the command that wrote this one.
  public var act: Int64
  /// When it was written down.
  public var recorded: Timestamp
  /// When it happened, never after `recorded`.
  public var happened: Timestamp
  /// Code of the operator who is answerable for it.
  public var op: String
  public var verb: Verb
  /// What it is about, with its number.
  public var subject: Subject
  public var id: Int64
  /// The device concerned, or 0.
  public var device: Int64
  /// State before and after; both empty for a fact.
  public var source: String
  public var target: String
  /// JSON object with the needs of the verb.
  public var body: String

  public init(
    seq: Int64, act: Int64, recorded: Timestamp, happened: Timestamp, op: String, verb: Verb,
    subject: Subject, id: Int64, device: Int64, source: String, target: String, body: String
  ) {
    self.seq = seq
    self.act = act
    self.recorded = recorded
    self.happened = happened
    self.op = op
    self.verb = verb
    self.subject = subject
    self.id = id
    self.device = device
    self.source = source
    self.target = target
    self.body = body
  }
}
