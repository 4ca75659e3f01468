/// What a machine of our own making answers to `lshw -json` or `dmidecode`, so that a test says
/// only what its story is about.
public struct AuditText: Sendable {
  public struct Disk: Sendable {
    var serial: String
    var bytes: Int

    public init(_ serial: String, bytes: Int = 500_107_862_016) {
      self.serial = serial
      self.bytes = bytes
    }
  }

  public var maker: String
  public var model: String
  public var serial: String
  public var disks: [Disk]

  public init(
    maker: String = "Éclair SA", model: String = "E-15", serial: String = "A1",
    disks: [Disk] = [Disk("DD-1")]
  ) {
    self.maker = maker
    self.model = model
    self.serial = serial
    self.disks = disks
  }

  /// With a host name and an address, which nobody may keep.
  public var lshw: String {
    let found = disks.enumerated().map { place, disk in
      """
      {"id":"disk:\(place)","class":"disk","product":"Tourne 500","serial":"\(disk.serial)",
       "units":"bytes","size":\(disk.bytes),"capabilities":{"7200rpm":"7200 tours"}}
      """
    }
    let network = #"{"id":"network","class":"network","serial":"00:11:22:33:44:55"}"#
    return """
      [{"id":"poste-de-claire","class":"system","product":"\(model)","vendor":"\(maker)",
       "serial":"\(serial)","configuration":{"chassis":"notebook"},"children":[
        \(([network] + found).joined(separator: ","))]}]
      """
  }

  /// dmidecode knows of no disk.
  public var dmidecode: String {
    """
    # dmidecode 3.4

    Handle 0x0001, DMI type 1, 27 bytes
    System Information
    \tManufacturer: \(maker)
    \tProduct Name: \(model)
    \tSerial Number: \(serial)
    \tUUID: 11111111-2222-3333-4444-555555555555

    Handle 0x0003, DMI type 3, 22 bytes
    Chassis Information
    \tType: Notebook

    """
  }
}
