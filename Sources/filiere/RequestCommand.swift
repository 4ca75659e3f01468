import ArgumentParser
import LedgerValues
import Operations

/// What partners ask for: opened, reserved for, served, given up.
struct RequestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "request",
    abstract: said("Les demandes des partenaires", "What partners ask for"),
    subcommands: [
      List.self, Show.self, Open.self, Reserve.self, Release.self, Cancel.self,
    ], defaultSubcommand: List.self)

  static func fields(_ line: RequestSummary.Line, _ law: Law) -> JSON {
    let (kind, code): (String, String) =
      switch line.wanted {
      case .recipe(let code): ("recipe", code)
      case .article(let code): ("article", code)
      case .device(let quality): ("device", Sentence.quality(quality, law)(spoken))
      }
    return .object([
      ("line", .integer(line.number)), ("what", .text(kind)), ("wanted", .text(code)),
      ("asked", .integer(line.asked)), ("served", .integer(line.served)),
      ("reserved", .integer(line.reserved)),
    ])
  }

  static func fields(_ request: RequestSummary, _ law: Law) -> JSON {
    let publics = request.publics.map {
      JSON.object([("public", .text($0.name)), ("number", .integer($0.count))])
    }
    return .object([
      ("request", .text(request.code)), ("state", .text(request.state.rawValue)),
      ("partner", .text(request.partner)), ("programme", .text(request.programme)),
      ("wanted", .text(request.wanted)), ("opened", .text(request.opened.iso)),
      ("publics", .array(publics)), ("lines", .array(request.lines.map { fields($0, law) })),
    ])
  }

  static func words(_ wanted: RequestSummary.Line.Wanted, _ law: Law) -> String {
    switch wanted {
    case .recipe(let code): said("kit \(code)", "kit \(code)")
    case .article(let code): code
    case .device(let quality): Sentence.quality(quality, law)(spoken)
    }
  }

  static func sum(_ request: RequestSummary, _ value: (RequestSummary.Line) -> Int) -> String {
    request.lines.isEmpty ? "–" : String(request.lines.reduce(0) { $0 + value($1) })
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: said(
        "Liste les demandes qui attendent, les plus anciennes d'abord",
        "Lists the requests that wait, the oldest first"))
    @OptionGroup var options: ReadOptions
    @OptionGroup var output: OutputOptions
    @Flag(help: help("Aussi celles qui sont servies ou abandonnées", "Also those met or cancelled"))
    var all = false

    func run() throws {
      let house = try options.open()
      let requests = try house.requests(areAll: all)
      if output.isJSON {
        Console.write([JSON.array(requests.map { fields($0, house.law) }).text])
        return
      }
      var table = TextTable(
        [
          said("demande", "request"), said("état", "state"), said("ouverte", "opened"),
          said("pour le", "wanted"), said("demandé", "asked"), said("servi", "served"),
          said("réservé", "reserved"), said("programme", "programme"),
          said("partenaire", "partner"),
        ], right: [4, 5, 6])
      let names = try house.organisations()
      for request in requests {
        table.add([
          request.code, house.law.label(request.state, of: .request, in: spoken),
          request.opened.day, request.wanted, sum(request, \.asked), sum(request, \.served),
          sum(request, \.reserved), request.programme,
          names.first { $0.code == request.partner }?.name ?? request.partner,
        ])
      }
      Console.write(table.lines)
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: said("Une demande, ligne par ligne", "A request, line by line"))
    @OptionGroup var options: ReadOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("La demande", "The request")) var code: String

    func run() throws {
      let house = try options.open()
      let (request, law) = (try house.request(code), house.law)
      if output.isJSON {
        Console.write([fields(request, law).text])
        return
      }
      let names = try house.organisations()
      Console.write([
        [
          request.code, law.label(request.state, of: .request, in: spoken),
          names.first { $0.code == request.partner }?.name ?? request.partner, request.programme,
          request.wanted.isEmpty ? "" : said("pour le", "wanted by") + " " + request.wanted,
        ].filter { !$0.isEmpty }.joined(separator: " · ")
      ])
      if !request.publics.isEmpty {
        Console.write([
          request.publics.map { entry in
            let label = law.label(ofChoice: entry.name, need: "public", of: "open_request")
            return entry.count > 0 ? "\(entry.count) \(label(spoken))" : label(spoken)
          }.joined(separator: ", ")
        ])
      }
      var table = TextTable(
        [
          said("n°", "no."), said("demandé", "asked"), said("servi", "served"),
          said("réservé", "reserved"), said("manque", "lacking"), said("quoi", "what"),
        ], right: [0, 1, 2, 3, 4])
      for line in request.lines {
        table.add(
          [line.number, line.asked, line.served, line.reserved, line.lacking].map(String.init)
            + [words(line.wanted, law)])
      }
      Console.write([""] + table.lines)
    }
  }

  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "open", abstract: said("Ouvre une demande", "Opens a request"))
    @OptionGroup var options: WriteOptions
    @Option(help: help("Son code ; sans lui, le suivant", "Its code; without it, the next"))
    var code = ""
    @Option(help: help("Le partenaire, par son code", "The partner, by its code"))
    var partner = ""
    @Option(help: help("Le programme, par son code", "The programme, by its code"))
    var programme = ""
    @Option(help: help("Le jour voulu : 2026-12-04", "The day it is wanted: 2026-12-04"))
    var wanted = ""
    @Option(
      name: .customLong("recipe"), parsing: .singleValue,
      help: help("Des kits : modèle[:nombre] (répétable)", "Kits: recipe[:count] (repeatable)"))
    var recipes: [String] = []
    @Option(
      name: .customLong("device"), parsing: .singleValue,
      help: help(
        "Des appareils : genre[:état[:catégorie[:nombre]]], « - » pour indifférent (répétable)",
        "Devices: kind[:grade[:category[:count]]], “-” for any (repeatable)"))
    var devices: [String] = []
    @Option(
      name: .customLong("article"), parsing: .singleValue,
      help: help("Des articles : code[:nombre] (répétable)", "Articles: code[:count] (repeatable)"))
    var articles: [String] = []
    @Option(
      name: .customLong("public"), parsing: .singleValue,
      help: help(
        "Qui le partenaire sert, en nombre : youth:30 (répétable) ; jamais une personne",
        "Whom the partner serves, by count: youth:30 (repeatable); never a person"))
    var publics: [String] = []

    func run() throws {
      guard !(recipes + devices + articles).isEmpty else {
        throw ValidationError(Sentence.requestNeedsLines(spoken))
      }
      guard wanted.isEmpty || CivilDate(reading: wanted) != nil else {
        throw ValidationError(Sentence.unreadableDate(wanted)(spoken))
      }
      let house = try options.open()
      typealias Line = (wanted: RequestSummary.Line.Wanted, count: Int)
      let kits = try recipes.map { text -> Line in
        let (code, count) = try GoodsLine.coded(text)
        return (.recipe(code), count)
      }
      let loose = try devices.map { text -> Line in
        let (quality, count) = try GoodsLine.device(text, house.law)
        return (.device(quality), count)
      }
      let bulk = try articles.map { text -> Line in
        let (code, count) = try GoodsLine.coded(text)
        return (.article(code), count)
      }
      Console.write([
        try house.openRequest(
          code: code, partner: partner, programme: programme, wanted: wanted,
          lines: kits + loose + bulk,
          publics: try publics.map { try GoodsLine.people($0, house.law) })
      ])
    }
  }

  struct Cancel: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "cancel",
      abstract: said(
        "Abandonne une demande ; ce qui lui était réservé est libéré",
        "Cancels a request; what was reserved for it is set free"))
    @OptionGroup var options: WriteOptions
    @Argument(help: help("La demande", "The request")) var code: String
    @Option(help: help("Pourquoi", "Why")) var reason = ""

    func run() throws {
      Console.write(try options.open().cancel(request: code, reason: reason))
    }
  }
}
