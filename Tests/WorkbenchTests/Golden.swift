import Foundation
import ScreenGrid
import Testing

/// Compares a page with the one kept in `Goldens`; `GOLDEN=record` writes it anew.
func expectGolden(
  _ drawn: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let url = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Goldens/\(name).txt")
  if ProcessInfo.processInfo.environment["GOLDEN"] == "record" {
    try? drawn.write(to: url, atomically: true, encoding: .utf8)
    return
  }
  let kept = try? String(contentsOf: url, encoding: .utf8)
  #expect(kept == drawn, "\(name)", sourceLocation: sourceLocation)
}
