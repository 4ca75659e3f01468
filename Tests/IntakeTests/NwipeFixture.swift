/// A log of our own making, in the words of nwipe 0.34 or 0.42, so that a test says only what its
/// story is about.
struct NwipeFixture: Sendable {
  struct Disk: Sendable {
    var device = "/dev/sda"
    var bus = "ATA"
    var model = "DISQUE ESSAI 500"
    var serial: [UInt8] = Array("ES-0001".utf8)
    var bytes = 500_107_862_016
    /// Eight characters; nil when nwipe skipped it.
    var status: String? = " Erased "
    var errors = [0, 0, 0]
    /// nil when as many as it holds.
    var erased: Int?
    var hidden: String? = "No hidden sectors"
    var isInUse = false
    /// nil when as the status and the errors want it.
    var isMarked: Bool?

    var name: String { String(device.split(separator: "/").last ?? "") }
    var mark: String {
      (isMarked ?? (status != " Erased " || errors != [0, 0, 0])) ? "!" : " "
    }
  }

  var version = "0.42"
  var method = "PRNG Stream"
  var verification = "VL"
  var blank = "B"
  var rounds = 1
  /// Passes of one round.
  var passes = 1
  var day = "2027/02/03"
  var disks = [Disk()]
  var isAborted = false
  /// Lines about the host, which a kept log must not have.
  var host: [String] = []

  private var isRecent: Bool { version >= "0.41" }

  /// The bytes that nwipe would have appended to the file.
  var bytes: [UInt8] {
    var log: [UInt8] = []
    opening(&log)
    options(&log)
    for disk in disks where disk.status != nil { progress(disk, &log) }
    errorSummary(&log)
    if isRecent { erasureSummary(&log) }
    driveStatus(&log)
    let end =
      isAborted
      ? "Nwipe was aborted by the user. Check the summary table for the drive status."
      : "Nwipe successfully completed. See summary table for details."
    add(end, as: "   info", at: "10:59:59", &log)
    return log
  }

  private func add(
    _ text: String, as level: String = " notice", at time: String = "10:00:00",
    _ log: inout [UInt8]
  ) {
    log += Array("[\(day) \(time)] \(level): \(text)\n".utf8)
  }

  private func opening(_ log: inout [UInt8]) {
    if isRecent {
      add("nwipe \(version)", as: "   info", &log)
      add("Linux version 6.6.1 (atelier@serveur-martin) #1 SMP", as: "   info", &log)
    }
    for disk in disks {
      let hidden = disk.hidden.map { "\($0) on \(disk.device)" }
      if !isRecent, let hidden { add(hidden, as: "warning", &log) }
      let bus = disk.bus.padding(to: isRecent ? 8 : 4)
      log += Array("[\(day) 10:00:00]  notice: Found \(disk.device), \(bus), ".utf8)
      log += Array("\(disk.model),  500 GB, S/N=".utf8) + disk.serial + [0x0a]
      if isRecent, let hidden { add(hidden, as: "   info", &log) }
      if disk.isInUse {
        add("\(disk.device) is reported as IN USE (it could be mounted)", as: "warning", &log)
      }
    }
    for line in host { add(line, as: "   info", &log) }
  }

  private func options(_ log: inout [UInt8]) {
    let verify = ["NV": "0 (off)", "VL": "1 (last pass)", "VA": "2 (all passes)"]
    add("Program options are set as follows...", &log)
    for (key, value) in [
      ("autonuke", "1 (on)"), ("banner", "nwipe \(version)"), ("prng", "SplitMix64"),
      ("method", method), ("quiet", "0"), ("rounds", "\(rounds)"),
      ("verify", verify[verification] ?? ""),
    ] {
      add("  \(key.padding(to: isRecent ? 12 : 8)) = \(value)", &log)
    }
    for disk in disks where disk.status != nil {
      if isRecent {
        add("\(disk.device): Device geometry is as follows...", &log)
        add("  Logical sector size  = 512", &log)
        add("  Total device bytes   = \(disk.bytes)", &log)
      } else {
        add("\(disk.device), sect/blk/dev 512/4096/\(disk.bytes)", &log)
      }
    }
  }

