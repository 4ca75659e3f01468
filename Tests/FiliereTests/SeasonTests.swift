import Foundation
import TestFixtures
import Testing

/// A season by the plain commands, each count of which is counted again from the events alone.
@Suite(.enabled(if: Program.isBuilt, "the program is not built"))
struct SeasonTests {
  private static let seed =
    ProcessInfo.processInfo.environment["FILIERE_SEASON"].flatMap { UInt64($0) } ?? 2026

  @Test func `every count of a season is what its events tell`() throws {
    let season = try Season(seed: Self.seed)
    try season.play { try SeasonComparison(season, $0).compareGoing() }
    try SeasonComparison(season, "at the end").compareAll()
    let verified = try season.run(["verify"])
    #expect(verified.status == 0, "\(verified.talk)")
  }
}
