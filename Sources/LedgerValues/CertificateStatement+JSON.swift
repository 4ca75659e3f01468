extension CertificateStatement {
  var members: [(String, JSONValue)] {
    [
      ("safe", .bool(isSafe)), ("site", .string(site)), ("lot", .string(lot)),
      ("source", .string(source)), ("devices", .array(devices.map(\.value))),
    ]
  }
}

extension CertificateStatement.Deed {
  var value: JSONValue {
    .members([
      ("event", .integer(event)), ("at", .string(moment.iso)), ("by", .string(op)),
    ])
  }
}

extension CertificateLack {
  var value: JSONValue {
    .members([("reason", .string(reason.rawValue)), ("medium", .string(medium))])
  }
}

extension CertificateStatement.Device {
  var value: JSONValue {
    .members([
      ("id", .integer(id.rawValue)), ("tag", .string(tag)), ("kind", .string(kind)),
      ("maker", .string(maker)), ("model", .string(model)), ("serial", .string(serial)),
      ("asset", .string(asset)), ("lot", .string(lot)), ("source", .string(source)),
      ("received", received?.value ?? .null), ("inventory", inventory?.value ?? .null),
      ("inventory_how", .string(inventoryHow)), ("no_storage", attestation?.value ?? .null),
      ("departed", .string(departed)), ("departure", departure?.value ?? .null),
      ("safe", .bool(lacks.isEmpty)), ("lacks", .array(lacks.map(\.value))),
      ("media", .array(media.map(\.value))),
    ])
  }
}

extension CertificateStatement.Medium {
  var value: JSONValue {
    .members([
      ("id", .integer(id)), ("kind", .string(kind)), ("maker", .string(maker)),
      ("model", .string(model)), ("serial", .string(serial)),
      ("capacity_bytes", capacity > 0 ? .integer(capacity) : .null),
      ("status", .string(status)), ("outcome", .string(outcome.rawValue)),
      ("level", .string(level)), ("erasure", erasure?.value ?? .null),
      ("validated", validation?.value ?? .null), ("destruction", destruction?.value ?? .null),
    ])
  }
}

extension CertificateStatement.Erasure {
  var value: JSONValue {
    func number(_ value: Int64?) -> JSONValue { value.map { .integer($0) } ?? .null }
    return .members([
      ("done", deed.value), ("level", .string(level)), ("technique", .string(technique)),
      ("method", .string(method)), ("tool", .string(tool)), ("version", .string(version)),
      ("verification", .string(verification)), ("result", .string(result)),
      ("passes", number(passes)), ("errors", number(errors)), ("bytes_erased", number(bytes)),
      ("hidden_sectors", .string(hidden)), ("started", .string(started)),
      ("ended", .string(ended)), ("log_sha256", .string(log)),
      ("kept_log_sha256", .string(keptLog)),
    ])
  }
}

extension CertificateStatement.Destruction {
  var value: JSONValue {
    .members([
      ("done", deed.value), ("method", .string(method)), ("witness", .string(witness)),
      ("certificate", .string(certificate)),
    ])
  }
}
