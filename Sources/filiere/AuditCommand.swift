import ArgumentParser
import Foundation
import Glibc
import LedgerValues
import Operations

/// The audit of the machine that this runs on.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: said(
      "Relève cette machine (dmidecode, lshw) et la verse au registre",
      "Audits this machine (dmidecode, lshw) and takes it in"))
  @OptionGroup var options: WriteOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var target: AuditTarget

  func run() throws {
    let house = try options.open()
    let machine = try MachineReport.taken()
    var job = ImportAudit(files: [machine])
    job.destination = try target.destination(in: house)
    try AuditOutput(report: job.run(in: house), law: house.law).write(output)
  }
}

/// What dmidecode and lshw say of the machine that this runs on.
enum MachineReport {
  /// Runs both; what one does not say is told, what neither says is refused.
  static func taken() throws(HouseError) -> ImportAudit.File {
    let tools = ["dmidecode", "lshw"].compactMap { name in path(of: name).map { (name, $0) } }
    guard !tools.isEmpty else { throw HouseError(.noInput, .noAuditTool) }
    var answers: [String: [UInt8]] = [:]
    for (name, path) in tools {
      let answer = answer(path, name == "lshw" ? ["-json", "-quiet"] : [])
      if let answer, ImportAudit.File.tells(answer) { answers[name] = answer }
    }
    // Without root, lshw answers but knows no serial, and dmidecode fails.
    if answers["dmidecode"] == nil, geteuid() != 0 {
      throw HouseError(.noInput, .auditNeedsRoot)
    }
    guard !answers.isEmpty else { throw HouseError(.noInput, .auditToldNothing) }
    for name in ["dmidecode", "lshw"] where answers[name] == nil {
      Console.say(.auditToolMissing(name))
    }
    return .machine(
      dmidecode: answers["dmidecode"], lshw: answers["lshw"], name: Sentence.thisMachine(spoken))
  }

  /// In the search path, or where Debian puts what is for root.
  private static func path(of name: String) -> String? {
    let searched = Surroundings.variable("PATH") ?? ""
    let folders = searched.split(separator: ":").map(String.init) + ["/usr/sbin", "/sbin"]
    return folders.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }

  /// What it writes, in the words that are read; nil where it fails.
  private static func answer(_ path: String, _ arguments: [String]) -> [UInt8]? {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = ["LC_ALL": "C", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    do {
      try process.run()
      let data = try output.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      return process.terminationStatus == 0 ? [UInt8](data) : nil
    } catch {
      return nil
    }
  }
}
