internal import LedgerValues

/// Lets through what is known to be harmless in a JSON file on wipes (DOMAIN §5).
enum WipeSieve {
  static func kept(_ bytes: [UInt8]) -> [UInt8] {
    guard let tree = JSONReader.read(bytes) else { return [] }
    return kept(tree).written
  }

  private static func kept(_ tree: JSONValue) -> JSONValue {
    switch tree {
    case .array(let items): .array(items.map(kept))
    // The serial of a network card is its address.
    case .object(let members): .object(isNetwork(tree) ? [] : members.compactMap(kept))
    case .null, .bool, .number, .string: tree
    }
  }

  private static func isNetwork(_ tree: JSONValue) -> Bool {
    [tree["type"].text, tree["@type"].text].contains("NetworkAdapter")
  }

  private static func kept(_ member: JSONValue.Member) -> JSONValue.Member? {
    // nvme-cli names the log after the controller, and old versions the status after its words.
    let isOfDrive = member.value["sstat"] != nil || member.value["sprog"] != nil
    if isOfDrive || names.contains(member.name) || member.name.hasPrefix("Most Recent Sanitize") {
      return JSONValue.Member(name: member.name, value: kept(member.value))
    }
    return nil
  }

  private static let names: Set<String> = {
    let list = """
      steps validation result commands command return_code success start_time end_time \
      device_info manufacturer model serial_number connector storage_medium export_data block \
      path serial smart model_name user_capacity bytes method name standard removal_process \
      verification_enabled version software uuid _uuid endTime elapsed closed device components \
      type @type chassis serialNumber interface size actions erasure erase severity startTime \
      startingTime endingTime cleanWithZeros secureRandomSteps test error status assessment \
      sstat sprog global_erased no_cmplted_passes cdw10_info stress data evidence \
      credentialSubject
      """
    return Set(list.split(whereSeparator: { $0 == " " || $0.isNewline }).map(String.init))
  }()
}
