import LedgerValues

/// One code that was scanned or typed, from Enter to its answer. Answers are applied in the order
/// of the scans, whatever the order in which they come.
struct Scan: Equatable, Sendable {
  let ticket: Int
  let text: String
  var answer: ScanAnswer?
  /// Printed command codes wait for their turn like any other scan.
  var command: CommandCode?
  /// What it left unfinished, which is told with its answer.
  var left: Sentence?
  /// It is opened, whatever the page would take it for.
  var isOpening = false

  var isAnswered: Bool { answer != nil || command != nil }
}
