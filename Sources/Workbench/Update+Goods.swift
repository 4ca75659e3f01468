import LedgerValues
import ScreenGrid

extension WorkbenchState {
  /// Goes to a list of goods.
  func goods(_ action: Action) -> GoodsScreen? {
    switch action {
    case .showKits: GoodsScreen(.availability)
    case .showRequests: GoodsScreen(.requests)
    case .showDeliveries: GoodsScreen(.deliveries)
    case .showStockTakes: GoodsScreen(.stockTakes)
    case .showRemovals: GoodsScreen(.removals)
    default: nil
    }
  }

  /// Opens the page of a smaller life; one of its kind takes the place of another.
  mutating func openGoods(_ ref: GoodsRef) -> [WorkbenchEffect] {
    var page = GoodsPage(ref)
    page.place = lastNeeds["place"] ?? ""
    return push(.goodsPage(page)) { if case .goodsPage = $0 { true } else { false } }
  }

  mutating func take(_ rows: [GoodsRow], of view: GoodsView) {
    for index in screens.indices {
      guard case .goods(var goods) = screens[index], goods.view == view else { continue }
      goods.take(rows, law: law)
      screens[index] = .goods(goods)
    }
  }

  mutating func take(page row: GoodsRow) {
    for index in screens.indices {
      switch screens[index] {
      case .goodsPage(var page) where page.ref == row.ref:
        page.take(row, law: law)
        screens[index] = .goodsPage(page)
      case .goods(var goods) where goods.detailsOf == row.ref:
        goods.details = row
        screens[index] = .goods(goods)
      default: break
      }
    }
  }

  mutating func changeGoodsPage(_ change: (inout GoodsPage) -> Void) {
    guard case .goodsPage(var page) = screen else { return }
    change(&page)
    screen = .goodsPage(page)
  }

  /// Enter on a line: the device or the life that it names.
  mutating func openCurrent(of page: GoodsPage) -> [WorkbenchEffect] {
    guard let line = page.lines.current, !line.opens.isEmpty else { return [] }
    return scan(line.opens, isOpening: true)
  }

  /// What a line names is opened, whatever a scan of it would do now.
  mutating func openLine(_ scan: Scan, _ found: ScanAnswer) -> [WorkbenchEffect] {
    switch found.resolution {
    case .device(let id): openDevice(id, name: found.device?.name ?? scan.text)
    case .dossier(let subject, let code): openGoods(GoodsRef(subject, code))
    default: answer(.refused, .unknown(scan.text))
    }
  }

  // MARK: - Scanning into a page

  /// What a scan is to the page that is shown; nil where it is dealt with as anywhere else.
  mutating func scanInto(_ page: GoodsPage, _ scan: Scan, _ found: ScanAnswer) -> [WorkbenchEffect]?
  {
    guard page.takesScans else { return nil }
    switch found.resolution {
    case .location(let place):
      lastNeeds["place"] = place
      changeGoodsPage { $0.place = place }
      return answer(.accepted, .goodsPlace(place))
    case .lot, .ambiguous, .medium: return nil
    case .dossier(let subject, _):
      guard page.takes(subject) else { return nil }
    case .device, .unknown: break
    }
    var needs: [String: String] = [:]
    if !page.place.isEmpty { needs["place"] = page.place }
    if page.insisted == scan.text { needs["insist"] = "1" }
    return [.scanInto(page.ref, scan.text, needs: needs)]
  }

  /// What came of a scan into a page.
  mutating func take(
    _ found: GoodsAnswer, of code: String, into ref: GoodsRef
  ) -> [WorkbenchEffect] {
    let effects = reloads
    if found.rule == .priceMissing {
      askPrice(of: code, into: ref)
      return answer(.refused, found.text) + effects
    }
    let insists = found.canInsist
    changeGoodsPage { $0.insisted = insists && $0.ref == ref ? code : nil }
    return tell(found.bell, insists ? .scanAgain(found.text) : found.text) + effects
  }

  /// What fetches money under a ceiling has its price said, and a reason where it goes over.
  private mutating func askPrice(of code: String, into ref: GoodsRef) {
    let verb = Verb("load")
    let asked = Set(["price", "override", "as"])
    let fields = fields(for: verb).filter { asked.contains($0.name) }
    overlay = .form(
      Form(
        purpose: .scanInto(ref, code), title: .moveTitle(label(verb), code),
        fields: fields.map { field in
          var field = field
          if field.name == "price" { field.isRequired = true }
          return field
        }))
  }

  /// Nothing is to be settled about the chosen line.
  var refusalToSettleFinding: Sentence? {
    guard case .goodsPage(let page) = screen, page.ref.subject == .stockTake,
      let line = page.lines.current, !line.settles.isEmpty
    else { return .nothingToSettle }
    return page.takesScans ? nil : page.row.map { standing($0) }
  }

