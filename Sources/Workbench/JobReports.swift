public import LedgerValues

/// What came of reading a donor's list.
public struct ImportReport: Hashable, Sendable {
  /// Code of the new lot; empty when the file was refused whole.
  public var lot: String
  public var announced: Int
  /// Rows of this very file imported before; the same device again in it; devices of other lots.
  public var alreadyKnown: Int
  public var repeated: Int
  public var known: Int
  public var rejected: Int
  /// Where the rejected lines were written, or empty.
  public var rejectsPath: String
  /// Why the file was refused whole.
  public var refusal: Sentence?

  public init(
    lot: String, announced: Int, alreadyKnown: Int, repeated: Int, known: Int, rejected: Int,
    rejectsPath: String = "", refusal: Sentence? = nil
  ) {
    self.lot = lot
    self.announced = announced
    self.alreadyKnown = alreadyKnown
    self.repeated = repeated
    self.known = known
    self.rejected = rejected
    self.rejectsPath = rejectsPath
    self.refusal = refusal
  }
}

/// What came of writing a list to a file.
public struct ListReport: Hashable, Sendable {
  public var path: String
  public var count: Int
  /// It was stopped: there is no such file.
  public var isCancelled: Bool
  /// Why it could not be written.
  public var refusal: Sentence?

  public init(path: String, count: Int, isCancelled: Bool = false, refusal: Sentence? = nil) {
    self.path = path
    self.count = count
    self.isCancelled = isCancelled
    self.refusal = refusal
  }
}

/// What came of taking in evidence: logs of erasers and hardware audits, one or a folder of them.
public struct EvidenceReport: Hashable, Sendable {
  /// What the log says became of one medium, in the words of the reader of logs.
  public struct Line: Hashable, Sendable {
    public var serial: String
    public var verdict: WipeVerdict
    public var reason: Sentence
    /// Where the erasure is not enough for its medium: what would be.
    public var advice: Sentence?

    public init(
      serial: String, verdict: WipeVerdict, reason: Sentence, advice: Sentence? = nil
    ) {
      self.advice = advice
      self.serial = serial
      self.verdict = verdict
      self.reason = reason
    }
  }
  /// A file of which nothing was written.
  public struct Rejected: Hashable, Sendable {
    public var file: String
    public var reason: Sentence

    public init(file: String, reason: Sentence) {
      self.file = file
      self.reason = reason
    }
  }
  public var media: [Line]
  /// Audits attached to their device.
  public var attached: Int
  public var rejected: [Rejected]
  /// It was stopped before the end.
  public var isStopped: Bool
  /// Records written; left in the queue «à rapprocher»; filed before.
  public var filed: Int
  public var queued: Int
  public var already: Int
  /// Why the file was refused whole.
  public var refusal: Sentence?

  public init(
    media: [Line], filed: Int, queued: Int, already: Int, attached: Int = 0,
    rejected: [Rejected] = [], isStopped: Bool = false, refusal: Sentence? = nil
  ) {
    self.attached = attached
    self.rejected = rejected
    self.isStopped = isStopped
    self.media = media
    self.filed = filed
    self.queued = queued
    self.already = already
    self.refusal = refusal
  }
}

/// How far a long work is.
public struct JobProgress: Hashable, Sendable {
  public var title: Sentence
  public var done: Int
  /// 0 where the end is not known.
  public var total: Int
  /// Milliseconds since it began.
  public var elapsed: Int64

  public init(title: Sentence, done: Int, total: Int, elapsed: Int64 = 0) {
    self.title = title
    self.done = done
    self.total = total
    self.elapsed = elapsed
  }
}
