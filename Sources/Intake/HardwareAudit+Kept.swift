internal import LedgerValues

extension HardwareAudit {
  /// The report as it may be kept (DOMAIN §5): what the audit rests on stays; host and user names,
  /// addresses, identifiers of the system and whatever else is not known to be harmless are gone.
  ///
  /// What `read` makes of it is what it makes of the report as received.
  public static func kept(_ bytes: [UInt8]) -> [UInt8] {
    guard let tree = JSONReader.read(bytes) else { return DMIReport(bytes).kept }
    return AuditSieve.kept(tree).written
  }
}

/// Lets through what is known to be harmless in a JSON report.
enum AuditSieve {
  static func kept(_ tree: JSONValue, under: String = "") -> JSONValue {
    switch tree {
    case .array(let items): return .array(items.map { kept($0, under: under) })
    case .object(let members):
      // Nothing of a network card is asked for, and its serial number is its address.
      if isNetwork(tree) { return .object([]) }
      let isRoot = tree["class"].text == "system"
      return .object(
        members.compactMap { member in
          // lshw names its root after the host; that it has a name is what counts.
          if isRoot, member.name == "id" {
            return JSONValue.Member(name: "id", value: .string("computer"))
          }
          let name = member.name.split(separator: "#").last.map(String.init) ?? member.name
          guard isKept(name) || member.name == "name" && named.contains(under) else { return nil }
          return JSONValue.Member(name: member.name, value: kept(member.value, under: name))
        })
    case .string(let text): return .string(kept(text, under: under))
    case .null, .bool, .number: return tree
    }
  }

  /// Whole answers of programs stand in texts: of those only what counts is kept.
  private static func kept(_ text: String, under name: String) -> String {
    let bytes = Array(text.utf8)
    if let tree = JSONReader.read(bytes) {
      switch tree {
      case .object, .array: return String(decoding: kept(tree).written, as: UTF8.self)
      default: break
      }
    }
    guard ["dmidecode", "output"].contains(name) else { return text }
    return String(decoding: DMIReport(bytes).kept, as: UTF8.self)
  }

  private static func isNetwork(_ tree: JSONValue) -> Bool {
    let type = tree["type"].text + tree["@type"].text
    return tree["class"].text == "network" || type == "NetworkAdapter"
  }

  private static func isKept(_ name: String) -> Bool {
    names.contains(name) || name.hasSuffix("rpm")
  }

  /// The lists of an inventory of GLPI that name things, and neither hosts nor people.
  private static let named: Set<String> = ["cpus", "storages", "batteries"]

  private static let names: Set<String> = {
    let list = """
      data device components type @type class id children vendor product version serial \
      description date size units capacity businfo configuration chassis sku capabilities \
      manufacturer model serialNumber interface biosDate ramSlots resolutionWidth \
      resolutionHeight dmidecode inxi smartctl smart lshw evidence operation output \
      credentialSubject software Machine System v Mobo Type Battery CPU Drives Graphics Monitor \
      res ID tech serial_number model_name user_capacity bytes nvme_total_capacity \
      rotation_rate protocol condition actions imei itemtype content bios smanufacturer smodel \
      ssn mmanufacturer mmodel msn skunumber bdate hardware memory chassis_type cpus memories \
      storages disksize monitors caption batteries real_capacity simcards
      """
    return Set(list.split(whereSeparator: { $0 == " " || $0.isNewline }).map(String.init))
  }()
}
