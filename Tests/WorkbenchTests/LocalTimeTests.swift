import LedgerValues
import Testing

@testable import Workbench

/// Moments as the clocks of Lyon show them.
@Suite struct LocalTimeTests {
  @Test(arguments: [
    (Int64(0), "1970-01-01 01:00"), (1_795_267_920_000, "2026-11-21 14:32"),
    (1_774_745_999_999, "2026-03-29 01:59"), (1_774_746_000_000, "2026-03-29 03:00"),
    (1_792_889_999_999, "2026-10-25 02:59"), (1_792_890_000_000, "2026-10-25 02:00"),
    (951_782_400_000, "2000-02-29 01:00"), (-1, "1970-01-01 00:59"),
  ])
  func `a moment is shown in the time of Paris`(milliseconds: Int64, shown: String) {
    #expect(LocalTime(Timestamp(milliseconds: milliseconds)).text == shown)
  }

  @Test func `an age is said in its largest unit`() {
    let now = Timestamp(milliseconds: 100 * 86_400_000)
    let ages: [(Int64, String)] = [(30_000, "0 min"), (3_600_000, "1 h"), (86_400_000 * 3, "3 j")]
    for (age, said) in ages {
      #expect(Timestamp(milliseconds: now.milliseconds - age).age(at: now).french == said)
    }
  }
}
