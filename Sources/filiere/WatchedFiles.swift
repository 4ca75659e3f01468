/// What is known of the files of a watched folder: which were taken in, which are being written.
struct WatchedFiles {
  private struct Known {
    var file: WatchedFile
    /// It was taken in as it stands.
    var isDone = false
    /// Its writer has it open, as far as the kernel said.
    var isOpen = false
    var isUnfinished = false
    /// That it cannot be taken in was told already.
    var isTold = false
    /// When it was last seen to change, by a clock that nobody sets.
    var changed = ContinuousClock.now
  }

  private let patience: Duration
  private var known: [String: Known] = [:]

  /// What was being written and stays so for this long is looked at all the same.
  private static let longestOpen = Duration.seconds(30)
  /// What nobody says is closed has to stay as it is for so long.
  private static let stable = Duration.milliseconds(300)

  init(patience: Int) {
    self.patience = .seconds(patience)
  }

  /// The files to take in now, in the order of their names.
  mutating func ready(
    _ files: [String: WatchedFile], _ changes: [String: FolderNews.Change]
  ) -> [String] {
    known = known.filter { files[$0.key] != nil }
    let now = ContinuousClock.now
    for (path, file) in files {
      let before = known[path]
      if before == nil || before?.file != file {
        known[path] = Known(
          file: file, isOpen: before?.isOpen ?? false, isUnfinished: before?.isUnfinished ?? false)
      }
      switch changes[path] {
      case .closed: known[path]?.isOpen = false
      case .written: known[path]?.isOpen = true
      case .gone, nil: break
      }
    }
    return known.filter { path, file in
      isReady(file, isClosed: changes[path] == .closed, now)
    }.map(\.key).sorted()
  }

  private func isReady(_ file: Known, isClosed: Bool, _ now: ContinuousClock.Instant) -> Bool {
    let age = now - file.changed
    if file.isDone { return file.isUnfinished && age >= patience }
    return isClosed || age >= (file.isOpen ? Self.longestOpen : Self.stable)
  }

  /// Whether there is a file that is not taken in yet.
  var isPending: Bool {
    known.values.contains { !$0.isDone || $0.isUnfinished && patience < .seconds(5) }
  }

  /// Files of runs whose end is awaited.
  var unfinished: [String] { known.filter { $0.value.isUnfinished }.map(\.key).sorted() }

  /// Whether an unfinished log has not changed for so long that it is taken as it stands.
  func hasWaitedEnough(_ path: String) -> Bool {
    known[path].map { ContinuousClock.now - $0.changed >= patience } ?? false
  }

  /// It was taken in, or its end is awaited; whether that is to be told.
  mutating func took(_ path: String, isUnfinished: Bool) -> Bool {
    let isNews = known[path].map { !isUnfinished || !$0.isUnfinished } ?? true
    known[path]?.isDone = true
    known[path]?.isUnfinished = isUnfinished
    return isNews
  }

  /// It could not be taken in and will be tried again; whether that is to be told.
  mutating func failed(_ path: String) -> Bool {
    let isNews = known[path]?.isTold == false
    known[path]?.isTold = true
    return isNews
  }
}
