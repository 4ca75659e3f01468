/// One pass over a disk that came to its end: `3/7, round 1/2` (nwipe `src/pass.c`).
struct NwipePass: Hashable {
  let pass: Int64
  /// Passes of one round.
  let passes: Int64
  let round: Int64
  let rounds: Int64

  init?(_ text: ArraySlice<UInt8>) {
    guard let (passes, rounds) = text.cut(at: ", round "), let pass = passes.lastCut(at: "/"),
      let round = rounds.lastCut(at: "/"), let number = pass.before.number,
      let count = pass.after.number, let turn = round.before.number,
      let turns = round.after.number, number >= 1, number <= count, turn >= 1, turn <= turns
    else { return nil }
    (self.pass, self.passes, self.round, self.rounds) = (number, count, turn, turns)
  }
}

extension Set<NwipePass> {
  /// How many passes were made; nil unless every one of every round is told.
  var made: Int? {
    guard let one = first, allSatisfy({ $0.passes == one.passes && $0.rounds == one.rounds })
    else { return nil }
    let all = one.passes.multipliedReportingOverflow(by: one.rounds)
    return !all.overflow && Int64(count) == all.partialValue ? count : nil
  }
}
