internal import Intake
public import LedgerValues
internal import LotLedger

/// Files what an eraser wrote, the log of nwipe above all, disk by disk: to the medium whose serial
/// it names, else to the medium that the operator names, else to the queue. The same run of the same
/// disk is never filed twice, even where the log has grown since.
public struct ImportWipeLog: Sendable {
  /// Which medium a disk of the log is.
  public struct Name: Sendable, Hashable {
    /// `/dev/sda`; empty for the only one that no serial tells.
    public let disk: String
    /// A serial or `#number`.
    public let medium: String

    public init(disk: String, medium: String) {
      self.disk = disk
      self.medium = medium
    }
  }

  public var bytes: [UInt8]
  /// Media that the operator names.
  public var named: [Name] = []
  /// The device that the operator stands at, or says the disks are of.
  public var device: DeviceID?

  public init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Does it as one act.
  public func run(in house: House) throws(HouseError) -> WipeLogReport {
    let wipes: WipeFile
    do {
      wipes = try WipeFile.read(bytes)
    } catch {
      throw HouseError(.badInput, .refusedFile(error.reason, line: nil))
    }
    let kept = WipeFile.kept(bytes)
    return try house.write { act in
      try act.together { () throws -> WipeLogReport in
        let file = try act.keep(file: bytes, kept: kept, format: wipes.format.rawValue).id
        let known = try act.evidence(ofRuns: "wipe_log")
        var filing = WipeLogFiling(act: act, file: file, known: known, report: WipeLogReport())
        try filing.file(wipes, named: names(wipes, act), device: device)
        return filing.report
      }
    }
  }

  /// The medium that the operator meant for each disk that no serial tells, by the disk's name.
  private func names(_ wipes: WipeFile, _ act: Act) throws -> [String: Medium] {
    let untold = try wipes.drafts.filter { draft in
      try draft.serial.map { try act.media(withSerial: $0).count != 1 } ?? true
    }
    let disks = Set(untold.map(\.device))
    var names: [String: Medium] = [:]
    for name in named {
      guard let medium = try act.medium(act.medium(named: name.medium)) else { continue }
      if !name.disk.isEmpty {
        names[name.disk] = medium
      } else if let only = disks.first, disks.count == 1 {
        names[only] = medium
      } else if disks.count > 1 {
        throw LedgerError.ambiguous(name.medium, candidates: disks.sorted())
      }
    }
    if let device, names.isEmpty, let disk = disks.first, disks.count == 1 {
      let carried = try act.media(of: device).filter { $0.status == "fitted" }
      if carried.count == 1 { names[disk] = carried[0] }
    }
    return names
  }
}
