import ArgumentParser
import LedgerValues
import Operations

extension DeliverCommand {
  /// A delivery and things that left with it.
  struct Things: ParsableArguments {
    @Argument(help: help("La livraison", "The delivery")) var delivery: String
    @Argument(
      help: help(
        "Étiquettes et kits ; « - » : un par ligne sur l'entrée",
        "Tags and kits; “-”: one a line on standard input"))
    var codes: [String] = []

    /// Tells what became of them.
    func settle(
      _ verb: Verb, _ needs: [String: String?], mayBeAll: Bool = false, _ options: WriteOptions,
      _ output: OutputOptions
    ) throws {
      let request = SettleDelivery(
        verb, delivery, codes: codes.isEmpty && mayBeAll ? [] : try Do.codes(codes),
        needs: needs.compactMapValues { $0 })
      let outcome = try request.run(in: options.open())
      try Do.report(
        Do.Result(
          moved: outcome.settled, refused: outcome.refused.map { ($0.code, $0.reason) },
          already: outcome.already), output)
    }
  }

  struct Acknowledge: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "acknowledge",
      abstract: said(
        "Le partenaire a reçu : tout, ou les étiquettes et kits donnés",
        "The partner has received: all, or the tags and kits given"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var things: Things
    @Option(help: help("Son récépissé", "Its receipt")) var receipt: String

    func run() throws {
      try things.settle("acknowledge", ["receipt": receipt], mayBeAll: true, options, output)
    }
  }

  struct Refuse: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "refuse",
      abstract: said(
        "Refusés à la porte : ils reviennent au contrôle",
        "Refused at the door: they come back to be checked"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var things: Things
    @Option(help: help("Le motif", "The reason")) var reason: String

    func run() throws {
      try things.settle("refuse_delivery", ["reason": reason], options, output)
    }
  }

  struct Return: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "return",
      abstract: said(
        "Retournés : chacun est de nouveau à effacer", "Returned: each is to be wiped again"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var things: Things
    @Option(help: help("Le motif", "The reason")) var reason: String
    @Option(help: help("L'emplacement", "The place")) var place: String

    func run() throws {
      try things.settle("return", ["reason": reason, "place": place], options, output)
    }
  }

  struct Missing: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "missing",
      abstract: said("Perdus ou volés en route", "Lost or stolen on the way"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var things: Things
    @Option(help: help("lost (perdu) ou stolen (volé)", "lost or stolen")) var loss: String

    func run() throws { try things.settle("report_missing", ["loss": loss], options, output) }
  }

  struct Handover: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "handover",
      abstract: said(
        "Le partenaire dit combien il a remis, et à quel public",
        "The partner says how many it handed over, and to which public"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("La livraison", "The delivery")) var delivery: String
    @Argument(help: help("Le programme", "The programme")) var programme: String
    @Argument(
      help: help("Le public, en un code court", "The public, as a short code")
    ) var category: String
    @Argument(help: help("Combien", "How many")) var number: Int

    func run() throws {
      guard number > 0 else {
        throw ValidationError(Sentence.unreadableLine(String(number))(spoken))
      }
      let house = try options.open()
      try house.declareHandover(
        of: delivery, programme: programme, category: category, number: number)
      Console.write([
        output.isJSON ? JSON.object([("delivery", .text(delivery))]).text : delivery
      ])
    }
  }
}
