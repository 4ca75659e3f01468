import LedgerValues
import Operations

/// A stock-take as a page of text.
struct StockTakeText {
  private let take: StockTakeSummary
  private let law: Law

  init(_ take: StockTakeSummary, _ law: Law) {
    self.take = take
    self.law = law
  }

  var lines: [String] {
    var lines = [
      [
        take.code, law.label(take.state, of: .stockTake, in: spoken), take.place,
        take.opened.happened.minute, take.opened.op, take.reason,
      ].filter { !$0.isEmpty }.joined(separator: " · "), Sentence.stockTakeNow(take)(spoken),
    ]
    lines += part(said("Manquants", "Missing"), take.missing)
    lines += part(said("Inattendus", "Unexpected"), take.unexpected)
    lines += part(said("Mal rangés", "Misplaced"), take.misplaced)
    if !take.articles.isEmpty {
      var table = TextTable(
        [
          said("article", "article"), said("où", "where"), said("tenu", "held"),
          said("compté", "counted"), said("écart", "difference"),
        ], right: [2, 3, 4])
      for line in take.articles {
        table.add([
          line.article, line.place, String(line.held), line.counted.map { String($0) } ?? "–",
          line.counted == nil ? "" : String(line.difference),
        ])
      }
      lines += ["", said("Articles", "Articles")] + table.lines
    }
    return lines
  }

  private func part(_ heading: String, _ findings: [StockTakeSummary.Finding]) -> [String] {
    if findings.isEmpty { return [] }
    var table = TextTable([
      said("étiquette", "tag"), said("genre", "kind"), said("état", "state"),
      said("noté à", "recorded at"), said("vu à", "seen at"), "",
    ])
    for finding in findings {
      table.add([
        finding.tag, finding.kind.map { law.label($0, in: spoken) } ?? said("inconnu", "unknown"),
        finding.state.map { law.label($0, in: spoken) } ?? "", finding.recorded, finding.seen,
        finding.isSettled ? said("réglé", "settled") : "",
      ])
    }
    return ["", "\(heading) (\(findings.count))"] + table.lines
  }
}
