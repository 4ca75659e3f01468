public import LedgerValues
public import ScreenGrid

/// What a person chose for this screen: kept on this machine for this account, never in the
/// ledger. Nothing in it changes what a command means.
public struct Preferences: Codable, Equatable, Sendable {
  /// How a scan is answered.
  public enum Bells: String, Codable, Sendable, CaseIterable {
    case sound
    /// The answer line is shown in reverse until the next key.
    case flash
    case both
    case none
  }

  /// The key with which the scanner ends a code, besides Enter.
  public enum ScannerSuffix: String, Codable, Sendable, CaseIterable {
    /// Enter, Return or Ctrl-J, which terminals do not tell apart.
    case enter
    /// Tab, and Enter still.
    case tab
  }

  public var theme = Theme.dark
  /// Whether lines and marks are drawn with ASCII, also where the terminal could do better.
  public var isASCII = false
  public var hasMouse = false
  public var bells = Bells.both
  /// The key that the scanner sends before each code; nil when it sends none.
  public var scannerPrefix: Key?
  public var scannerSuffix = ScannerSuffix.enter
  /// The language chosen here; nil for the one that the environment asks for.
  public var language: Language?

  /// The bench of whoever works here; empty for nobody's in particular.
  public var bench = ""
  /// What was installed last, by the names of the needs of `install`.
  public var installation: [String: String] = [:]

  /// What is kept of finding devices.
  public var finding = Finding()

  /// What nobody has chosen otherwise.
  public init() {}
}

extension Preferences {
  private enum CodingKeys: String, CodingKey {
    case theme
    case isASCII = "ascii"
    case hasMouse = "mouse"
    case bells
    case scannerPrefix = "scanner_prefix"
    case scannerSuffix = "scanner_suffix"
    case language, bench, installation, columns, order, filters, views
  }

  /// What is missing, or is not understood, is as nobody had chosen it.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    func take<Value: Decodable>(_ key: CodingKeys, into value: inout Value) {
      if let found = try? values.decode(Value.self, forKey: key) { value = found }
    }
    take(.theme, into: &theme)
    take(.isASCII, into: &isASCII)
    take(.hasMouse, into: &hasMouse)
    take(.bells, into: &bells)
    take(.scannerSuffix, into: &scannerSuffix)
    take(.bench, into: &bench)
    take(.installation, into: &installation)
    let prefix = try? values.decode(String.self, forKey: .scannerPrefix)
    scannerPrefix = prefix.flatMap { Key(scannerPrefix: $0) }
    language = try? values.decode(Language.self, forKey: .language)
    let columns = try? values.decode([String].self, forKey: .columns)
    let order = try? values.decode(String.self, forKey: .order)
    let views = try? values.decode([Finding.View].self, forKey: .views)
    take(.filters, into: &finding.history)
    finding = Finding(
      columns: (columns ?? []).compactMap { DeviceColumn(rawValue: $0) },
      order: order.flatMap { DeviceOrder(name: $0) }, history: finding.history,
      views: views ?? [])
  }

  /// Every field is written, chosen or not, so that a change back is a change too.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(theme, forKey: .theme)
    try values.encode(isASCII, forKey: .isASCII)
    try values.encode(hasMouse, forKey: .hasMouse)
    try values.encode(bells, forKey: .bells)
    try values.encode(scannerPrefix?.name(in: .english) ?? "", forKey: .scannerPrefix)
    try values.encode(scannerSuffix, forKey: .scannerSuffix)
    try values.encode(language?.rawValue ?? "", forKey: .language)
    try values.encode(bench, forKey: .bench)
    try values.encode(installation, forKey: .installation)
    try values.encode(finding.columns.map(\.rawValue), forKey: .columns)
    try values.encode(finding.order?.name ?? "", forKey: .order)
    try values.encode(finding.history, forKey: .filters)
    try values.encode(finding.views, forKey: .views)
  }
}

extension WorkbenchState {
  /// Chooses something for this screen: it holds at once, and is kept.
  mutating func prefer(_ choose: (inout Preferences) -> Void) -> [WorkbenchEffect] {
    let before = preferences
    choose(&preferences)
    guard preferences != before else { return [] }
    if let chosen = preferences.language { language = chosen }
    return [.savePreferences(preferences)]
  }
}
