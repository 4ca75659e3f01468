import Glibc

/// What the kernel says of folders: inotify(7). It is silent of what other machines write on a shared
/// folder, so that it only tells sooner what a look at the folder tells too.
final class FolderNews {
  /// What became of a file.
  enum Change { case written, closed, gone }

  /// -1 where there is no inotify, or no more of it.
  let descriptor: Int32
  private var folders: [Int32: String] = [:]
  private var watched: Set<String> = []

  init() {
    // IN_CLOEXEC and IN_NONBLOCK are these two (inotify_init1(2)).
    descriptor = inotify_init1(Int32(O_CLOEXEC | O_NONBLOCK))
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Listens to one more folder.
  func watch(_ folder: String) {
    guard descriptor >= 0, watched.insert(folder).inserted else { return }
    let mask =
      IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_MODIFY | IN_CREATE | IN_DELETE | IN_ONLYDIR
    let number = inotify_add_watch(descriptor, folder, UInt32(mask))
    if number >= 0 { folders[number] = folder }
  }

  /// What came since the last time: the files by path, each with the last that became of it.
  func drain() -> [String: Change] {
    var changes: [String: Change] = [:]
    var bytes = [UInt8](repeating: 0, count: 64 * 1024)
    while descriptor >= 0 {
      let count = read(descriptor, &bytes, bytes.count)
      guard count > 0 else { break }
      take(bytes[..<count], &changes)
    }
    return changes
  }

  /// Each record: watch, mask, cookie and length as 32-bit words, then the name, filled with zeros.
  private func take(_ bytes: ArraySlice<UInt8>, _ changes: inout [String: Change]) {
    var rest = bytes
    while rest.count >= 16 {
      let words = (0..<4).map { Self.word(rest.dropFirst($0 * 4)) }
      let length = Int(words[3])
      guard rest.count >= 16 + length else { return }
      let name = rest.dropFirst(16).prefix(length).prefix { $0 != 0 }
      if let folder = folders[Int32(bitPattern: words[0])], !name.isEmpty {
        let path = folder + "/" + String(decoding: name, as: UTF8.self)
        changes[path] = Self.change(Int32(bitPattern: words[1]))
      }
      rest = rest.dropFirst(16 + length)
    }
  }

  private static func change(_ mask: Int32) -> Change {
    if mask & Int32(IN_CLOSE_WRITE | IN_MOVED_TO) != 0 { return .closed }
    return mask & Int32(IN_DELETE | IN_MOVED_FROM) != 0 ? .gone : .written
  }

  private static func word(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var word: UInt32 = 0
    withUnsafeMutableBytes(of: &word) { $0.copyBytes(from: bytes.prefix(4)) }
    return word
  }
}
