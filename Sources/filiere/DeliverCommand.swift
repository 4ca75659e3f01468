import ArgumentParser
import LedgerValues
import Operations

/// Deliveries: prepared by scanning, sent as one, and what became of each thing.
struct DeliverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deliver",
    abstract: said(
      "Les livraisons : préparer, envoyer, suivre", "Deliveries: prepare, send, follow"),
    subcommands: [
      List.self, Show.self, Open.self, Load.self, Unload.self, Send.self, Acknowledge.self,
      Refuse.self, Return.self, Missing.self, Handover.self, Close.self, VoidDelivery.self,
      Note.self, Bolc.self, Rate.self,
    ], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: said("Liste les livraisons", "Lists the deliveries"))
    @OptionGroup var options: ReadOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let house = try options.open()
      let deliveries = try house.deliveries(hasLines: output.isJSON)
      if output.isJSON {
        Console.write([JSON.array(deliveries.map { fields($0, house.law) }).text])
        return
      }
      var table = TextTable(
        [
          said("livraison", "delivery"), said("état", "state"), said("partenaire", "partner"),
          said("demande", "request"), said("appareils", "devices"), said("partie le", "left"),
        ], right: [4])
      for delivery in deliveries {
        table.add([
          delivery.code, house.law.label(delivery.state, of: .delivery, in: spoken),
          delivery.terms.partner.label, delivery.terms.request,
          String(delivery.count - (delivery.fates[.unshipped] ?? 0)), delivery.sent?.day ?? "",
        ])
      }
      Console.write(table.lines)
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: said("Une livraison, ligne par ligne", "A delivery, line by line"))
    @OptionGroup var options: ReadOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("La livraison", "The delivery")) var code: String

    func run() throws {
      let house = try options.open()
      let delivery = try house.delivery(code)
      Console.write(
        output.isJSON ? [fields(delivery, house.law).text] : page(delivery, house.law))
    }
  }

  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "open", abstract: said("Ouvre une livraison", "Opens a delivery"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Option(help: help("Son code, sinon le suivant", "Its code, else the next")) var code = ""
    @Option(help: help("La demande qu'elle sert", "The request that it serves"))
    var request = ""
    @Option(help: help("Le partenaire, code ou nom", "The partner, code or name"))
    var partner = ""
    @Option(help: help("Le transporteur, code ou nom", "The carrier, code or name"))
    var carrier = ""
    @Option(help: help("Le programme", "The programme")) var programme = ""
    @Option(
      help: help(
        "La base légale : gift, cg3p_gift, solidarity_sale ou loan",
        "The legal basis: gift, cg3p_gift, solidarity_sale or loan"))
    var basis = ""
    @Option(
      help: help(
        "Pourquoi ce partenaire, que la base ne liste pas (coordinateur)",
        "Why this partner, whom the basis does not list (coordinator)"))
    var override = ""

    func run() throws {
      var opening = DeliveryOpening()
      (opening.code, opening.request, opening.partner) = (code, request, partner)
      (opening.carrier, opening.programme) = (carrier, programme)
      (opening.basis, opening.override) = (basis, override)
      let code = try options.open().openDelivery(opening)
      Console.write([output.isJSON ? JSON.object([("delivery", .text(code))]).text : code])
    }
  }

  struct Send: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "send",
      abstract: said("Tout part, ou rien", "All of it leaves, or nothing"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("La livraison", "The delivery")) var code: String

    func run() throws {
      let house = try options.open()
      let outcome = try SendDelivery(code).run(in: house)
      if output.isJSON {
        Console.write([
          JSON.object([
            ("delivery", .text(code)), ("sent", .texts(outcome.sent)),
            ("refused", refused(outcome.refused)), ("request", .text(outcome.request.rawValue)),
          ]).text
        ])
      } else {
        Console.write(outcome.sent)
        for refused in outcome.refused { Console.say(.refusedOne(refused.code, refused.reason)) }
        if !outcome.refused.isEmpty { Console.say(.nothingSent) }
        if !outcome.request.rawValue.isEmpty {
          Console.say(.requestNow(house.law.label(outcome.request, of: .request)))
        }
      }
      if !outcome.refused.isEmpty { throw ExitCode(1) }
    }
  }

  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close",
      abstract: said(
        "Clôt : chaque appareil est livré, refusé, retourné ou manquant",
        "Closes: each device is delivered, refused, returned or missing"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("La livraison", "The delivery")) var code: String

    func run() throws {
      try options.open().closeDelivery(code)
      Console.write([output.isJSON ? JSON.object([("delivery", .text(code))]).text : code])
    }
  }

  struct VoidDelivery: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "void",
      abstract: said(
        "Annule une livraison qui n'est pas partie : tout est déchargé",
        "Gives up a delivery that has not left: all is unloaded"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("La livraison", "The delivery")) var code: String

    func run() throws {
      try options.open().voidDelivery(code)
      Console.write([output.isJSON ? JSON.object([("delivery", .text(code))]).text : code])
    }
  }

  struct Rate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rate",
      abstract: said(
        "Taux de non-conformité : refusés et retournés sur expédiés",
        "Rate of non-conformity: refused and returned out of shipped"))
    @OptionGroup var options: ReadOptions
    @OptionGroup var output: OutputOptions
    @Argument(
      help: help("Une livraison ; sans elle, par partenaire", "A delivery; else by partner"))
    var code: String?
    @Option(help: help("Un seul partenaire", "One partner only")) var partner = ""

    func run() throws {
      let house = try options.open()
      let rows =
        if let code {
          try [(code, house.delivery(code).conformity)]
        } else {
          try house.conformity(of: partner).map { ($0.partner.label, $0.conformity) }
        }
      if output.isJSON {
        let objects = rows.map { name, own in
          JSON.object([
            (code == nil ? "partner" : "delivery", .text(name)), ("shipped", .integer(own.shipped)),
            ("refused", .integer(own.refused)), ("returned", .integer(own.returned)),
            ("rate", own.rate.map { .raw(Money.decimal(Int64($0), .english)) } ?? .null),
          ])
        }
        Console.write([JSON.array(objects).text])
        return
      }
      var table = TextTable(
        [
          code == nil ? said("partenaire", "partner") : said("livraison", "delivery"),
          said("expédiés", "shipped"), said("refusés", "refused"), said("retournés", "returned"),
          said("taux", "rate"),
        ], right: [1, 2, 3, 4])
      for (name, own) in rows {
        table.add([
          name, String(own.shipped), String(own.refused), String(own.returned),
          own.rate.map { Money.decimal(Int64($0), spoken) + " %" } ?? "–",
        ])
      }
      Console.write(table.lines)
    }
  }
}
