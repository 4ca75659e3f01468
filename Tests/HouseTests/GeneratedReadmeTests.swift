import Foundation
import LedgerValues
import LotLedger
import TestFixtures
import Testing
import Workbench

/// The README says what the code says: its generated blocks are drawn again and compared.
/// `make goldens` writes them.
@Suite struct GeneratedReadmeTests {
  @Test func `the law in the README is the law of the schema`() throws {
    try Readme.expect(block: "law", toBe: LawDiagram(try law()).markdown)
  }

  @Test func `the keys in the README are those of the table of commands`() throws {
    try Readme.expect(block: "keys", toBe: KeyTable.markdown(in: .english))
  }

  private func law() throws -> Law {
    let folder = NSTemporaryDirectory() + "filiere-readme-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try Ledger.create(at: folder + "/ledger.sqlite", founder: "AD").law
  }
}

/// The moves of devices as a diagram: the common road drawn, what leads from many states listed.
struct LawDiagram {
  let law: Law

  init(_ law: Law) { self.law = law }

  private static let most = 3

  var markdown: String {
    let moves = Dictionary(grouping: law.moves.filter { $0.subject == .device }, by: \.verb)
    let verbs = law.verbs.filter { $0.subject == .device && $0.isMove }
    var lines = ["```mermaid", "stateDiagram-v2"]
    for entry in law.states where entry.subject == .device {
      let mark = (entry.isSafe ? " ◆" : "") + (entry.isFinal ? " ■" : "")
      lines.append("  \(entry.state): \(entry.label.english)\(mark)")
    }
    for verb in verbs {
      guard let steps = moves[verb.verb], steps.count <= Self.most else { continue }
      for step in steps {
        let source = step.source.isEmpty ? "[*]" : step.source
        lines.append("  \(source) --> \(step.target): \(verb.verb)")
      }
    }
    lines += ["```", "", "| verb | from | to |", "|---|---|---|"]
    for verb in verbs {
      guard let steps = moves[verb.verb], steps.count > Self.most else { continue }
      let sources = unique(steps.map(\.source))
      let targets = unique(steps.map(\.target.rawValue))
      lines.append(
        "| `\(verb.verb)` · \(verb.label.french) | \(names(sources)) | \(names(targets)) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func names(_ states: [String]) -> String {
    states.map { $0.isEmpty ? "–" : $0 }.joined(separator: ", ")
  }

  private func unique(_ names: [String]) -> [String] {
    names.reduce(into: []) { found, name in if !found.contains(name) { found.append(name) } }
  }
}
