import Foundation
import TestFixtures
import Testing

/// The real nwipe on loop devices, its log filed, and the device let through or held back by it.
@Suite(
  .enabled(if: LoopDisk.isPossible, "nwipe, or loop devices, are not to be had here"), .serialized)
struct RealWipeTests {
  /// The program and a ledger with one device in it, about to be wiped, with these disks.
  private func house(_ disks: [String: Int]) throws -> Shell {
    let shell = try Shell()
    try shell.filiere("init", "--operator", "AD")
    let lot = try shell.filiere("lot", "open").trimmingCharacters(in: .whitespacesAndNewlines)
    try shell.filiere(
      "device", "register", "--set", "lot=\(lot)", "--set", "place=A-01", "--set", "kind=desktop",
      "--set", "serial=LOOP-1")
    try shell.filiere("do", "queue_wipe", "LOOP-1")
    for (serial, bytes) in disks.sorted(by: { $0.key < $1.key }) {
      try shell.filiere(
        "medium", "add", "LOOP-1", "--set", "kind=hdd", "--set", "serial=\(serial)", "--set",
        "capacity=\(bytes)")
    }
    return shell
  }

  @Test func `a real wipe is filed to the disk that a person names, and then validated`() throws {
    let size = 16 << 20
    let shell = try house(["PLATEAU-1": size])
    let disk = try #require(try LoopDisk(shell, bytes: size, name: "good"))
    let log = try shell.nwipe([disk])
    try shell.filiere("import", "wipe-log", log)
    let entry = try #require(try shell.queue().first)
    #expect(entry["kind"] as? String == "wipe_log" && entry["serial"] as? String == "")
    #expect(throws: Shell.Failed.self) {
      try shell.filiere("do", "complete_wipe", "LOOP-1", "--set", "how=inspection")
    }
    let number = try #require(entry["id"] as? Int)
    try shell.filiere("queue", "settle", "\(number)", "--medium", "PLATEAU-1")
    try shell.filiere("do", "complete_wipe", "LOOP-1", "--set", "how=inspection")
    #expect(try shell.filiere("device", "show", "LOOP-1", "--json").contains("\"state\":\"wiped\""))
    try shell.filiere("verify")
  }

  @Test func `a disk on which writing fails is never safe, however its log ends`() throws {
    let size = 16 << 20
    let shell = try house(["PLATEAU-1": size])
    // The file behind it becomes shorter: writing past its end fails as on a dying disk.
    let disk = try #require(try LoopDisk(shell, bytes: size, name: "bad", isFailing: true))
    let log = try shell.nwipe([disk])
    try shell.filiere("import", "wipe-log", log, "--medium", "PLATEAU-1")
    #expect(throws: Shell.Failed.self) {
      try shell.filiere("do", "complete_wipe", "LOOP-1", "--set", "how=inspection")
    }
    let shown = try shell.filiere("device", "show", "LOOP-1", "--json")
    #expect(!shown.contains("\"state\":\"wiped\""))
  }
}

/// A file that is a block device while this lives.
private final class LoopDisk {
  let device: String
  private let shell: Shell

  static let isPossible: Bool = {
    guard getuid() == 0, ["nwipe", "losetup", "truncate"].allSatisfy(Shell.has),
      Tmux.program != nil, let shell = try? Shell()
    else { return false }
    return ((try? LoopDisk(shell, bytes: 1 << 20, name: "probe")) ?? nil) != nil
  }()

  /// nil where the system gives none.
  ///
  /// - Parameter isFailing: half of it lies beyond the end of a file system that is full.
  init?(_ shell: Shell, bytes: Int, name: String, isFailing: Bool = false) throws {
    self.shell = shell
    var folder = shell.folder
    if isFailing {
      folder += "/small"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let size = "size=\(bytes / 2)"
      guard (try? shell.run("mount", "-t", "tmpfs", "-o", size, "tmpfs", folder)) != nil else {
        return nil
      }
      shell.mounted = folder
    }
    let file = "\(folder)/\(name).img"
    try shell.run("truncate", "-s", "\(bytes)", file)
    guard let device = try? shell.run("losetup", "-f", "--show", file), !device.isEmpty else {
      return nil
    }
    self.device = device.trimmingCharacters(in: .whitespacesAndNewlines)
    shell.loops.append(self.device)
  }
}

/// Programs run one after the other in a folder of their own.
private final class Shell {
  struct Failed: Error, CustomStringConvertible {
    let description: String
  }

  let folder: String
  var loops: [String] = []
  var mounted: String?

  init() throws {
    folder = NSTemporaryDirectory() + "filiere-wipe-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit {
    for device in loops { _ = try? run("losetup", "-d", device) }
    if let mounted { _ = try? run("umount", mounted) }
    try? FileManager.default.removeItem(atPath: folder)
  }

  static func has(_ name: String) -> Bool {
    ["/usr/sbin", "/sbin", "/usr/bin", "/bin"].contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
    }
  }

  @discardableResult
  func filiere(_ arguments: String...) throws -> String {
    try run([Tmux.program ?? "filiere"] + arguments)
  }

  /// Wipes disks as a bench does; gives the path of the log. Its status says nothing.
  func nwipe(_ disks: [LoopDisk]) throws -> String {
    let log = folder + "/nwipe.log"
    let options = [
      "nwipe", "--autonuke", "--nogui", "--nowait", "--method=zero", "--verify=last", "--noblank",
      "--logfile=\(log)",
    ]
    _ = try? run(options + disks.map(\.device))
    return log
  }

  func queue() throws -> [[String: Any]] {
    let text = try filiere("queue", "--json")
    let rows = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return rows as? [[String: Any]] ?? []
  }

  @discardableResult
  func run(_ words: String...) throws -> String { try run(words) }

  @discardableResult
  func run(_ words: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.environment = [
      "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": folder, "LANG": "C.UTF-8",
      "FILIERE_LEDGER": folder + "/ledger.sqlite", "XDG_STATE_HOME": folder + "/state",
      "FILIERE_OPERATOR": "AD",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    guard process.terminationStatus == 0 else { throw Failed(description: "\(words) \(text)") }
    return text
  }
}
