internal import LedgerValues

/// What donors give: kinds, makers and models as they are met in public offices.
struct DemoGoods {
  let kind: Kind
  /// How often it is met.
  let weight: Int
  let makes: [(maker: String, models: [String])]
  /// Media it may carry; none for what stores nothing.
  let media: [DemoMedium]

  var hasStorage: Bool { !media.isEmpty }
  /// Whether the warehouse may attest that it stores nothing.
  var isStorageFree: Bool { kind == .monitor || kind == .peripheral }

  static let all: [DemoGoods] = [
    DemoGoods(
      kind: .laptop, weight: 34,
      makes: [
        ("Dell", ["Latitude 5490", "Latitude 5400", "Latitude 7390", "Latitude 3410"]),
        ("HP", ["ProBook 450 G5", "EliteBook 840 G5", "ProBook 430 G6"]),
        ("Lenovo", ["ThinkPad L480", "ThinkPad T470", "ThinkPad T490", "ThinkPad X280"]),
        ("Acer", ["TravelMate P2510"]), ("Fujitsu", ["Lifebook E558"]),
      ], media: [.ssd, .nvme, .disk]),
    DemoGoods(
      kind: .desktop, weight: 24,
      makes: [
        ("Dell", ["OptiPlex 7010", "OptiPlex 3060", "OptiPlex 5050"]),
        ("HP", ["ProDesk 600 G3", "EliteDesk 800 G4"]), ("Lenovo", ["ThinkCentre M720s"]),
      ], media: [.disk, .ssd]),
    DemoGoods(
      kind: .monitor, weight: 21,
      makes: [
        ("Dell", ["P2419H", "E2216H"]), ("Iiyama", ["ProLite B2483"]), ("HP", ["E233"]),
        ("Philips", ["243B9"]),
      ], media: []),
    DemoGoods(
      kind: .smartphone, weight: 6,
      makes: [
        ("Samsung", ["Galaxy A40", "Galaxy XCover 5"]), ("Apple", ["iPhone 8", "iPhone SE"]),
      ],
      media: [.phone]),
    DemoGoods(
      kind: .tablet, weight: 4,
      makes: [("Samsung", ["Galaxy Tab A8"]), ("Apple", ["iPad 6", "iPad 7"])], media: [.phone]),
    DemoGoods(
      kind: .miniPC, weight: 3,
      makes: [("Lenovo", ["ThinkCentre M710q"]), ("HP", ["EliteDesk 705 G4 Mini"])],
      media: [.ssd, .nvme]),
    DemoGoods(
      kind: .allInOne, weight: 2,
      makes: [("HP", ["ProOne 400 G4"]), ("Lenovo", ["ThinkCentre M820z"])], media: [.disk, .ssd]),
    DemoGoods(
      kind: .printer, weight: 2,
      makes: [("Brother", ["HL-L5200DW"]), ("Kyocera", ["ECOSYS P3045dn"])], media: []),
    DemoGoods(
      kind: .peripheral, weight: 2,
      makes: [("Dell", ["WD19"]), ("Logitech", ["K120"])], media: []),
    DemoGoods(
      kind: .server, weight: 1, makes: [("Dell", ["PowerEdge R430"]), ("HPE", ["ProLiant DL360"])],
      media: [.disk]),
    DemoGoods(
      kind: .network, weight: 1, makes: [("Cisco", ["Catalyst 2960"]), ("Aruba", ["2530-24G"])],
      media: []),
  ]

  static let weights = all.map(\.weight)
}

/// A sort of medium, and how it is erased.
struct DemoMedium {
  let kind: MediumKind
  let makes: [(maker: String, model: String)]
  let capacities: [Int64]
  let technique: String
  let verification: String
  let method: String
  let tool: String
  let version: String

  static let disk = DemoMedium(
    kind: .hdd,
    makes: [("Seagate", "ST500LM021"), ("WDC", "WD5000LPLX"), ("Toshiba", "MQ01ABF050")],
    capacities: [320_072_933_376, 500_107_862_016, 1_000_204_886_016], technique: "overwrite",
    verification: "last", method: "PRNG Stream", tool: "nwipe", version: "0.42")
  static let ssd = DemoMedium(
    kind: .ssd, makes: [("Samsung", "MZ7LN256HMJP"), ("Micron", "MTFDDAK256TBN")],
    capacities: [128_035_676_160, 256_060_514_304], technique: "sanitize_block",
    verification: "status", method: "SANITIZE BLOCK ERASE", tool: "hdparm", version: "9.65")
  static let nvme = DemoMedium(
    kind: .nvme, makes: [("Samsung", "MZVLB256HAHQ"), ("SK hynix", "PC401")],
    capacities: [256_060_514_304, 512_110_190_592], technique: "format_user_data",
    verification: "status", method: "Format NVM, SES=1", tool: "nvme-cli", version: "2.3")
  static let phone = DemoMedium(
    kind: .flash, makes: [("", "")], capacities: [32_000_000_000, 64_000_000_000],
    technique: "factory_reset_encrypted", verification: "status", method: "remise d’usine",
    tool: "réglages de l’appareil", version: "")
}
