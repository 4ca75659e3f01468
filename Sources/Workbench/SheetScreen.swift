import LedgerValues

/// The test sheet of a device while it is filled: a line for each test, one key for each line.
struct SheetScreen: Equatable, Sendable {
  struct Row: Equatable, Sendable, Identifiable {
    let test: SheetTest
    var answer: TestAnswer?
    var note = ""
    var id: String { test.name }
  }

  let device: DeviceID
  let name: String
  /// What is done when it is confirmed: `test`, or `submit` with the sheet.
  let verb: Verb
  /// Number of events that whoever fills it has seen.
  let seen: Int64
  var rows = Listing<Row>()

  /// Whether somebody began to fill it.
  var isBegun: Bool { rows.rows.contains { $0.answer != nil || !$0.note.isEmpty } }
  var missing: [SheetTest] { rows.rows.filter { $0.answer == nil }.map(\.test) }
  var isBlocked: Bool { rows.rows.contains { $0.test.isBlocking && $0.answer == .fail } }

  /// Answers the line under the cursor and goes down.
  mutating func answer(_ answer: TestAnswer) {
    change { $0.answer = answer }
    rows.move(by: 1)
  }

  mutating func change(_ change: (inout Row) -> Void) {
    guard let index = rows.index else { return }
    var changed = rows.rows
    change(&changed[index])
    rows.replace(changed)
  }

  /// All that was not answered is good.
  mutating func answerRest() {
    rows.replace(
      rows.rows.map { row in
        var row = row
        row.answer = row.answer ?? .pass
        return row
      })
  }

  /// Goes to the first test that has a word which begins so; a text with a digit may be a label's.
  ///
  /// - Returns: whether there is one.
  mutating func go(to text: String) -> Bool {
    let sought = folded(text)
    guard !sought.isEmpty, sought.allSatisfy(\.isLetter) else { return false }
    let found = rows.rows.first { row in
      [row.test.label.french, row.test.label.english].contains { label in
        let label = folded(label)
        return label.filter(\.isLetter).hasPrefix(sought)
          || label.split { !$0.isLetter }.contains { $0.hasPrefix(sought) }
      }
    }
    guard let found else { return false }
    rows.select(found.id)
    return true
  }

  /// The answers as the ledger takes them.
  var needs: [String: String] {
    var needs: [String: String] = [:]
    for row in rows.rows {
      guard let answer = row.answer else { continue }
      needs[row.test.name] = answer.rawValue + (row.note.isEmpty ? "" : ":\(row.note)")
    }
    return needs
  }
}

extension WorkbenchState {
  /// Opens the sheet of a device where its kind has one: as it was left, if it was left half filled.
  mutating func openSheet(_ details: DeviceDetails, for verb: Verb) {
    var sheet = SheetScreen(
      device: details.summary.id, name: details.summary.name, verb: verb, seen: details.through)
    let kept = sheets[sheet.device] ?? []
    sheet.rows.replace(
      details.tests.map { test in
        kept.first { $0.test == test } ?? SheetScreen.Row(test: test)
      })
    let first = sheet.rows.rows.firstIndex { $0.answer == nil } ?? 0
    sheet.rows.place(at: first)
    screens.append(.sheet(sheet))
    isMessageShown = false
    if sheet.isBegun { say(.note, .sheetTakenUp(sheet.name)) }
  }

  /// The sheet of the device that is shown.
  mutating func openSheet() -> [WorkbenchEffect] {
    guard case .device(let device) = screen, let details = device.details else { return [] }
    openSheet(details, for: Verb("test"))
    return []
  }

  var refusalToOpenSheet: Sentence? {
    guard case .device(let device) = screen, let details = device.details else {
      return .nothingChosen
    }
    return details.tests.isEmpty ? .noSheet : refusalOf(Verb("test"))
  }

  /// The cursor goes to the test whose name is begun.
  ///
  /// - Returns: whether there is one.
  mutating func goToTest(_ text: String) -> Bool {
    guard case .sheet(var sheet) = screen, sheet.go(to: text) else { return false }
    screen = .sheet(sheet)
    return true
  }

  /// A key that answers on the sheet.
  mutating func answerSheet(_ action: Action) -> [WorkbenchEffect] {
    guard case .sheet(var sheet) = screen else { return [] }
    isMessageShown = false
    switch action {
    case .testPassed: sheet.answer(.pass)
    case .testFailed: sheet.answer(.fail)
    case .testAbsent: sheet.answer(.notApplicable)
    default: sheet.answerRest()
    }
    keep(sheet)
    return []
  }

  /// Asks for a note on the line under the cursor.
  mutating func openNote() -> [WorkbenchEffect] {
    guard case .sheet(let sheet) = screen, let row = sheet.rows.current else { return [] }
    let field = FormField(
      name: "note", label: .note, kind: .prose, isRequired: false, value: row.note)
    var form = Form(
      purpose: .sheetNote, title: .moveTitle(row.test.label, sheet.name), fields: [field])
    form.focus = 0
    overlay = .form(form)
    return []
  }

  mutating func takeNote(_ note: String) {
    guard case .sheet(var sheet) = screen else { return }
    sheet.change { $0.note = note }
    keep(sheet)
  }

  /// What is filled stays in this terminal until it is confirmed, whichever page is shown.
  private mutating func keep(_ sheet: SheetScreen) {
    sheets[sheet.device] = sheet.isBegun ? sheet.rows.rows : nil
    screen = .sheet(sheet)
  }

  /// Writes the sheet; with what was asked for, unless a blocking test failed.
  mutating func confirmSheet() -> [WorkbenchEffect] {
    guard case .sheet(let sheet) = screen else { return [] }
    guard sheet.missing.isEmpty else {
      return answer(.refused, .sheetUnfinished(sheet.missing))
    }
    let verb = sheet.isBlocked ? Verb("test") : sheet.verb
    return [
      .act(
        MoveRequest(verb: verb, devices: [sheet.device], needs: sheet.needs, seen: sheet.seen))
    ]
  }

  /// What was asked was done: the sheet is in the ledger, and the page before it is shown again.
  mutating func closeSheet(of device: DeviceID) {
    guard case .sheet(let sheet) = screen, sheet.device == device else { return }
    sheets[device] = nil
    screens.removeLast()
  }

  /// That a sheet is being left half filled, if one is.
  var leftSheet: Sentence? {
    guard case .sheet(let sheet) = screen, sheet.isBegun else { return nil }
    return .sheetKept(sheet.name)
  }
}
