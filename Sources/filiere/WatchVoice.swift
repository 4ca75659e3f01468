import LedgerValues
import Operations

/// What a watched folder brings, told file by file: in words, or as one JSON object a line.
struct WatchVoice {
  let isJSON: Bool
  private var total = EvidenceReport()
  private var known = 0

  init(isJSON: Bool) {
    self.isJSON = isJSON
  }

  func begin(_ folder: String) {
    if isJSON { write([("event", .text("watching")), ("folder", .text(folder))]) }
    Console.say(.watching(folder))
  }

  mutating func tell(_ path: String, _ report: EvidenceReport) {
    total.add(report)
    if report.isKnown { known += 1 }
    let fate = Self.fate(report)
    guard isJSON else {
      Console.write([Self.line(path, report)])
      return
    }
    let media = report.wipes.map { ImportCommand.WipeLog.json($0.line) }
    let reason = report.rejected.first?.reason(spoken) ?? ""
    write([
      ("event", .text("file")), ("file", .text(path)), ("fate", .text(fate)),
      ("media", .array(media)), ("devices", .array(report.audits.map(AuditOutput.json))),
      ("filed", .integer(report.filed)), ("queued", .integer(report.queued)),
      ("already_known", .integer(report.already)), ("reason", .text(reason)),
    ])
  }

  func tell(_ path: String, _ trouble: Sentence) {
    let text = Sentence.tryingAgain(path, trouble)
    if isJSON {
      write([
        ("event", .text("file")), ("file", .text(path)), ("fate", .text("later")),
        ("reason", .text(trouble(spoken))),
      ])
    }
    Console.say(text)
  }

  func end(waiting: [String]) {
    if isJSON {
      write([
        ("event", .text("end")), ("files", .integer(total.files)),
        ("filed", .integer(total.filed)), ("attached", .integer(total.audits.count)),
        ("queued", .integer(total.queued)), ("known_files", .integer(known)),
        ("rejected", .integer(total.rejected.count)), ("unfinished", .texts(waiting)),
      ])
    }
    Console.say(.watched(total, known: known, waiting: waiting.count))
  }

  private static func fate(_ report: EvidenceReport) -> String {
    if !report.rejected.isEmpty { return "refused" }
    if !report.unfinished.isEmpty { return "unfinished" }
    if report.isKnown { return "already_known" }
    if report.filed + report.audits.count > 0 { return "filed" }
    return report.queued > 0 ? "queued" : "empty"
  }

  private static func line(_ path: String, _ report: EvidenceReport) -> String {
    if let rejected = report.rejected.first { return "\(path) : \(rejected.reason(spoken))" }
    if !report.unfinished.isEmpty { return Sentence.unfinishedLog(path)(spoken) }
    if report.isKnown { return Sentence.knownFile(path)(spoken) }
    let wipes = report.wipes.map { wipe in
      let line = wipe.line
      let name = line.serial.isEmpty ? line.device : line.serial
      return "\(name) \(Sentence.verdict(line.verdict)(spoken)), "
        + Sentence.fate(line.fate)(spoken)
    }
    let audits = report.audits.map { "\($0.tag) \($0.maker) \($0.model)" }
    let doubts = report.doubts.map { $0.doubt.label(spoken) }
    return path + " : " + (audits + wipes + doubts).joined(separator: " · ")
  }

  private func write(_ pairs: [(String, JSON)]) {
    Console.write([JSON.object(pairs).text])
  }
}
