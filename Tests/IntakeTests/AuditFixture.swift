/// Reports of our own making, in the words of dmidecode, lshw and Workbench, so that a test says
/// only what its story is about.
struct AuditFixture: Sendable {
  var maker = "Maison Essai SA"
  var product = "Carnet 14"
  var version = "1.0"
  var serial = "ME-48151"
  var sku = "C14-FR"
  var chassis = "Notebook"
  var boardMaker = "Cartes Essai"
  var boardProduct = "CE-77"
  var diskSerial = "DD-0001"

  /// As `dmidecode` prints it, with what no one may keep.
  var dmidecode: String {
    """
    # dmidecode 3.4
    Getting SMBIOS data from sysfs.
    SMBIOS 3.0.0 present.

    Handle 0x0000, DMI type 0, 26 bytes
    BIOS Information
    \tVendor: Micro Essai
    \tVersion: 1.02
    \tRelease Date: 04/20/2015
    \tCharacteristics:
    \t\tPCI is supported

    Handle 0x0001, DMI type 1, 27 bytes
    System Information
    \tManufacturer: \(maker)
    \tProduct Name: \(product)
    \tVersion: \(version)
    \tSerial Number: \(serial)
    \tUUID: 11111111-2222-3333-4444-555555555555
    \tSKU Number: \(sku)
    \tFamily: Carnet

    Handle 0x0002, DMI type 2, 15 bytes
    Base Board Information
    \tManufacturer: \(boardMaker)
    \tProduct Name: \(boardProduct)
    \tSerial Number: To Be Filled By O.E.M.
    \tAsset Tag: BUREAU-DE-CLAIRE

    Handle 0x0003, DMI type 3, 22 bytes
    Chassis Information
    \tManufacturer: \(maker)
    \tType: \(chassis)
    \tSerial Number: None

    Handle 0x0004, DMI type 4, 48 bytes
    Processor Information
    \tType: Central Processor
    \tVersion: Puce Essai(R)   E1  @ 1.83GHz
    \tStatus: Populated, Enabled

    Handle 0x0005, DMI type 4, 48 bytes
    Processor Information
    \tVersion: Puce absente
    \tStatus: Unpopulated

    Handle 0x0010, DMI type 17, 40 bytes
    Memory Device
    \tSize: 4096 MB
    \tType: DDR3

    Handle 0x0011, DMI type 17, 40 bytes
    Memory Device
    \tSize: No Module Installed

    Handle 0x0012, DMI type 22, 26 bytes
    Portable Battery
    \tManufacturer: Piles Essai
    \tName: PE-45
    \tSerial Number: 4501
    \tDesign Capacity: 47520 mWh

    Handle 0x0013, DMI type 221, 26 bytes
    OEM-specific Type
    \tStrings:
    \t\t00:11:22:33:44:55

    """
  }

  /// As `lshw -json` prints it, with a stick that the audit ran from and a socket without a
  /// processor.
  var lshw: String {
    """
    {"id":"poste-de-claire","class":"system","description":"Notebook",
     "product":"\(product) (\(sku))","vendor":"\(maker)","version":"\(version)",
     "serial":"\(serial)","configuration":{"chassis":"\(chassis.lowercased())",
     "uuid":"11111111-2222-3333-4444-555555555555"},"children":[
      {"id":"core","class":"bus","vendor":"\(boardMaker)","product":"\(boardProduct)","children":[
       {"id":"firmware","class":"memory","date":"04/20/2015","size":65536},
       {"id":"cpu:0","class":"processor","product":"Puce Essai(R) E1 @ 1.83GHz"},
       {"id":"cpu:1","class":"processor","businfo":"cpu@1"},
       {"id":"memory","class":"memory","units":"bytes","size":4294967296,"children":[
        {"id":"bank:0","class":"memory","size":4294967296},{"id":"bank:1","class":"memory"}]},
       {"id":"usb","class":"bus","businfo":"usb@1","children":[
        {"id":"disk","class":"disk","businfo":"scsi@3:0.0.0","serial":"CLE-1","size":8000000000}]},
       {"id":"network","class":"network","serial":"00:11:22:33:44:55",
        "configuration":{"ip":"192.0.2.7"}},
       {"id":"nvme","class":"storage","product":"Rapide 512","serial":"NV-1","children":[
        {"id":"namespace:0","class":"disk"},
        {"id":"namespace:1","class":"disk","units":"bytes","size":512110190592}]},
       {"id":"cdrom","class":"disk","product":"DVD","vendor":"Lecteurs Essai"},
       {"id":"disk:0","class":"disk","product":"Tourne 500","serial":"\(diskSerial)",
        "units":"bytes","size":500107862016,"capabilities":{"7200rpm":"7200 tours"}},
       {"id":"disk:1","class":"disk","businfo":"scsi@4:0.0.0","product":"Lecteur de cartes"}]},
      {"id":"battery","class":"power","vendor":"Piles Essai","product":"PE-45","serial":"4501",
       "units":"mWh","capacity":47520}]}
    """
  }

