public import LedgerValues

/// What one run of any eraser says of one medium.
///
/// Texts are empty, and counts nil, where the file tells nothing.
public struct WipeDraft: Sendable, Hashable {
  public var tool = ""
  public var version = ""
  /// What carried the tool: `ShredOS v2025.11…`.
  public var platform = ""
  /// nil where the file does not say what was done: a person must.
  public var technique: WipeTechnique?
  /// The method by the tool's own name.
  public var method = ""
  /// The standard that the tool claims to follow.
  public var standard = ""
  public var verification = WipeVerification.none
  /// How often the medium was written, as far as the file tells; 0 when it does not.
  public var passes = 0
  /// `2026-11-21T22:08:50`, local where no `Z` stands at its end.
  public var started = ""
  public var ended = ""
  /// `/dev/sda`: a name for this run only.
  public var device = ""
  public var bus = ""
  /// Empty where the file does not tell one kind from another.
  public var kind: MediumKind = ""
  public var maker = ""
  public var model = ""
  /// nil unless it names this one medium for certain: neither empty, nor masked, nor a placeholder,
  /// nor borne by two, nor in a file that holds a doubt.
  public var serial: String?
  /// As the file has it, for the person who must tell which medium it is.
  public var serialWritten = ""
  public var capacityBytes: Int64?
  public var passErrors: Int?
  public var verificationErrors: Int?
  public var syncErrors: Int?
  public var bytesErased: Int64?
  public var bytesTotal: Int64?
  public var hiddenSectors = HiddenSectors.notReported
  public var verdict = WipeVerdict.failed
  /// Why this verdict, for the person who files it.
  public var reason = Sentence.wipeNothingSaid
  /// Why a person must look at it before it counts, whichever medium it names; nil where none must.
  public var doubt: Sentence?
  /// What tells this run of this medium from all others, whichever file tells of it.
  public var marks: [String] = []

  init() {}

  /// True when every condition of acceptance holds except identity: whether the serial is that of
  /// a known medium, or a person named it, is for the ledger to say.
  public var isAccepted: Bool { verdict == .erased }
  public var level: WipeLevel? { technique?.level }
  /// All errors together; nil where none were counted.
  public var errors: Int? {
    let counts = [passErrors, verificationErrors, syncErrors].compactMap(\.self)
    return counts.isEmpty ? nil : counts.reduce(0) { $0.addingReportingOverflow($1).partialValue }
  }

  /// Leaves it to a person which medium this is.
  mutating func leaveToPerson(_ why: Sentence) {
    doubt = doubt ?? why
    serial = nil
  }

  /// Takes a serial as the file has it.
  mutating func bear(serial text: String) {
    serialWritten = text
    let isText = text.utf8.allSatisfy { 0x20...0x7E ~= $0 }
    serial = !isText || Placeholder.isSerial(text, maker: maker) ? nil : text
  }
}

extension [String] {
  /// How often each text is there; none is nobody's.
  var counted: [String: Int] {
    reduce(into: [:]) { counts, text in
      if !text.isEmpty { counts[text, default: 0] += 1 }
    }
  }
}

extension [WipeDraft] {
  /// The media of a file that says each thing once: lines of such a file can change places and
  /// nothing tells, so only where every disk was erased, and each has its own serial, is it sure
  /// which one was.
  var sureOrDoubted: [WipeDraft] {
    var drafts = self
    let areSure = drafts.allSatisfy(\.isAccepted)
    let bearers = drafts.map(\.serialWritten).counted
    for place in drafts.indices {
      let twins = bearers[drafts[place].serialWritten] ?? 0
      if twins > 1 { drafts[place].leaveToPerson(.wipeTwinSerials) }
      if !areSure { drafts[place].leaveToPerson(.wipeNotAllErased) }
    }
    return drafts
  }
}