  private func progress(_ disk: Disk, _ log: inout [UInt8]) {
    add("Invoking method '\(method)' on \(disk.device)", at: "10:00:01", &log)
    add("Starting pass 1/1, round 1/1, on \(disk.device)", at: "10:00:01", &log)
    if disk.status == " Erased " {
      add("\(disk.bytes) bytes written to \(disk.device)", at: "10:40:00", &log)
      for round in 1...rounds {
        for pass in 1...passes {
          let count = "\(pass)/\(passes), round \(round)/\(rounds)"
          add("Finished pass \(count), on \(disk.device)", at: "10:40:00", &log)
        }
      }
      add("Finished final round 1 of 1 on \(disk.device)", at: "10:45:00", &log)
    }
    if disk.status == "-FAILED-" {
      add("nwipe_random_pass: fdatasync: Input/output error", as: "  error", &log)
      add("[SUCCESS] Blanked device \(disk.device)", at: "10:45:00", &log)
    }
  }

  private func border(_ title: String) -> String {
    let stars = 80 - title.utf8.count - 2
    let left = stars / 2
    return String(repeating: "*", count: left) + " \(title) "
      + String(repeating: "*", count: stars - left) + "\n"
  }

  private func errorSummary(_ log: inout [UInt8]) {
    var table = "\n" + border("Error Summary")
    table += "!   Device | Pass Errors | Verifications Errors | Fdatasync I\\O Errors\n"
    table += Self.rule
    for disk in disks where disk.status != nil {
      let mark = disk.errors == [0, 0, 0] ? " " : "!"
      let counts = disk.errors.map { "\($0)".padding(left: 11) }.joined(separator: " | ")
      table += "\(mark) \(disk.name.padding(left: 8)) | \(counts)\n"
    }
    log += Array((table + Self.stars + "\n").utf8)
  }

  private func erasureSummary(_ log: inout [UInt8]) {
    var table = border("Erasure Summary")
    table += "!   Device |      Bytes Erased |      Bytes Total | Percentage Erased\n"
    table += Self.rule
    for disk in disks where disk.status != nil {
      let erased = disk.erased ?? disk.bytes
      let isFull = erased == disk.bytes
      let share = isFull ? "100.00%" : "\(erased * 100 / disk.bytes).00%"
      table += "\(isFull ? " " : "!") \(disk.name.padding(left: 8)) | \(erased) | \(disk.bytes) | "
      table += share.padding(left: 17) + "\n"
    }
    log += Array((table + Self.stars + "\n").utf8)
  }

  private func driveStatus(_ log: inout [UInt8]) {
    log += Array(border("Drive Status").utf8)
    log += Array("!   Device | Status | Thru-put | HH:MM:SS | Model/Serial Number\n".utf8)
    log += Array(Self.rule.utf8)
    for disk in disks {
      guard let status = disk.status else { continue }
      log += Array("\(disk.mark) \(disk.name.padding(left: 8)) |\(status)| 1085 MB/s | ".utf8)
      log += Array("00:45:00 | \(String(disk.model.prefix(17)))/".utf8) + disk.serial.prefix(20)
      log += [0x0a]
    }
    log += Array(Self.rule.utf8)
    let code = "\(method), \(rounds)R+\(blank)+\(verification)"
    log += Array("[\(day) 10:59:58] Total Throughput 1085 MB/s, \(code)\n".utf8)
    log += Array((Self.stars + "\n").utf8)
  }

  private static let rule = String(repeating: "-", count: 80) + "\n"
  private static let stars = String(repeating: "*", count: 80) + "\n"
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  fileprivate func padding(left width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
