/// What is known of one medium beside what it is: where it lies and since when.
public struct MediumRow: Sendable, Hashable, Identifiable {
  public var medium: Medium
  /// The device that it is in, or came out of last.
  public var deviceName: String
  /// Where it was put, or where its device stands; empty when nobody said.
  public var place: String
  /// The label that it was given when it was taken out, or empty.
  public var tag: String
  /// When it last moved.
  public var since: Timestamp

  public init(
    medium: Medium, deviceName: String, place: String, tag: String, since: Timestamp
  ) {
    self.medium = medium
    self.deviceName = deviceName
    self.place = place
    self.tag = tag
    self.since = since
  }

  public var id: Int64 { medium.id }
}

/// One record of a wiping, and what the policy in force when it was filed thought of it.
public struct MediumEvidence: Sendable, Hashable, Identifiable {
  /// Number of its event.
  public let seq: Int64
  public let happened: Timestamp
  public let op: String
  /// Names in the law.
  public let technique: String
  public let result: String
  public let verification: String
  public let isEnough: Bool

  public init(
    seq: Int64, happened: Timestamp, op: String, technique: String, result: String,
    verification: String, isEnough: Bool
  ) {
    self.seq = seq
    self.happened = happened
    self.op = op
    self.technique = technique
    self.result = result
    self.verification = verification
    self.isEnough = isEnough
  }

  public var id: Int64 { seq }
}

/// Everything the page of one medium shows, but for its history.
public struct MediumDetails: Sendable, Hashable {
  public var row: MediumRow
  /// Everything the law lets be done to it from here, moves and facts (whose target is empty), with
  /// what stands against each for the operator who asks.
  public var options: [MoveOption]
  /// What says that it was wiped and was not taken back, newest first.
  public var evidence: [MediumEvidence]
  /// The state of its device.
  public var deviceState: State

  public init(
    row: MediumRow, options: [MoveOption], evidence: [MediumEvidence], deviceState: State
  ) {
    self.row = row
    self.options = options
    self.evidence = evidence
    self.deviceState = deviceState
  }

  public var medium: Medium { row.medium }
}
