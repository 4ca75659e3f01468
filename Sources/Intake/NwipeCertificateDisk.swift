import LedgerValues

/// What a certificate of nwipe says of one disk: labels, and values on the same line of the page.
struct NwipeCertificateDisk {
  static let words: Set<String> = ["ERASED", "FAILED", "ABORTED", "INSANITY"]

  /// Whether the page is of this disk alone.
  let isOfOneDisk: Bool
  private var labels: [(label: Label, across: Double, up: Double)] = []
  private var values: [(text: String, across: Double, up: Double)] = []
  private var unlabelled: Set<String> = []

  enum Label: String, CaseIterable {
    case model = "Make/Model:"
    case serial = "Serial:"
    case bus = "Bus:"
    case apparentSize = "Size(Apparent):"
    case realSize = "Size(Real):"
    case started = "Start time:"
    case ended = "End time:"
    case duration = "Duration:"
    case status = "Status:"
    case method = "Method:"
    case prng = "PRNG algorithm:"
    case blanking = "Final Pass(Zeros/Ones/None):"
    case verify = "Verify Pass(Last/All/None):"
    case erased = "*Bytes Erased:"
    case rounds = "Rounds(completed/requested):"
    case hidden = "HPA/DCO:"
    case hiddenSize = "HPA/DCO Size:"
    case throughput = "Throughput:"
    case errors = "Errors(pass/sync/verify/retries):"
    case information = "Information:"

    /// As versions and the two kinds of certificates spell it.
    init?(_ words: String) {
      switch words {
      case "Make:": self = .model
      case "S/N:": self = .serial
      case "Blanking Pass:": self = .blanking
      case "Verify(Last/All/None):": self = .verify
      case "Errors(pass/sync/verify):": self = .errors
      case "Bytes Erased:": self = .erased
      default: self.init(rawValue: words)
      }
    }
  }

  /// nil unless these words begin the lines of a disk.
  init?(beginning words: String, at place: PDFText) {
    guard words == "Make/Model:" || words == "Make:" else { return nil }
    isOfOneDisk = words == "Make/Model:"
    labels = [(.model, place.across, place.up)]
  }

  /// Takes one more text; false for what counts for nothing.
  mutating func take(_ words: String, at place: PDFText) -> Bool {
    // No page says more of a disk.
    guard values.count < 64, labels.count < 64 else { return false }
    if let label = Label(words) {
      labels.append((label, place.across, place.up))
      return true
    }
    let isOnLine = labels.contains { abs($0.up - place.up) < 1 && $0.across < place.across }
    if isOnLine {
      values.append((words, place.across, place.up))
    } else if Self.words.contains(words) {
      unlabelled.insert(words)
    } else {
      return false
    }
    return true
  }

  /// What stands right of a label, before any other; nil unless label and value stand there once.
  func value(_ label: Label) -> String? {
    let places = labels.filter { $0.label == label }
    guard places.count == 1, let place = places.first else { return nil }
    let others = labels.filter { abs($0.up - place.up) < 1 && $0.across > place.across }
    let next = others.map(\.across).min() ?? .infinity
    let own = values.filter {
      abs($0.up - place.up) < 1 && $0.across > place.across && $0.across < next
    }
    guard let nearest = own.map(\.across).min() else { return nil }
    let nearby = own.filter { $0.across == nearest }
    return nearby.count == 1 ? nearby[0].text : nil
  }

  /// The word for what became of it.
  var status: String? {
    isOfOneDisk ? value(.status) : unlabelled.count == 1 ? unlabelled.first : nil
  }

  /// True where the page warns of what the wipe may have missed.
  var warns: Bool { values.contains { $0.text.contains("Warning") } }
}
