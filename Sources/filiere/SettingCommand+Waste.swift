import ArgumentParser
import LedgerValues
import Operations

extension SettingCommand {
  /// How each kind of device and of bulk leaves as waste.
  struct Waste: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "waste",
      abstract: said(
        "Le code déchet, la catégorie DEEE et la masse par défaut de chaque genre",
        "The waste code, WEEE category and default mass of each kind"),
      subcommands: [List.self, Set.self], defaultSubcommand: List.self)

    struct List: ParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "list", abstract: said("Les codes déchet", "The waste codes"))
      @OptionGroup var options: ReadOptions
      @OptionGroup var output: OutputOptions

      func run() throws {
        let norms = try options.open().wasteNorms()
        if output.isJSON {
          let rows = norms.map { norm in
            JSON.object([
              ("what", .text(norm.what)), ("code", .text(norm.code)),
              ("category", norm.weeeCategory == 0 ? .null : .integer(norm.weeeCategory)),
              ("mass_g", norm.mass == 0 ? .null : .integer(norm.mass)),
              ("since", norm.by.isEmpty ? .null : .text(norm.since.iso)), ("by", .text(norm.by)),
            ])
          }
          return Console.write([JSON.array(rows).text])
        }
        var table = TextTable(
          [
            said("quoi", "what"), said("code", "code"), said("catégorie", "category"),
            said("masse", "mass"), "", said("depuis", "since"), said("qui", "who"),
          ], right: [2, 3])
        for norm in norms {
          table.add([
            norm.what, norm.code, norm.weeeCategory == 0 ? "" : String(norm.weeeCategory),
            norm.mass == 0 ? "" : Sentence.mass(norm.mass)(spoken), norm.label(spoken),
            norm.by.isEmpty ? "" : norm.since.day, norm.by,
          ])
        }
        Console.write(table.lines)
      }
    }

    struct Set: ParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: said(
          "Le change, pour ce qui part dès lors", "Changes it, for what leaves from then on"))
      @OptionGroup var options: WriteOptions
      @Argument(help: help("laptop, printer, carcasses…", "laptop, printer, carcasses…"))
      var what: String
      @Option(help: help("Le code déchet : « 16 02 13* »…", "The waste code: “16 02 13*”…"))
      var code: String?
      @Option(help: help("La catégorie DEEE, 1 à 6", "The WEEE category, 1 to 6"))
      var category: Int?
      @Option(help: help("La masse par défaut, en grammes", "The default mass, in grams"))
      var mass: Int?

      func run() throws {
        var values: [String: String] = [:]
        values["code"] = code.map { RemovalText.wasteCode($0) }
        values["weee"] = category.map { String($0) }
        values["mass"] = mass.map { String($0) }
        guard !values.isEmpty else { throw ValidationError(Sentence.nothingToSet(spoken)) }
        try options.open().setWaste(what, values)
        Console.write([what])
      }
    }
  }
}
