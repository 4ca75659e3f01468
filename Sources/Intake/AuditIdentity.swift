import LedgerValues

/// What a report writes of a machine's name, and what it comes to.
///
/// Who assembles machines of parts leaves the system's fields empty: the board's then speak,
/// except in a portable, where the board's maker is nobody who sold it.
struct AuditIdentity {
  var maker = ""
  var product = ""
  var version = ""
  /// By rank: the system's, the chassis's, the board's (fgdb `system_helper.rb`).
  var serials: [String] = []
  var sku = ""
  var boardMaker = ""
  var boardProduct = ""
  /// The kind of chassis, in the words of any of the formats.
  var chassis = ""
  /// Words that tell the kind where the chassis does not.
  var kindWords = ""
  var hasBattery = false

  /// Fills in what is known.
  func describe(_ audit: inout HardwareAudit) {
    let (product, bracketed) = AuditWords.splitBrackets(self.product)
    let own = AuditWords.data(product) ?? ""
    let named = AuditWords.data(maker) ?? ""
    let kind = AuditKind.read(chassis: chassis, product: own, maker: named, hasBattery: hasBattery)
    audit.kind = kind ?? ManifestKindWords.read(kindWords)?.kind ?? .other
    let hasBoardSpeak = ![.laptop, .tablet].contains(audit.kind)
    audit.makerWritten =
      named.isEmpty && hasBoardSpeak ? AuditWords.data(boardMaker) ?? "" : named
    audit.maker = MakerName.shown(audit.makerWritten)
    let speaks = hasBoardSpeak && (named.isEmpty || own.isEmpty)
    let model = speaks ? AuditWords.data(boardProduct) ?? own : own
    audit.model = AuditModel.shown(model, version: speaks ? "" : version, maker: audit.maker)
    let written = AuditWords.data(sku) ?? AuditWords.data(bracketed) ?? ""
    audit.sku = Placeholder.isSKU(written) ? "" : written
    let boards = hasBoardSpeak ? serials : Array(serials.prefix(2))
    audit.serial =
      boards.map { AuditWords.serial($0, maker: audit.makerWritten) }.first { !$0.isEmpty } ?? ""
  }
}

/// The kind of device that a chassis is.
enum AuditKind {
  /// By the words of SMBIOS 3.7 (§7.4.1, table 17), of lshw (`src/core/dmi.cc`) and of Workbench,
  /// unless the model's own name says better; nil where nothing tells.
  static func read(chassis: String, product: String, maker: String, hasBattery: Bool) -> Kind? {
    if let named = named(product, by: maker) { return named }
    if let told = table[key(chassis)] { return told }
    // Boards of desktops declare batteries too: one only counts where the chassis says nothing.
    if hasBattery { return .laptop }
    return MakerName.key(of: maker) == "supermicro" ? .server : nil
  }

  /// Models that say what they are where the chassis often says something else.
  private static func named(_ product: String, by maker: String) -> Kind? {
    let name = key(product)
    if name.hasSuffix("tablet") { return .tablet }
    guard MakerName.key(of: maker) == "apple" else { return nil }
    return apple.first { name.hasPrefix($0.name) }?.kind
  }

  private static let apple: [(name: String, kind: Kind)] = [
    ("macbook", .laptop), ("powerbook", .laptop), ("ibook", .laptop), ("macmini", .miniPC),
    ("imac", .allInOne), ("macpro", .desktop), ("powermac", .desktop), ("ipad", .tablet),
    ("xserve", .server),
  ]

  private static func key(_ text: String) -> String {
    String(
      decoding: text.utf8.compactMap { byte -> UInt8? in
        switch byte {
        case 0x61...0x7A, 0x30...0x39: byte
        case 0x41...0x5A: byte | 0x20
        default: nil
        }
      }, as: UTF8.self)
  }

  private static let table: [String: Kind] = {
    var table: [String: Kind] = [:]
    for (kind, words) in rows {
      for word in words.split(separator: " ") { table[String(word)] = kind }
    }
    return table
  }()

  private static let rows: [(kind: Kind, words: String)] = [
    (
      .laptop,
      "notebook laptop portable subnotebook convertible detachable netbook laptopcomputer"
    ),
    (
      .desktop,
      """
      desktop lowprofiledesktop lowprofile pizzabox minitower tower spacesaving lunchbox \
      microtower desktopcomputer towercomputer minitowercomputer lowprofiledesktopcomputer \
      spacesavingcomputer
      """
    ),
    (.allInOne, "allinone allinonecomputer"),
    (.miniPC, "minipc stickpc embeddedpc thinclient"),
    (.tablet, "tablet handheld"),
    (
      .server,
      """
      mainserverchassis server rackmountchassis rackmount blade bladeenclosing bladeenclosure \
      raidchassis raid multisystem multisystemchassis mainserver rackmountserver
      """
    ),
    (.smartphone, "smartphone"), (.phone, "cellphone mobile"), (.monitor, "computermonitor"),
    (.peripheral, "dockingstation docking peripheral peripheralchassis"),
  ]
}
