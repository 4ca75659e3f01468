import ArgumentParser
import LedgerValues
import Operations

/// Removals of waste: opened, loaded by scanning, weighed, gone, attested.
struct RemovalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "removal",
    abstract: said("Les enlèvements de déchets", "Removals of waste"),
    subcommands: [
      List.self, Show.self, Waiting.self, Open.self, Amend.self, Load.self, Unload.self, Weigh.self,
      Unweigh.self, Leave.self, Attest.self, Note.self, Reopen.self, Void.self,
    ], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: said(
        "Liste les enlèvements, et ce qui attend", "Lists the removals, and what waits"))
    @OptionGroup var options: ReadOptions
    @OptionGroup var output: OutputOptions
    @Option(help: help("Combien au plus", "How many at most")) var limit = 100

    func run() throws {
      let house = try options.open()
      let removals = try house.removals(hasItems: output.isJSON, limit: max(1, limit))
      if output.isJSON {
        return Console.write([
          JSON.array(removals.map { .object(RemovalText($0, house.law).fields) }).text
        ])
      }
      Console.write(RemovalText.table(removals, house.law).lines)
      Console.say(.waiting(try house.wasteWaiting()))
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: said("Un enlèvement en entier", "A removal in full"))
    @OptionGroup var options: ReadOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("L'enlèvement", "The removal")) var code: String

    func run() throws {
      let house = try options.open()
      let text = RemovalText(try house.removal(code), house.law)
      Console.write(output.isJSON ? [JSON.object(text.fields + text.contents).text] : text.lines)
    }
  }

  struct Waiting: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "waiting",
      abstract: said("Ce qui attend d'être enlevé", "What waits to be taken away"))
    @OptionGroup var options: ReadOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let waiting = try options.open().wasteWaiting()
      guard output.isJSON else { return Console.write([Sentence.waiting(waiting)(spoken)]) }
      let object = JSON.object([
        ("devices", .integer(waiting.devices)), ("carcasses_g", .integer(waiting.carcasses)),
        ("dismantled", .integer(waiting.dismantled)), ("parts", .integer(waiting.parts)),
      ])
      Console.write([object.text])
    }
  }

  /// Who takes it, when and from where.
  struct PlanOptions: ParsableArguments {
    @Option(help: help("Le recycleur, code ou nom", "The recycler, code or name"))
    var recycler = ""
    @Option(help: help("Le transporteur, code ou nom", "The carrier, code or name"))
    var carrier = ""
    @Option(name: .customLong("date"), help: help("Le jour prévu", "The day planned"))
    var planned = ""
    @Option(help: help("D'où il part", "Where it leaves from")) var place = ""

    var plan: RemovalPlan {
      var plan = RemovalPlan()
      (plan.recycler, plan.carrier) = (recycler, carrier)
      (plan.planned, plan.place) = (planned, place)
      return plan
    }

    func validate() throws {
      guard !planned.isEmpty, Timestamp(reading: planned) == nil else { return }
      throw ValidationError(Sentence.unreadableDate(planned)(spoken))
    }
  }

  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "open", abstract: said("Prépare un enlèvement", "Opens a removal"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("Son code, sinon le suivant", "Its code, else the next")) var code = ""
    @OptionGroup var plan: PlanOptions

    func run() throws {
      let code = try options.open().openRemoval(code: code, plan.plan)
      Console.write([output.isJSON ? JSON.object([("removal", .text(code))]).text : code])
    }
  }

  struct Amend: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "amend",
      abstract: said("Complète un enlèvement", "Completes a removal"))
    @OptionGroup var options: WriteOptions
    @Argument(help: help("L'enlèvement", "The removal")) var code: String
    @OptionGroup var plan: PlanOptions

    func run() throws {
      guard !plan.plan.isEmpty else {
        throw ValidationError(Sentence.nothingToAmend(spoken))
      }
      try options.open().amend(removal: code, plan.plan)
      Console.write([code])
    }
  }

  /// Codes that are scanned onto a removal, or off it.
  struct Scans: ParsableArguments {
    @Argument(help: help("L'enlèvement", "The removal")) var removal: String
    @Argument(
      help: help(
        "Étiquettes ; « - » ou rien : une par ligne sur l'entrée",
        "Tags; “-” or none: one a line on standard input"))
    var codes: [String] = []

    func run(
      _ options: WriteOptions, _ output: OutputOptions, code: String = "", isUnloading: Bool
    ) throws {
      let request = LoadRemoval(
        removal, codes: try Do.codes(codes), wasteCode: code, isUnloading: isUnloading)
      let outcome = try request.run(in: options.open())
      for warned in outcome.warned {
        Console.say(.notReadyToLeave(warned.code, warned.reason))
      }
      try Do.report(
        Do.Result(
          moved: outcome.done, refused: outcome.refused.map { ($0.code, $0.reason) },
          already: outcome.already), output)
    }
  }

  struct Load: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "load",
      abstract: said(
        "Charge des déchets : ils attendent jusqu'au départ",
        "Loads waste devices: they wait until it leaves"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var scans: Scans
    @Option(
      help: help(
        "Le code déchet, si ce n'est pas celui du genre", "The waste code, if not the kind's"))
    var code = ""

    func run() throws {
      try scans.run(
        options, output, code: RemovalText.wasteCode(code), isUnloading: false)
    }
  }

  struct Unload: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "unload",
      abstract: said("Décharge des déchets", "Takes waste devices off"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var scans: Scans

    func run() throws { try scans.run(options, output, isUnloading: true) }
  }
}
