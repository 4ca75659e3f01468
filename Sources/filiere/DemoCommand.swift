import ArgumentParser
import LedgerValues
import Operations

/// Makes a ledger full of plausible data.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: said(
      "Crée un registre de démonstration : trois mois de vie, inventés",
      "Makes a demo ledger: three months of life, invented"))

  @OptionGroup var house: HouseOptions
  @OptionGroup var output: OutputOptions

  @Option(help: help("Nombre d'appareils", "Number of devices"))
  var devices = 2_000

  @Option(help: help("Graine : la même donne le même registre", "The same seed, the same ledger"))
  var seed: UInt64 = 1

  @Flag(
    help: help(
      "Ouvre l'établi sur une démonstration qui disparaît ensuite",
      "Opens the workbench on a demo that is gone afterwards"))
  var play = false

  func validate() throws {
    if house.badge != nil || house.pin != nil {
      throw ValidationError(Sentence.demoHasNoSecret(spoken))
    }
    guard (1...10_000_000).contains(devices) else {
      throw ValidationError(Sentence.notADemo(devices)(spoken))
    }
  }

  func run() throws {
    if play {
      return try WorkbenchSession(theme: nil, language: house.language.map { Language(locale: $0) })
        .playDemo()
    }
    let founder = house.op ?? Surroundings.op ?? "DEMO"
    let report = try DemoLedger(devices: devices, seed: seed).make(
      at: house.path, founder: founder, account: Surroundings.account)
    guard output.isJSON else {
      Console.say(.demoMade(report, founder: founder))
      return
    }
    Console.write([
      JSON.object([
        ("ledger", .text(report.path)), ("devices", .integer(report.devices)),
        ("events", .integer(report.events)), ("operator", .text(founder)),
      ]).text
    ])
  }
}

extension Sentence {
  static func notADemo(_ devices: Int) -> Sentence {
    Sentence(
      fr: "Une démonstration compte de 1 à 10 000 000 d'appareils, pas \(devices)",
      en: "A demo has from 1 to 10,000,000 devices, not \(devices)")
  }

  static func demoMade(_ report: DemoLedger.Report, founder: String) -> Sentence {
    Sentence(
      fr: """
        Démonstration : \(report.devices) appareils, \(report.events) événements dans \
        \(report.path) ; vous y êtes \(founder)
        """,
      en: """
        Demo: \(report.devices) devices, \(report.events) events in \(report.path); you are \
        \(founder) there
        """)
  }
}
