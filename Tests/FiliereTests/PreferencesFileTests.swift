import Foundation
import LedgerValues
import ScreenGrid
import Testing
import Workbench

@testable import filiere

/// The choices for the screen are kept in one file, and a file in a bad way loses nothing.
@Suite struct PreferencesFileTests {
  private let folder = NSTemporaryDirectory() + "filiere-preferences-\(UUID().uuidString)"
  private var path: String { folder + "/state/preferences.json" }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  private func write(_ text: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder + "/state", withIntermediateDirectories: true)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  @Test func `the first choice makes the file, the next program reads it`() throws {
    var file = PreferencesFile(path: path)
    var (chosen, trouble) = file.read { _ in }
    #expect(chosen == Preferences() && trouble == nil)
    #expect(!FileManager.default.fileExists(atPath: folder))
    chosen.theme = .light
    #expect(file.save(chosen) == nil)
    var next = PreferencesFile(path: path)
    #expect(next.read { _ in }.0 == chosen)
  }

  @Test func `a damaged file is told, kept aside and replaced`() throws {
    for (number, damaged) in ["{\"theme\":", "[1]", ""].enumerated() {
      try write(damaged)
      var file = PreferencesFile(path: path)
      let (chosen, trouble) = file.read { _ in }
      #expect(chosen == Preferences())
      let kept = path + (number == 0 ? ".damaged" : ".damaged-\(number + 1)")
      #expect(trouble?.french.contains(kept) == true)
      #expect(try text(kept) == damaged)
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }

  @Test func `two terminals and a newer program keep each other's choices`() throws {
    try write("{\"newer\":[1,2],\"theme\":\"purple\"}")
    var one = PreferencesFile(path: path)
    var other = PreferencesFile(path: path)
    var (left, _) = one.read { _ in }
    var (right, _) = other.read { _ in }
    left.hasMouse = true
    right.bells = .none
    #expect(one.save(left) == nil && other.save(right) == nil)
    let kept = try text(path)
    for word in ["newer", "purple", "\"mouse\" : true", "\"bells\" : \"none\""] {
      #expect(kept.contains(word), "\(word)")
    }
  }

  @Test func `what the command line asks for is not kept`() throws {
    var file = PreferencesFile(path: path)
    var (chosen, _) = file.read { $0.theme = .monochrome }
    #expect(chosen.theme == .monochrome)
    chosen.hasMouse = true
    #expect(file.save(chosen) == nil)
    #expect(try !text(path).contains("monochrome"))
  }

  @Test func `what cannot be kept is said`() throws {
    try write("{}")
    var file = PreferencesFile(path: path + "/preferences.json")
    var (chosen, _) = file.read { _ in }
    chosen.hasMouse = true
    #expect(file.save(chosen) != nil)
  }
}
