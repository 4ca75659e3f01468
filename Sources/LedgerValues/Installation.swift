/// The system that was last installed on a device.
public struct Installation: Sendable, Hashable {
  public let system: String
  public let version: String
  public let licence: String

  public init(system: String, version: String = "", licence: String = "") {
    self.system = system
    self.version = version
    self.licence = licence
  }

  /// In one line: the system and its version, then the licence.
  public var text: String {
    let name = [system, version].filter { !$0.isEmpty }.joined(separator: " ")
    return licence.isEmpty ? name : "\(name) (\(licence))"
  }
}
