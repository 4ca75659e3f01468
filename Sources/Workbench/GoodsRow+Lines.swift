import LedgerValues

extension GoodsRow {
  /// The lines of its page.
  func lines(_ law: Law) -> [GoodsLine] {
    switch self {
    case .recipe(let row):
      row.recipe.lines.enumerated().map { index, line in
        GoodsLine(id: index + 1, count: "\(line.quantity)", what: .wanted(line.wanted, law))
      }
    case .kit(let kit): kit.lines.map { line(of: $0, law) }
    case .article(let article):
      article.places.enumerated().map { index, held in
        GoodsLine(id: index + 1, count: "\(held.quantity)", what: .same(held.place))
      }
    case .request(let request, _): request.lines.map { line(of: $0, law) }
    case .delivery(let delivery):
      delivery.lines.enumerated().map { index, line in
        self.line(index + 1, of: line, law)
      }
    case .stockTake(let take): findings(of: take, law)
    case .removal(let removal): lines(of: removal, law)
    case .part: []
    }
  }

  private func line(of line: KitSummary.Line, _ law: Law) -> GoodsLine {
    let isService = line.missing == 0 && line.filled == 0
    return GoodsLine(
      id: line.number, count: isService ? "-" : "\(line.filled)/\(line.quantity)",
      what: .wanted(line.wanted, law), which: line.device,
      tone: line.missing > 0 ? .open : .plain, opens: line.device)
  }

  private func line(of line: RequestSummary.Line, _ law: Law) -> GoodsLine {
    let (what, opens): (Sentence, String) =
      switch line.wanted {
      case .recipe(let code): (.same(code), code)
      case .device(let quality): (.quality(quality, law), "")
      case .article(let code): (.same(code), code)
      }
    return GoodsLine(
      id: line.number, count: "\(line.served)/\(line.asked)", what: what,
      state: line.reserved > 0 ? .reservedHere(line.reserved) : nil,
      tone: line.lacking > 0 ? .open : .plain, opens: opens)
  }

  private func line(_ number: Int, of line: DeliveryLine, _ law: Law) -> GoodsLine {
    let what: Sentence =
      switch line.thing {
      case .device(let device):
        .quality(Quality(device.kind, grade: device.grade, category: device.category), law)
      case .kit(let kit): .kitOf(kit.recipe)
      case .article(let label): .same(label.isEmpty ? line.code : label)
      }
    let hasPrice = line.price.cents != nil
    let state: Sentence = line.fate.label
    return GoodsLine(
      id: number, count: line.quantity > 1 ? "\(line.quantity)" : "1", what: what,
      which: line.code,
      state: hasPrice ? .withPrice(state, line.price.cents ?? 0) : state,
      tone: line.fate.isGiven ? (line.price.isOver ? .warning : .plain) : .warning,
      opens: line.isArticle ? "" : line.code)
  }

  /// What does not agree first, then the articles.
  private func findings(of take: StockTakeSummary, _ law: Law) -> [GoodsLine] {
    typealias Finding = StockTakeSummary.Finding
    let groups: [(Sentence, [Finding])] = [
      (.misplacedFinding, take.misplaced), (.unexpectedFinding, take.unexpected),
      (.missingFinding, take.missing),
    ]
    var lines: [GoodsLine] = []
    for (name, findings) in groups {
      for finding in findings.filter({ !$0.isSettled }) + findings.filter(\.isSettled) {
        let kind = finding.kind.map { law.label($0) } ?? .unknownCode
        lines.append(
          GoodsLine(
            id: lines.count + 1, count: finding.isSettled ? "ok" : "",
            what: .finding(name, finding.recorded, finding.seen), which: finding.tag,
            state: finding.state.map { .kindIn(kind, law.label($0)) } ?? kind,
            tone: finding.isSettled ? .plain : .warning,
            settles: finding.isSettled ? "" : finding.tag, needsReason: name == .unexpectedFinding,
            opens: finding.device == nil ? "" : finding.tag))
      }
    }
    for article in take.articles {
      lines.append(
        GoodsLine(
          id: lines.count + 1,
          count: article.counted.map { "\($0)/\(article.held)" } ?? "?/\(article.held)",
          what: .same("\(article.article) \(article.place)"),
          tone: article.counted == nil ? .open : article.difference == 0 ? .plain : .warning))
    }
    return lines
  }

  /// Bulk by its waste code, then the devices.
  private func lines(of removal: RemovalSummary, _ law: Law) -> [GoodsLine] {
    var lines: [GoodsLine] = []
    for bulk in removal.bulk {
      let what = law.label(ofChoice: bulk.what, need: "what", of: "weigh_removal")
      let name = what.french == bulk.what ? law.label(Kind(bulk.what)) : what
      lines.append(
        GoodsLine(
          id: lines.count + 1, what: name, which: bulk.code,
          state: .mass(bulk.mass, isWeighed: bulk.isWeighed)))
    }
    for device in removal.devices {
      lines.append(
        GoodsLine(
          id: lines.count + 1, what: law.label(device.kind), which: device.name,
          state: .mass(device.mass, isWeighed: device.isWeighed),
          tone: device.mass == 0 ? .warning : .plain, opens: device.name))
    }
    return lines
  }
}
