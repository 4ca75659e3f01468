/// Files of erasers of our own making, one field to a line, as the programs write them when asked
/// to, so that a test says only what its story is about.
enum WipeFixture {
  struct Disk: Sendable {
    var serial = "ES-0001"
    var isErased = true
    var type = "EraseSectors"
    var hasErasure = true
  }

  /// What usody-sanitize leaves of one disk.
  static func usody(
    serial: String = "ES-0001", bridge: String? = nil, isErased: Bool = true,
    isVerified: Bool = true, isProved: Bool = true,
    command: String = "shred --force --iterations=1 /dev/sda"
  ) -> String {
    let isGood = isErased && isProved
    let steps = """
      {
        "step": null,
        "start_time": 1689976139.0143216,
        "end_time": 1689987789.5483162,
        "duration": 11650.5,
        "commands": [
          {
            "description": "Write the disk.",
            "command": "\(command)",
            "stdout": "",
            "stderr": "",
            "return_code": 0,
            "success": true,
            "start_time": 1689976139.0155861,
            "end_time": 1689987789.5476472
          }
        ],
        "success": true
      }
      """
    return """
      {
        "steps": [\(isErased ? steps : "")],
        "validation": {
          "result": \(isGood),
          "commands": [],
          "data": {}
        },
        "device_info": {
          "manufacturer": "Essai",
          "model": "DISQUE ESSAI 500",
          "serial_number": "\(bridge ?? serial)",
          "connector": "block:scsi:usb:pci",
          "size": "465.8G",
          "storage_medium": "HDD",
          "export_data": {
            "block": {
              "path": "/dev/sda",
              "rota": true,
              "mountpoint": "/media/camille/DONNEES",
              "serial": "\(bridge ?? serial)"
            },
            "smart": {
              "model_name": "DISQUE ESSAI 500",
              "serial_number": "\(serial)",
              "user_capacity": {
                "bytes": 500107862016
              }
            }
          }
        },
        "method": {
          "name": "Basic Erasure",
          "standard": "NIST SP-800-88",
          "removal_process": "Overwriting",
          "verification_enabled": \(isVerified)
        },
        "result": \(isGood),
        "version": "0.1.1-beta1"
      }
      """
  }

  /// A snapshot of Workbench 11.
  static func workbench(_ disks: [Disk] = [Disk()], test: String = "Info") -> String {
    let parts = disks.map { disk in
      let severity = disk.isErased ? "Info" : "Error"
      let erasure = """
            {
              "type": "\(disk.type)",
              "severity": "\(severity)",
              "startTime": "2027-02-03T10:00:00.000000+00:00",
              "endTime": "2027-02-03T12:00:00.000000+00:00",
              "steps": [
                {
                  "type": "StepZero",
                  "severity": "\(severity)",
                  "startTime": "2027-02-03T10:00:00.000000+00:00",
                  "endTime": "2027-02-03T12:00:00.000000+00:00"
                }
              ]
            },
        """
      return """
        {
          "type": "HardDrive",
          "manufacturer": "Seagate",
          "model": "DISQUE ESSAI 500",
          "serialNumber": "\(disk.serial)",
          "size": 500107.0,
          "interface": "ATA",
          "actions": [
            \(disk.hasErasure ? erasure : "")
            {
              "type": "TestDataStorage",
              "severity": "\(test)",
              "status": "Completed without error"
            }
          ]
        }
        """
    }
    return """
      {
        "type": "Snapshot",
        "software": "Workbench",
        "version": "11.0b11",
        "uuid": "ae913de1-e639-476a-ad9b-78eabbe4628b",
        "device": {
          "type": "Desktop",
          "serialNumber": "MACHINE-1",
          "model": "Tour Essai",
          "actions": []
        },
        "components": [
        {
          "type": "NetworkAdapter",
          "serialNumber": "00:11:22:33:44:55"
        },
        {
          "type": "Motherboard",
          "serialNumber": "CARTE-1"
        },
        \(parts.joined(separator: ",\n"))
        ]
      }
      """
  }

  /// A snapshot of Workbench 10.
  static func workbench10(_ disks: [Disk] = [Disk()]) -> String {
    let parts = disks.map { disk in
      """
        {
          "@type": "HardDrive",
          "serialNumber": "\(disk.serial)",
          "model": "DISQUE ESSAI 160",
          "interface": "ata",
          "size": 152627,
          "erasure": {
            "@type": "\(disk.type)",
            "startingTime": "2018-02-07T09:39:57",
            "endingTime": "2018-02-07T11:51:46",
            "secureRandomSteps": 1,
            "cleanWithZeros": false,
            "steps": [
              {
                "@type": "Random",
                "success": \(disk.isErased)
              }
            ],
            "success": \(disk.isErased)
          },
          "test": {
            "@type": "TestHardDrive",
            "error": false,
            "type": "Short offline"
          }
        }
      """
    }
    return """
      {
        "@type": "devices:Snapshot",
        "_uuid": "c52b8bab-20fe-46d1-ba21-6e6694a59d31",
        "version": "10.0b1",
        "device": {
          "@type": "Computer",
          "type": "Microtower",
          "serialNumber": "MACHINE-1"
        },
        "components": [
      \(parts.joined(separator: ",\n"))
        ],
        "tests": [
          {
            "@type": "StressTest",
            "success": true
          }
        ]
      }
      """
  }

  static func nvme(
    code: Int = 1, words: String = "Most Recent Sanitize Command Completed Successfully.",
    progress: Int = 65535, dword: Int = 2, global: Int = 1, isOld: Bool = false
  ) -> String {
    """
    {
      "nvme0":{
        "sprog":\(progress),
        "sstat":{
          "global_erased":\(global),
          "no_cmplted_passes":0,
          "\(isOld ? words : "status")":"(\(code)) \(words)"
        },
        "cdw10_info":\(dword),
        "time_over_write":4294967295,
        "time_block_erase":60
      }
    }
    """
  }

  static func hdparm(
    serial: String? = "ES-0001", command: String? = "SANITIZE_BLOCK_ERASE",
    state: String = "SD0 Sanitize Idle", isDone: Bool = true, device: String = "/dev/sda",
    more: String = ""
  ) -> String {
    let identity = """

      \(device):

      ATA device, with non-removable media
      \tModel Number:       SSD ESSAI 240
      \tSerial Number:      \(serial ?? "")
      Standards:
      \tUsed: unknown (minor revision code 0x011b)

      """
    let issued = """

      \(device):
      Issuing \(command ?? "") command
      Operation started in background
      You may use `--sanitize-status` to check progress

      """
    return (serial == nil ? "" : identity) + (command == nil ? "" : issued) + """

      \(device):
      Issuing SANITIZE_STATUS command
      Sanitize status:
          State:    \(state)
      \(more)\(isDone ? "    Last Sanitize Operation Completed Without Error\n" : "")
      """
  }
}