  /// What does not agree is put right in one key: what stands elsewhere is put here, what was not
  /// seen is marked so, what should not be here comes back by its verb; a code is explained.
  mutating func settleFinding() -> [WorkbenchEffect] {
    guard case .goodsPage(let page) = screen, let line = page.lines.current else { return [] }
    guard line.needsReason else {
      return [.scanInto(page.ref, line.settles, needs: ["settle": "1"])]
    }
    let field = FormField(name: "reason", label: .reason, kind: .prose, isRequired: true)
    overlay = .form(
      Form(
        purpose: .settleFinding(page.ref, line.settles), title: .settleFindingTitle(line.settles),
        fields: [field]))
    return []
  }

  // MARK: - Acts

  /// The life that an act would be on: of the page that is shown, or of the row under the cursor.
  var chosenGoods: GoodsRow? {
    switch screen {
    case .goods(let goods): goods.rows.current
    case .goodsPage(let page): page.row
    default: nil
    }
  }

  /// What may be done with it, what can be done now first.
  var goodsLines: [Palette.Line] {
    guard let row = chosenGoods else { return [] }
    let lines = GoodsActs.of(row.ref.subject).filter { law.verb($0.verb) != nil }.map { act in
      Palette.Line(
        id: .verb(act.verb), name: .moveTitle(label(act.verb), row.ref.code),
        refusal: isInOrder(act, row) ? refusalOf(act.verb) : standing(row))
    }
    return lines.filter { $0.refusal == nil } + lines.filter { $0.refusal != nil }
  }

  private func standing(_ row: GoodsRow) -> Sentence {
    .goodsStands(row.ref.code, label(row.state, of: row.ref.subject))
  }

  private func isInOrder(_ act: GoodsActs.Act, _ row: GoodsRow) -> Bool {
    if let states = act.states { return states.contains(row.state) }
    let steps = law.moves.filter { $0.verb == act.verb && $0.subject == row.ref.subject }
    return steps.isEmpty || steps.contains { $0.source == row.state.rawValue }
  }

  var refusalToActOnGoods: Sentence? {
    guard let row = chosenGoods else { return .nothingChosen }
    return GoodsActs.of(row.ref.subject).isEmpty ? .nothingToDoWith : nil
  }

  var refusalToBegin: Sentence? {
    guard case .goods(let goods) = screen, let verb = goods.view.opening else {
      return .nothingToOpen
    }
    return refusalOf(verb)
  }

  /// Begins a life of the kind that is listed; a kit is of the recipe under the cursor.
  mutating func beginGoods() -> [WorkbenchEffect] {
    guard case .goods(let goods) = screen, let verb = goods.view.opening else { return [] }
    var fields = goodsFields(of: verb)
    if verb == Verb("open_kit"), let row = goods.rows.current,
      let index = fields.firstIndex(where: { $0.name == "recipe" })
    {
      let recipe = if case .kit(let kit) = row { kit.recipe } else { row.ref.code }
      fields[index].input = Field(recipe)
    }
    overlay = .form(
      Form(
        purpose: .goods(GoodsRef(goods.view.subject, ""), verb), title: label(verb),
        fields: fields))
    return []
  }

  /// A verb was taken from the list of what may be done.
  mutating func startOnGoods(_ verb: Verb) -> [WorkbenchEffect] {
    guard let row = chosenGoods else { return [] }
    var fields = goodsFields(of: verb)
    // What the page is about is not asked for again.
    let own = row.ref.subject.rawValue
    if verb == GoodsView.listing(row.ref.subject)?.opening || verb == "open_delivery" {
      fields.removeAll { $0.name == own }
    }
    guard !fields.isEmpty else { return [.actOnGoods(row.ref, verb, needs: [:])] }
    overlay = .form(
      Form(
        purpose: .goods(row.ref, verb), title: .moveTitle(label(verb), row.ref.code),
        fields: fields))
    return []
  }

  /// What must be said for it: the needs of the law, but for what the house finds by itself.
  private func goodsFields(of verb: Verb) -> [FormField] {
    var fields = fields(for: verb, without: GoodsActs.implied(of: verb))
    for field in GoodsActs.more(of: verb) where !fields.contains(where: { $0.name == field.name }) {
      fields.append(field)
    }
    let wanted = GoodsActs.wanted(of: verb)
    for index in fields.indices where wanted.contains(fields[index].name) {
      fields[index].isRequired = true
    }
    return fields
  }

  /// What came of an act.
  mutating func take(_ done: GoodsAnswer, of ref: GoodsRef) -> [WorkbenchEffect] {
    if let opens = done.opens {
      return tell(done.bell, done.text) + openGoods(opens)
    }
    let effects = reloads
    return tell(done.bell, done.text) + effects
  }

  private mutating func tell(_ bell: Bell, _ text: Sentence) -> [WorkbenchEffect] {
    switch bell {
    case .accepted: answer(.accepted, text)
    case .refused: answer(.refused, text)
    case .already: answer(.already, text)
    }
  }
}
