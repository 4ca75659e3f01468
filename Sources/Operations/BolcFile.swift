internal import LedgerValues
internal import LotLedger
internal import Reports

/// The computers of a delivery as the logistics of Emmaüs Connect import them (DOMAIN §6, profile
/// `bolc`): its PC columns in its order, and nothing where nothing is known.
public struct BolcFile: Sendable {
  public let bytes: [UInt8]
  public let columns: [String]
  /// One text a column, empty where nothing is known.
  public let rows: [[String]]
  /// Devices that are no computers and have other columns there: not in the file.
  public let others: [String]
}

extension House {
  /// The `bolc` file of a delivery.
  public func bolc(_ code: String) throws(HouseError) -> BolcFile {
    let delivery = try delivery(code)
    let devices = delivery.devices.filter(\.fate.isGiven).compactMap(\.device)
    let computers = devices.filter { Self.computers.contains($0.kind) }
    let rows = try computers.map { device throws(HouseError) in
      try row(device, of: delivery)
    }
    let bytes = try Table.bytes(
      Self.bolcTable, .bolc, try ask { try $0.daylight() }, .french, rows)
    return BolcFile(
      bytes: bytes, columns: Self.bolcTable.columns.map(\.name),
      rows: rows.map { $0.map(Self.text) },
      others: devices.filter { !Self.computers.contains($0.kind) }.map(\.name))
  }

  private static let computers: Set<Kind> = [.laptop, .desktop, .allInOne, .miniPC]

  private func row(
    _ device: DeviceSummary, of delivery: DeliverySummary
  ) throws(HouseError) -> [Table.Cell] {
    let (hardware, screen) = try ask { try $0.hardware(of: device.id) }
    let sheet = try self.device(device.id)?.sheet
    func disk(_ number: Int) -> [Table.Cell] {
      guard hardware.disks.indices.contains(number) else { return [.empty, .empty] }
      let disk = hardware.disks[number]
      let label = law.mediumKinds.first { $0.kind == disk.kind }?.label.french
      return [.text(label ?? disk.kind.rawValue), gigabytes(disk.gigabytes)]
    }
    return [
      .text(delivery.code), .text(device.name), .text(law.label(device.kind, in: .french)),
      .text(device.maker), .text(device.model), .text(device.serial), .text(hardware.cpu),
    ] + disk(0) + disk(1) + [
      gigabytes(hardware.memoryGigabytes),
      // No audit says whether there is an optical drive.
      .empty, webcam(sheet), .text(screen), .empty, .text(device.grade), .text(device.category),
      .empty,
    ]
  }

  private static func text(_ cell: Table.Cell) -> String {
    switch cell {
    case .text(let text): text
    case .integer(let number): String(number)
    default: ""
    }
  }

  private func gigabytes(_ number: Int) -> Table.Cell {
    number == 0 ? .empty : .integer(Int64(number))
  }

  /// A camera that was tested is there; one of which the sheet says that it does not apply is not.
  private func webcam(_ sheet: FilledSheet?) -> Table.Cell {
    switch sheet?.lines.first(where: { $0.test.name == "webcam" })?.answer {
    case .pass?: .text("OUI")
    case .notApplicable?: .text("NON")
    case .fail?, nil: .empty
    }
  }

  private static let bolcTable = Table(
    name: "bolc", label: Sentence(fr: "bolc", en: "bolc"),
    columns: [
      ("Numéro Lot", .text), ("Identifiant unique", .text), ("Type matériel", .text),
      ("Constructeur", .text), ("Model", .text), ("N° Serie", .text), ("Processeur", .text),
      ("Type disque 1", .text), ("Taille disque 1", .integer), ("Type disque 2", .text),
      ("taille disque 2", .integer), ("RAM", .integer), ("DVD", .text), ("Webcam", .text),
      ("ECRAN", .text), ("REMARQUES", .text), ("Grade esth.", .text), ("Catégorie", .text),
      ("Erreur calcul", .text),
    ].map { (name: String, kind: Table.Kind) in
      Table.Column(name, kind, Sentence(fr: name, en: name))
    })
}
