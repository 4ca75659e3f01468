extension Terminal {
  /// Rings; what has to ring again does so while input is awaited. A new answer silences the
  /// rest of the last.
  public func bell(_ kind: Bell) {
    let now = ContinuousClock.now
    bells = (0..<kind.count).map { now + .milliseconds(180) * $0 }
    ringDueBells()
  }

  /// Rings what is due.
  func ringDueBells() {
    let now = ContinuousClock.now
    while let next = bells.first, next <= now {
      bells.removeFirst()
      write("\u{7}")
    }
  }
}
