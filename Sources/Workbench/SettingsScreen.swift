import LedgerValues

/// What the site has decided, who may do what, and what is set for this terminal alone.
struct SettingsScreen: Equatable, Sendable {
  enum Pane: CaseIterable, Sendable {
    case site, operators, series, policies, tests, ruleSets, terminal
  }

  /// One row of whichever pane is shown.
  enum Row: Equatable, Sendable, Identifiable {
    case setting(SettingSummary)
    case op(OperatorSummary)
    case series(HouseSettings.Series)
    case policy(HouseSettings.Policy)
    case test(SheetTest, of: HouseSettings.Sheet)
    /// A kind of device, and the rule set that grades it, if one does.
    case ruleSet(Kind, AdoptedRuleSet?)
    case terminal(TerminalChoice)

    var id: String {
      switch self {
      case .setting(let setting): setting.name
      case .op(let person): person.code
      case .series(let series): series.id
      case .policy(let policy): policy.id
      case .test(let test, let sheet): "\(sheet.kind) \(test.name)"
      case .ruleSet(let kind, _): kind.rawValue
      case .terminal(let choice): choice.rawValue
      }
    }
  }

  var pane = Pane.site
  var sifting = Sifting()
  var house: HouseSettings?
  var rows = Listing<Row>()

  /// All rows of the pane that is shown.
  func all(terminal: [Row]) -> [Row] {
    switch pane {
    case .site: (house?.settings ?? []).map { .setting($0) }
    case .operators: (house?.operators ?? []).map { .op($0) }
    case .series: (house?.series ?? []).map { .series($0) }
    case .policies: (house?.policies ?? []).map { .policy($0) }
    case .tests:
      (house?.sheets ?? []).flatMap { sheet in sheet.tests.map { .test($0, of: sheet) } }
    case .ruleSets:
      (house?.sheets ?? []).map { sheet in
        .ruleSet(sheet.kind, house?.ruleSets.first { $0.kind == sheet.kind })
      }
    case .terminal: terminal
    }
  }
}

extension WorkbenchState {
  /// Shows the rows of the pane in which every word occurs.
  func refreshed(_ settings: SettingsScreen) -> SettingsScreen {
    var settings = settings
    let sought = settings.sifting.words.map { folded($0) }
    let rows = settings.all(terminal: terminalRows).filter { row in
      let text = folded(words(of: row))
      return sought.allSatisfy { text.contains($0) }
    }
    settings.rows.replace(rows)
    return settings
  }

  /// All that is written in a row, in both languages.
  private func words(of row: SettingsScreen.Row) -> String {
    let cells = cells(of: row)
    return (cells.map(\.french) + cells.map(\.english)).joined(separator: " ")
  }

  /// What a row says, column by column.
  func cells(of row: SettingsScreen.Row) -> [Sentence] {
    switch row {
    case .setting(let setting):
      return [setting.label, .same(setting.value)] + said(setting.since, setting.by)
    case .op(let person):
      return [
        .same(person.code), .same(person.name), label(person.state, of: .op),
        .list(person.roles.map { role in law.role(role)?.label ?? .same(role.rawValue) }),
        .list(person.proofs.map { .proof($0) }),
      ]
    case .series(let series):
      return [.same(series.name), .same("\(series.last)")]
    case .policy(let policy):
      return [
        law.label(policy.kind), law.label(technique: policy.technique),
        policy.isEnough ? .enough : .notEnough, .level(policy.level),
      ] + said(policy.since, policy.by)
    case .test(let test, let sheet):
      return [
        law.label(sheet.kind), test.label, test.isBlocking ? .blocking : .notBlocking,
      ] + said(sheet.since, sheet.by)
    case .ruleSet(let kind, let adopted):
      guard let adopted else { return [law.label(kind), .noRuleSet, .same(""), .same("")] }
      return [law.label(kind), .same(adopted.name)] + said(adopted.since, adopted.by)
    case .terminal(let choice):
      return [.label(of: choice), value(of: choice)]
    }
  }

  private func said(_ since: Timestamp, _ by: String) -> [Sentence] {
    by.isEmpty ? [.asShipped, .same("")] : [.same(LocalTime(since).date), .same(by)]
  }
}
