// swift-tools-version: 6.2
import PackageDescription

/// Every target is held to the same strictness: Swift 6, warnings are errors.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Where the headers of cairo and pango stand. Nothing of them is linked: see `CPress`.
#if arch(arm64)
  let machine = "aarch64-linux-gnu"
#else
  let machine = "x86_64-linux-gnu"
#endif
let paperHeaders =
  ["cairo", "pango-1.0", "glib-2.0", "harfbuzz"].map { "-I/usr/include/\($0)" }
  + ["-I/usr/lib/\(machine)/glib-2.0/include"]
let paper: [SwiftSetting] = [.unsafeFlags(paperHeaders.flatMap { ["-Xcc", $0] })]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "Filiere",
  products: [.executable(name: "filiere", targets: ["filiere"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .target(name: "LedgerValues", dependencies: [crypto], swiftSettings: strict),
    .systemLibrary(name: "CSQLite"),
    .target(
      name: "LotLedger",
      dependencies: ["LedgerValues", "CSQLite", grdb, sqlite, crypto, cryptoExtras],
      resources: [.embedInCode("../../schema.sql")],
      swiftSettings: strict),
    .target(name: "Intake", dependencies: ["LedgerValues"], swiftSettings: strict),
    .target(name: "CPress", cSettings: [.unsafeFlags(paperHeaders)]),
    .target(
      name: "Reports", dependencies: ["CPress", "LedgerValues"], swiftSettings: strict + paper),
    .target(
      name: "Operations",
      dependencies: ["Intake", "Reports", "LotLedger", "LedgerValues"],
      swiftSettings: strict),
    .target(name: "ScreenGrid", swiftSettings: strict),
    .target(
      name: "Workbench", dependencies: ["ScreenGrid", "LedgerValues"], swiftSettings: strict),
    .systemLibrary(name: "CNcurses"),
    .target(
      name: "CursesTerminal", dependencies: ["CNcurses", "ScreenGrid"], swiftSettings: strict),
    .executableTarget(
      name: "filiere",
      dependencies: [
        "CursesTerminal", "Workbench", "Operations", "LedgerValues", "ScreenGrid", argumentParser,
      ],
      swiftSettings: strict),
    .target(name: "TestFixtures", path: "Tests/TestFixtures", swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["filiere", "TestFixtures"], swiftSettings: strict),
    .testTarget(
      name: "HouseTests", dependencies: ["LedgerValues", "LotLedger", "Workbench", "TestFixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "LedgerValuesTests", dependencies: ["LedgerValues", "TestFixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "LotLedgerTests", dependencies: ["LotLedger", "LedgerValues", "TestFixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "IntakeTests", dependencies: ["Intake", "LedgerValues", "TestFixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests", dependencies: ["Reports", "LedgerValues", "TestFixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "OperationsTests",
      dependencies: ["Operations", "LotLedger", "LedgerValues", "TestFixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "CursesTerminalTests", dependencies: ["CursesTerminal", "ScreenGrid"],
      swiftSettings: strict),
    .testTarget(
      name: "ScreenGridTests", dependencies: ["ScreenGrid"], swiftSettings: strict),
    .testTarget(
      name: "FiliereTests",
      dependencies: ["filiere", "Workbench", "LedgerValues", "ScreenGrid", "TestFixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: ["Workbench", "ScreenGrid", "LedgerValues", "TestFixtures"],
      exclude: ["Goldens"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
