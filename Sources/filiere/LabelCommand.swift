import ArgumentParser
import Foundation
import LedgerValues
import Operations

/// Prints labels, command codes and places.
struct LabelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "label",
    abstract: said(
      "Imprime des étiquettes, des codes de commande, des emplacements",
      "Prints labels, command codes, places"),
    discussion: said(
      """
      label ÉTIQUETTE… ou --lot LOT : des appareils ; --next GENRE N : les N prochains numéros, \
      attribués à rien (réceptionner ensuite en mode pré-imprimé) ; --commands : les codes que l'on \
      scanne pour agir ; --places : tous les emplacements. Le badge d'un opérateur : operator badge.
      """,
      """
      label TAG… or --lot LOT: devices; --next KIND N: the next N numbers, bound to nothing (then \
      receive in the pre-printed mode); --commands: the codes that one scans to act; --places: \
      every place. An operator's badge: operator badge.
      """))

  @OptionGroup var options: HouseOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var paper: PaperOptions
  @Argument(help: help("Des appareils", "Devices")) var targets: [String] = []
  @Option(help: help("Tous les appareils d'un lot", "All devices of a lot")) var lot: String?
  @Option(help: help("Un genre d'appareil", "A kind of device")) var next: String?
  @Flag(help: help("Les codes de commande", "The command codes")) var commands = false
  @Flag(help: help("Les emplacements", "The places")) var places = false

  func validate() throws {
    let asked = [lot != nil, next != nil, commands, places].count { $0 }
    let given = targets.isEmpty || next != nil ? asked : asked + 1
    guard given == 1 else { throw ValidationError(Sentence.whatToPrint(spoken)) }
    if next != nil {
      guard targets.count == 1, let count = Int(targets[0]), (1...10_000).contains(count) else {
        throw ValidationError(Sentence.howManyLabels(spoken))
      }
    }
    try paper.check()
  }

  func run() throws {
    let house = try options.open(for: .reading)
    try paper.put(try contents(in: house), in: house, output)
  }

  private func contents(in house: House) throws -> PrintLabels.Contents {
    if commands { return .commands }
    if places { return .places }
    if let next { return .next(Kind(next), targets.first.flatMap { Int($0) } ?? 0) }
    if let lot { return .devices(try house.taggedDevices(ofLot: lot)) }
    return .devices(try targets.map { code throws(HouseError) in try house.device(named: code) })
  }
}

/// Where labels go: a PDF, or the bytes for a thermal printer.
struct PaperOptions: ParsableArguments {
  @Option(
    help: help(
      "Le papier : \(PrintLabels.formats.joined(separator: ", "))",
      "The paper: \(PrintLabels.formats.joined(separator: ", "))"))
  var format: String?
  @Option(help: help("Première place libre de la planche", "First free place of the sheet"))
  var start = 1
  @Option(help: help("Exemplaires de chaque étiquette", "Copies of each label")) var copies = 1
  @Option(help: help("Fichier PDF à écrire", "PDF file to write")) var pdf: String?
  @Option(help: help("Fichier ZPL à écrire, ou « - »", "ZPL file to write, or “-”"))
  var zpl: String?
  @Option(help: help("Points par pouce de l'imprimante", "Dots per inch of the printer"))
  var dpi = 203

  func check() throws {
    guard pdf != nil || zpl != nil else { throw ValidationError(Sentence.whereToPrint(spoken)) }
    guard (1...1_000).contains(copies), (1...1_000).contains(start), dpi == 203 || dpi == 300 else {
      throw ValidationError(Sentence.paperNumbers(spoken))
    }
  }

  /// - Parameter isSecret: nobody else may read the files.
  func put(
    _ contents: PrintLabels.Contents, in house: House, _ output: OutputOptions,
    isSecret: Bool = false
  ) throws {
    var work = PrintLabels(contents, language: spoken)
    (work.format, work.start, work.copies) = (format, start, copies)
    var codes: [String] = []
    if let pdf {
      let printed = try work.pdf(in: house)
      codes = printed.codes
      try Surroundings.write(printed.bytes, to: pdf, isSecret: isSecret)
    }
    if let zpl {
      let printed = try work.zpl(in: house, dotsPerInch: dpi)
      codes = printed.codes
      if zpl == "-" {
        Console.write(bytes: printed.bytes)
      } else {
        try Surroundings.write(printed.bytes, to: zpl, isSecret: isSecret)
      }
    }
    let files = [pdf, zpl].compactMap { $0 }.filter { $0 != "-" }
    if output.isJSON, zpl != "-" {
      let paths = JSON.texts(files)
      Console.write([
        JSON.object([
          ("files", paths), ("labels", .integer(codes.count * copies)), ("codes", .texts(codes)),
        ]).text
      ])
    } else {
      for file in files { Console.say(.printed(codes.count * copies, file)) }
    }
    if case .next = contents { Console.say(.receivePreprinted) }
  }
}
