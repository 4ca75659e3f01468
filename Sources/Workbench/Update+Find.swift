import LedgerValues
import ScreenGrid

// Finding devices: sort, columns, history of filters, saved views. Each is a list over the screen
// that is searched as the palette is.

extension WorkbenchState {
  /// What is kept of finding devices.
  var finding: Finding { preferences.finding }

  /// Opens one of the lists of finding.
  mutating func find(_ action: Action) -> [WorkbenchEffect] {
    let scope: Palette.Scope
    switch action {
    case .sort: scope = .sort
    case .chooseColumns: scope = .columns
    case .recallFilter: scope = .history
    default: scope = .views
    }
    let effects = keepSifting()
    overlay = .palette(Palette(scope: scope))
    refreshPalette()
    return effects
  }

  /// Puts the filter of the list in the history, if it is one.
  mutating func rememberFilter() -> [WorkbenchEffect] {
    guard case .devices(let devices) = screen, devices.fault == nil,
      !devices.sifting.words.isEmpty
    else { return [] }
    return prefer { $0.finding.remember(devices.sifting.words.joined(separator: " ")) }
  }

  /// The lines of a list of finding.
  func findLines(_ palette: Palette) -> [Palette.Line] {
    guard case .devices(let devices) = screen else { return [] }
    switch palette.scope {
    case .sort:
      return DeviceColumn.shown.map { column in
        Palette.Line(
          id: .sort(column), name: .sortLine(column, devices.order),
          refusal: column.isSortable ? nil : .noSort(column))
      }
    case .columns:
      return DeviceColumn.shown.map { column in
        Palette.Line(
          id: .column(column), name: .columnLine(column, finding.columns.contains(column)),
          refusal: column == .tag ? .tagStays : nil)
      }
    case .history:
      return finding.history.map { filter in
        Palette.Line(id: .filter(filter), name: Sentence(fr: filter, en: filter), refusal: nil)
      }
    case .views:
      let name = palette.query.words.joined(separator: " ")
      let saved = finding.views.map { view in
        Palette.Line(id: .view(view.name), name: .viewLine(view), refusal: nil)
      }
      let dropped = finding.views.map { view in
        Palette.Line(id: .dropView(view.name), name: .dropViewLine(view.name), refusal: nil)
      }
      let save = Palette.Line(
        id: .saveView(name), name: .saveViewLine(name), refusal: name.isEmpty ? .nameView : nil)
      return saved + [save] + dropped
    case .all, .scanToAct, .facts, .marked, .lot, .goods, .rolesOfOperator: return []
    }
  }

  /// Does what a line of such a list says.
  mutating func take(_ entry: Palette.Entry) -> [WorkbenchEffect] {
    switch entry {
    case .sort(let column): return sort(by: column)
    case .column(let column):
      let effects = prefer { $0.finding.toggle(column) }
      overlay = .palette(Palette(scope: .columns))
      refreshPalette()
      if case .palette(var palette) = overlay {
        palette.lines.select(entry)
        overlay = .palette(palette)
      }
      return effects
    case .filter(let text): return sift(by: text) + answer(.accepted, .filterTaken(text))
    case .view(let name):
      guard let view = finding.views.first(where: { $0.name == name }) else { return [] }
      let effects = prefer {
        $0.finding.columns = view.columns.isEmpty ? Finding.usualColumns : view.columns
        $0.finding.order = view.order
      }
      changeDevices {
        $0.order = view.order
        $0.states = []
        $0.olderThan = 0
      }
      return sift(by: view.filter) + answer(.accepted, .viewTaken(name)) + effects
    case .saveView(let name): return saveView(name)
    case .dropView(let name):
      let effects = prefer { $0.finding.views.removeAll { $0.name == name } }
      return answer(.accepted, .viewDropped(name)) + effects
    case .command, .move, .verb, .role: return []
    }
  }

  /// A column sorts, then sorts the other way, then no more.
  private mutating func sort(by column: DeviceColumn) -> [WorkbenchEffect] {
    guard case .devices(let devices) = screen else { return [] }
    let isSame = devices.order?.column == column
    let order: DeviceOrder?
    switch (isSame, devices.order?.isReversed) {
    case (true, false): order = DeviceOrder(column, isReversed: true)
    case (true, _): order = nil
    default: order = DeviceOrder(column)
    }
    let effects = prefer { $0.finding.order = order } + answer(.accepted, .sorted(order))
    changeDevices { $0.order = order }
    // A cursor that was moved keeps its row; one that was not shows the top of the list.
    guard case .devices(let sorted) = screen, sorted.devices.anchor != .start else {
      return effects + sifted()
    }
    return effects + [sorted.load(at: sorted.devices.anchor)]
  }

  private mutating func saveView(_ name: String) -> [WorkbenchEffect] {
    guard case .devices(let devices) = screen else { return [] }
    if let fault = devices.fault { return answer(.refused, fault) }
    var filter = devices.filter
    filter.order = nil
    let view = Finding.View(
      name: name, filter: filter.text(language, law: law), order: devices.order,
      columns: finding.columns)
    return answer(.accepted, .viewSaved(name)) + prefer { $0.finding.keep(view) }
  }

  /// Filters the list by a text that was typed before.
  private mutating func sift(by text: String) -> [WorkbenchEffect] {
    let words = text.split(separator: " ").map { String($0) }
    sifting = Sifting(kept: words, typed: nil)
    return prefer { $0.finding.remember(text) } + sifted()
  }

  mutating func changeDevices(_ change: (inout DevicesScreen) -> Void) {
    guard case .devices(var devices) = screen else { return }
    change(&devices)
    screen = .devices(devices)
  }

  var refusalToRecall: Sentence? { finding.history.isEmpty ? .noHistory : nil }
}

extension WorkbenchState {
  /// Asks where the list that is shown is written.
  mutating func openListForm() -> [WorkbenchEffect] {
    guard case .devices(let devices) = screen else { return [] }
    if let fault = devices.fault { return answer(.refused, fault) }
    let effects = keepSifting()
    let name = "~/" + Sentence.listFile(LocalTime(now).date)(language)
    let field = FormField(
      name: "path", label: .listFilePath, kind: .text, isRequired: true, value: name)
    overlay = .form(Form(purpose: .saveList, title: .listFormTitle, fields: [field]))
    return effects
  }

  /// The list as it is seen: all rows of its filter, sorted as it is.
  func saveList(to path: String) -> WorkbenchEffect? {
    guard case .devices(let devices) = screen else { return nil }
    return .saveList(
      devices.filter, columns: finding.savedColumns, language: language, path: path)
  }

  mutating func take(_ report: ListReport) -> [WorkbenchEffect] {
    if let refusal = report.refusal { return answer(.refused, refusal) }
    if report.isCancelled { return answer(.refused, .listCancelled(report.path)) }
    return answer(.accepted, .listSaved(report.count, report.path))
  }
}

extension Finding {
  /// The maker stands with the model on the screen, but in a column of its own in a file.
  var savedColumns: [DeviceColumn] {
    guard !columns.contains(.maker) else { return columns }
    return columns.flatMap { $0 == .model ? [.maker, .model] : [$0] }
  }
}