  /// As Workbench 11 writes it, its sizes in MB with and without the unit.
  var workbench: String {
    """
    {"type":"Snapshot","software":"Workbench","version":"11.0b1","uuid":"u","closed":true,
     "device":{"type":"Laptop","chassis":"Netbook","manufacturer":"\(maker)",
      "model":"\(product)","serialNumber":"\(serial)","sku":"\(sku)","version":"\(version)"},
     "components":[
      {"type":"Processor","model":"Puce Essai E1"},{"type":"RamModule","size":"4096.0 MB"},
      {"type":"RamModule","size":2048},
      {"type":"HardDrive","model":"Tourne 500","serialNumber":"\(diskSerial)","size":"500108.0 MB"},
      {"type":"SolidStateDrive","model":"Fixe 120","serialNumber":"FX-1","interface":"ATA",
       "size":120034.1},
      {"type":"NetworkAdapter","serialNumber":"00:11:22:33:44:55"},
      {"type":"Display","manufacturer":"Vue Essai","model":"V15","resolutionWidth":1920,
       "resolutionHeight":1080},
      {"type":"Motherboard","biosDate":"2015-04-20T00:00:00","ramSlots":2,"serialNumber":"B-1"}]}
    """
  }

  private static let smart = """
    {"device":{"name":"/dev/sda","type":"sat","protocol":"ATA"},"model_name":"Tourne 500",
     "serial_number":"DD-0001","user_capacity":{"bytes":500107862016},"rotation_rate":7200}
    """
  private static let smartNVMe = """
    {"device":{"name":"/dev/nvme0","type":"nvme","protocol":"NVMe"},"model_name":"Rapide 512",
     "serial_number":"NV-1","nvme_total_capacity":512110190592}
    """
  private static let inxi = """
    [{"000#1#0#Machine":[{"000#1#0#Type":"Laptop","001#1#0#System":"Maison Essai SA",
      "002#0#0#product":"Carnet 14","004#0#1#serial":"<superuser required>"}]},
     {"001#1#1#Graphics":[{"000#1#0#Monitor":"eDP-1","002#0#1#model":"V15",
      "003#0#1#res":"1920x1080"}]},
     {"002#1#2#Drives":[{"000#1#0#ID":"/dev/sda","002#0#1#model":"Tourne 500",
      "003#0#1#size":"465.76 GiB","005#0#1#serial":"DD-0001","006#0#1#tech":"HDD"}]},
     {"003#1#3#Battery":[{"000#1#0#ID":"BAT0","001#0#1#condition":"38.0/47.5 Wh (80.0%)"}]}]
    """

  /// As the script of 2024 writes it: other programs' answers as texts.
  var script: String {
    """
    {"type":"Snapshot","software":"workbench-script","uuid":"u","version":"2024",
     "operator_id":"claire","data":{"dmidecode":\(Self.quoted(dmidecode)),
     "inxi":\(Self.quoted(Self.inxi)),
     "smartctl":\(Self.quoted("[\(Self.quoted(Self.smart)),\(Self.quoted(Self.smartNVMe))]"))},
     "erase":[]}
    """
  }

  /// As the script before it wrote it, around the tree of lshw.
  var legacy: String {
    """
    {"type":"Snapshot","software":"workbench-script","sid":"s","data":{"lshw":\(lshw),
     "dmidecode":\(Self.quoted(dmidecode)),"smart":[\(Self.smart)],"hwinfo":"poste-de-claire"}}
    """
  }

  /// As a verifiable credential carries it.
  var credential: String {
    """
    {"type":["VerifiableCredential"],"credentialSubject":{"operator":"claire"},"evidence":[
     {"type":"HardwareList","operation":"dmidecode","output":\(Self.quoted(dmidecode))},
     {"type":"HardwareList","operation":"smartctl","output":[\(Self.smart)]},
     {"type":"HardwareList","operation":"inxi","output":\(Self.inxi)}]}
    """
  }

  /// As an agent of GLPI sends it, with a stick plugged in and what no one may keep.
  var glpi: String {
    """
    {"action":"inventory","deviceid":"poste-de-claire-2026-01-02-03-04-05","itemtype":"Computer",
     "content":{"versionclient":"GLPI-Agent_v1.7",
      "bios":{"smanufacturer":"\(maker)","smodel":"\(product)","ssn":"\(serial)",
       "skunumber":"\(sku)","mmanufacturer":"\(boardMaker)","mmodel":"\(boardProduct)",
       "msn":"None","bdate":"2015-04-20","assettag":"BUREAU-DE-CLAIRE"},
      "hardware":{"chassis_type":"\(chassis)","memory":3900,"name":"poste-de-claire",
       "uuid":"11111111-2222-3333-4444-555555555555","lastloggeduser":"claire"},
      "cpus":[{"name":"Puce Essai(R) E1 @ 1.83GHz","manufacturer":"Puces Essai"}],
      "memories":[{"capacity":4096,"numslots":1},{"numslots":2}],
      "storages":[
       {"name":"sda","model":"Tourne 500","serial":"\(diskSerial)","disksize":500107,
        "type":"disk","interface":"SATA"},
       {"name":"nvme0n1","model":"Rapide 512","serial":"NV-1","disksize":512110,"type":"disk"},
       {"name":"sdb","serial":"CLE-1","disksize":8000,"type":"disk","interface":"USB"},
       {"name":"sr0","model":"Lecteur","type":"CD-ROM"}],
      "monitors":[{"caption":"V15","manufacturer":"Vue Essai"}],
      "batteries":[{"name":"PE-45","serial":"4501","capacity":47520,"real_capacity":38016}],
      "networks":[{"mac":"00:11:22:33:44:55","ipaddress":"192.0.2.7"}],
      "users":[{"login":"claire"}]}}
    """
  }

  var all: [String] { [dmidecode, lshw, workbench, script, legacy, credential, glpi] }

  /// A text as JSON spells it.
  static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n").replacing("\t", with: "\\t")
    return "\"\(escaped)\""
  }
}
