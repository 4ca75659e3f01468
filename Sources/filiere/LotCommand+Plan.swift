import ArgumentParser
import LedgerValues
import Operations

extension LotCommand {
  /// The pickups to come, day by day.
  static func agenda(_ plans: [LotPlan], _ law: Law, _ output: OutputOptions) {
    if output.isJSON {
      let rows = plans.map { plan in
        JSON.object([
          ("date", .text(plan.date)), ("lot", .text(plan.lot)),
          ("state", .text(plan.state.rawValue)), ("donor", .text(plan.donor)),
          ("address", .text(plan.address)), ("carrier", .text(plan.carrier)),
        ])
      }
      Console.write([JSON.array(rows).text])
      return
    }
    var table = TextTable([
      said("date", "date"), said("lot", "lot"), said("état", "state"), said("donneur", "donor"),
      said("adresse", "address"), said("transporteur", "carrier"),
    ])
    for plan in plans {
      table.add([
        plan.date.isEmpty ? "–" : plan.date, plan.lot, law.label(plan.state, of: .lot, in: spoken),
        plan.donor, plan.address, plan.carrier,
      ])
    }
    Console.write(table.lines)
  }

  struct Plan: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "plan",
      abstract: said(
        "Prévoit l'enlèvement d'un lot, ou le change", "Plans the pickup of a lot, or changes it"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("Son code, sinon le suivant", "Its code, else the next")) var code = ""
    @Option(help: help("Quel jour : 2026-11-30", "On which day: 2026-11-30")) var date = ""
    @Option(
      help: help("Où, sans nom de personne", "Where, without anybody's name")) var address = ""
    @Option(help: help("Qui transporte", "Who carries")) var carrier = ""
    @Option(help: help("Nom du donneur", "Name of the donor")) var donor = ""

    func run() throws {
      let code = try options.open().planLot(
        code: code, donor: donor, date: date, address: address, carrier: carrier)
      Console.write([output.isJSON ? JSON.object([("lot", .text(code))]).text : code])
    }
  }

  struct Announce: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "announce",
      abstract: said("Un lot prévu est annoncé", "A planned lot is announced"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument var codes: [String]

    func run() throws {
      try Do.report(MoveDossiers("announce_lot", codes: codes).run(in: options.open()), output)
    }
  }

  struct Note: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "note",
      abstract: said(
        "Le bon de réception, à signer (PDF, ou JSON)",
        "The reception note, to be signed (PDF, or JSON)"))
    @OptionGroup var options: ReadOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var paper: PaperFileOptions
    @Argument(help: help("Le lot", "The lot")) var code: String

    func run() throws {
      let house = try options.open()
      if output.isJSON {
        Console.write([fields(try house.reception(ofLot: code)).text])
        return
      }
      try paper.write(usual: "\(code).pdf") { try house.receptionNote(ofLot: code, spoken) }
    }

    private func fields(_ reception: LotReception) -> JSON {
      func names(_ rows: [LotReception.Row]) -> JSON { .texts(rows.map(\.device.name)) }
      let withdrawn = reception.withdrawn.map {
        JSON.object([("device", .text($0.device.name)), ("cause", .text($0.cause))])
      }
      let different = reception.different.flatMap { row in
        row.differences.map {
          JSON.object([
            ("device", .text(row.device.name)), ("what", .text($0.need)),
            ("announced", .text($0.announced)), ("found", .text($0.found)),
          ])
        }
      }
      let articles = reception.articles.map {
        JSON.object([("article", .text($0.code)), ("quantity", .integer($0.quantity))])
      }
      return .object(
        LotCommand.fields(reception.lot) + [
          ("not_handed_in", .array(withdrawn)), ("awaited", names(reception.awaited)),
          ("extra", names(reception.extra)), ("different", .array(different)),
          ("articles", .array(articles)), ("came", names(reception.received)),
        ])
    }
  }
}
