import Foundation
import LedgerValues
import Workbench

/// What a person chose for the screen, kept in a file of this account.
///
/// Only what changed since it was read is written over what the file holds by then, so that two
/// terminals and a newer program leave each other's choices alone.
struct PreferencesFile {
  let path: String
  /// What a save has no reason to write.
  private var known = Preferences()

  init(path: String = Surroundings.preferences) { self.path = path }

  /// What the file holds, or what nobody has chosen otherwise; and what is wrong with the file,
  /// which is then kept aside. What the command line asked for holds until it is chosen otherwise.
  mutating func read(_ ask: (inout Preferences) -> Void) -> (Preferences, trouble: Sentence?) {
    var preferences = Preferences()
    var trouble: Sentence?
    if let data = FileManager.default.contents(atPath: path) {
      if Self.object(data) != nil,
        let read = try? JSONDecoder().decode(Preferences.self, from: data)
      {
        preferences = read
      } else {
        trouble = .preferencesDamaged(path, keptAt: keepAside())
      }
    }
    ask(&preferences)
    known = preferences
    return (preferences, trouble)
  }

  /// Keeps what was chosen; says why not when it cannot.
  mutating func save(_ preferences: Preferences) -> Sentence? {
    let (chosen, known) = (Self.object(preferences), Self.object(known))
    var kept = FileManager.default.contents(atPath: path).flatMap(Self.object) ?? [:]
    for (name, value) in chosen where !Self.isSame(value, known[name]) { kept[name] = value }
    do {
      let folder = (path as NSString).deletingLastPathComponent
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      let data = try JSONSerialization.data(
        withJSONObject: kept, options: [.prettyPrinted, .sortedKeys])
      try data.write(to: URL(filePath: path), options: .atomic)
    } catch {
      return .preferencesNotKept(path)
    }
    self.known = preferences
    return nil
  }

  /// Moves a file that cannot be read to a name of its own; nil when even that cannot be done.
  private func keepAside() -> String? {
    for number in 1...99 {
      let place = number == 1 ? "\(path).damaged" : "\(path).damaged-\(number)"
      if FileManager.default.fileExists(atPath: place) { continue }
      return (try? FileManager.default.moveItem(atPath: path, toPath: place)) == nil ? nil : place
    }
    return nil
  }

  private static func object(_ data: Data) -> [String: Any]? {
    (try? JSONSerialization.jsonObject(with: data)) as? [String: Any]
  }

  private static func object(_ preferences: Preferences) -> [String: Any] {
    (try? JSONEncoder().encode(preferences)).flatMap { object($0) } ?? [:]
  }

  private static func isSame(_ value: Any, _ other: Any?) -> Bool {
    guard let other else { return false }
    return text(value) == text(other)
  }

  private static func text(_ value: Any) -> Data? {
    try? JSONSerialization.data(
      withJSONObject: value, options: [.fragmentsAllowed, .sortedKeys])
  }
}
