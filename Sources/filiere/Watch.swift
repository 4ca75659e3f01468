import Glibc
import LedgerValues
import Operations

/// Takes in what comes into a folder, until it is told to stop: each file once it is written whole,
/// again when it changes. Nothing is kept beside the ledger: whatever lies there when it begins is
/// looked at, and the ledger knows what it has.
struct Watch {
  let folder: String
  let job: ImportEvidence
  let options: WatchOptions
  let output: OutputOptions

  /// A look at the folder, where the kernel says nothing; sooner while a file is being written.
  private static let restMilliseconds: Int32 = 5_000
  private static let pendingMilliseconds: Int32 = 400

  func run(in house: House) throws {
    let root = Self.plain(Surroundings.place(folder))
    guard isFolder(root) else { throw HouseError(.noInput, .noSuchInput(folder)) }
    let stop = StopSignal()
    let news = FolderNews()
    var files = WatchedFiles(patience: options.patience)
    var voice = WatchVoice(isJSON: output.isJSON)
    voice.begin(folder)
    while !stop.isRaised {
      let changes = news.drain()
      let found = WatchedFile.all(in: root)
      for folder in found.folders { news.watch(folder) }
      for path in files.ready(found.files, changes) {
        if stop.isRaised { break }
        take(path, house, &files, &voice)
      }
      wait(stop, news, files.isPending ? Self.pendingMilliseconds : Self.restMilliseconds)
    }
    voice.end(waiting: files.unfinished)
  }

  private func take(
    _ path: String, _ house: House, _ files: inout WatchedFiles, _ voice: inout WatchVoice
  ) {
    var job = job
    job.takesUnfinished = files.hasWaitedEnough(path)
    do {
      let report = try job.take(path, in: house)
      let isUnfinished = !report.unfinished.isEmpty
      let isNews = files.took(path, isUnfinished: isUnfinished)
      if isNews { voice.tell(path, report) }
    } catch {
      // A ledger that is busy, or a disk that is full, may be better at the next look.
      if files.failed(path) { voice.tell(path, error.sentence) }
    }
  }

  private func wait(_ stop: StopSignal, _ news: FolderNews, _ milliseconds: Int32) {
    var polled = [stop.descriptor, news.descriptor].filter { $0 >= 0 }
      .map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    _ = poll(&polled, UInt(polled.count), milliseconds)
  }

  private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func plain(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? plain(String(path.dropLast())) : path
  }
}
