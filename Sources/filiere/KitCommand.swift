import ArgumentParser
import LedgerValues
import Operations

/// Kits: their recipes, what can be promised of them, and filling them by scanning.
struct KitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kit",
    abstract: said("Les kits, leurs modèles, ce qu'on peut promettre", "Kits, recipes, promises"),
    subcommands: [
      List.self, Show.self, Availability.self, Recipe.self, Open.self, Fill.self, Dissolve.self,
    ], defaultSubcommand: List.self)

  static func fields(_ line: KitSummary.Line, _ law: Law) -> JSON {
    .object([
      ("line", .integer(line.number)), ("wanted", .text(words(line.wanted, law))),
      ("quantity", .integer(line.quantity)), ("filled", .integer(line.filled)),
      ("device", .text(line.device)),
    ])
  }

  static func fields(_ kit: KitSummary, _ law: Law) -> JSON {
    .object([
      ("kit", .text(kit.code)), ("state", .text(kit.state.rawValue)),
      ("recipe", .text(kit.recipe)), ("lines", .array(kit.lines.map { fields($0, law) })),
    ])
  }

  static func words(_ wanted: KitRecipe.Line.Wanted, _ law: Law) -> String {
    Sentence.wanted(wanted, law)(spoken)
  }

  static func list(_ lines: [KitSummary.Line], _ law: Law) -> String {
    Sentence.lacking(lines, law)(spoken)
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: said("Liste les kits et ce qui leur manque", "Lists the kits and what they lack"))
    @OptionGroup var options: ReadOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let house = try options.open()
      let kits = try house.kits()
      if output.isJSON {
        Console.write([JSON.array(kits.map { fields($0, house.law) }).text])
        return
      }
      var table = TextTable([
        said("kit", "kit"), said("état", "state"), said("modèle", "recipe"),
        said("manque", "lacks"),
      ])
      for kit in kits {
        table.add([
          kit.code, house.law.label(kit.state, of: .kit, in: spoken), kit.recipe,
          kit.state == "open" ? list(kit.missing, house.law) : "",
        ])
      }
      Console.write(table.lines)
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: said("Un kit, ligne par ligne", "A kit, line by line"))
    @OptionGroup var options: ReadOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("Le kit", "The kit")) var code: String

    func run() throws {
      let house = try options.open()
      let kit = try house.kit(code)
      if output.isJSON {
        Console.write([fields(kit, house.law).text])
        return
      }
      Console.write([
        [kit.code, house.law.label(kit.state, of: .kit, in: spoken), kit.recipe]
          .filter { !$0.isEmpty }.joined(separator: " · "), "",
      ])
      var table = TextTable(
        [said("n°", "no."), said("dedans", "in it"), said("attendu", "wanted"), ""], right: [0])
      for line in kit.lines {
        let isService = line.missing == 0 && line.filled == 0
        table.add([
          String(line.number), isService ? "–" : "\(line.filled)/\(line.quantity)",
          words(line.wanted, house.law), line.device,
        ])
      }
      Console.write(table.lines)
    }
  }

  struct Recipe: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "recipe",
      abstract: said(
        "Les modèles de kit ; avec des lignes, en établit ou en révise un",
        "The kit recipes; given lines, sets or revises one"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("Le modèle ; sans lui, tous", "The recipe; without it, all"))
    var code: String?
    @Option(help: help("Sa désignation", "Its name")) var label = ""
    @Option(
      name: .customLong("device"), parsing: .singleValue,
      help: help(
        "Un appareil : genre[:état[:catégorie[:quantité]]], « - » pour indifférent (répétable)",
        "A device: kind[:grade[:category[:quantity]]], “-” for any (repeatable)"))
    var devices: [String] = []
    @Option(
      name: .customLong("article"), parsing: .singleValue,
      help: help("Un article : code[:quantité] (répétable)", "An article: code[:quantity]"))
    var articles: [String] = []
    @Option(
      name: .customLong("service"), parsing: .singleValue,
      help: help(
        "Un service : training, hotline ou connection (répétable)",
        "A service: training, hotline or connection (repeatable)"))
    var services: [String] = []

    func run() throws {
      let hasLines = !(devices + articles + services).isEmpty
      let house = hasLines ? try options.open() : try options.house.open(for: .reading)
      if hasLines {
        guard let code else { throw ValidationError(Sentence.recipeNeedsCode(spoken)) }
        try house.setRecipe(code, label: label, lines: try lines(house.law))
        Console.write([code])
        return
      }
      let recipes = try code.map { [try house.recipe($0)] } ?? house.recipes()
      show(recipes, house.law)
    }

    private func show(_ recipes: [KitRecipe], _ law: Law) {
      if output.isJSON {
        let objects = recipes.map { recipe in
          JSON.object([
            ("recipe", .text(recipe.code)), ("label", .text(recipe.label)),
            ("version", .integer(recipe.version)),
            (
              "lines",
              .array(
                recipe.lines.map {
                  .object([
                    ("wanted", .text(words($0.wanted, law))), ("quantity", .integer($0.quantity)),
                  ])
                })
            ),
          ])
        }
        Console.write([JSON.array(objects).text])
        return
      }
      for recipe in recipes {
        Console.write(["\(recipe.code)  \(recipe.label)"])
        Console.write(recipe.lines.map { "  \($0.quantity) × \(words($0.wanted, law))" })
      }
    }

    private func lines(_ law: Law) throws -> [KitRecipe.Line] {
      try devices.map { text in
        let (quality, count) = try GoodsLine.device(text, law)
        return KitRecipe.Line(.device(quality), quantity: count)
      }
        + articles.map { text in
          let (code, count) = try GoodsLine.coded(text)
          return KitRecipe.Line(.article(code), quantity: count)
        }
        + services.map { name in
          guard law.choices(of: "service", in: "give_service").contains(name) else {
            throw ValidationError(Sentence.unreadableLine(name)(spoken))
          }
          return KitRecipe.Line(.service(name))
        }
    }
  }

  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "open", abstract: said("Ouvre des kits d'un modèle", "Opens kits of a recipe"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("Le modèle", "The recipe")) var recipe: String
    @Option(help: help("Combien", "How many")) var count = 1
    @Option(help: help("La demande qu'ils serviront", "The request they will serve"))
    var request = ""

    func run() throws {
      guard (1...1000).contains(count) else {
        throw ValidationError(Sentence.unreadableLine(String(count))(spoken))
      }
      let codes = try options.open().openKits(
        of: recipe, count: count, for: request)
      Console.write(output.isJSON ? [JSON.texts(codes).text] : codes)
    }
  }

  struct Fill: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "fill",
      abstract: said(
        "Remplit un kit : chaque code dit la ligne qu'il prend, ou pourquoi aucune",
        "Fills a kit: each code tells the line it takes, or why none"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("Le kit", "The kit")) var kit: String
    @Argument(
      help: help(
        "Étiquettes et articles ; « - » ou rien : un par ligne sur l'entrée",
        "Tags and articles; “-” or none: one a line on standard input"))
    var codes: [String] = []
    @Option(help: help("D'où viennent les articles", "Where articles are taken from"))
    var place = ""

    func run() throws {
      let house = try options.open()
      let outcome = try FillKit(kit, codes: Do.codes(codes), place: place).run(in: house)
      let now = options.isRehearsal ? nil : try house.kit(kit)
      if output.isJSON {
        let filled = outcome.filled.map {
          JSON.object([
            ("code", .text($0.code)), ("line", .integer($0.line)),
            ("quantity", .integer($0.quantity)),
          ])
        }
        let refused = outcome.refused.map {
          JSON.object([("code", .text($0.code)), ("reason", .text($0.reason(spoken)))])
        }
        Console.write([
          JSON.object([
            ("kit", .text(kit)), ("filled", .array(filled)), ("refused", .array(refused)),
            ("state", .text(now?.state.rawValue ?? "")),
            ("missing", .array((now?.missing ?? []).map { fields($0, house.law) })),
          ]).text
        ])
      } else {
        Console.write(outcome.filled.map { "\($0.code)  \(said("ligne", "line")) \($0.line)" })
        for refused in outcome.refused { Console.say(.refusedOne(refused.code, refused.reason)) }
        if let now { Console.say(.kitNow(now.missing.isEmpty, list(now.missing, house.law))) }
      }
      if !outcome.refused.isEmpty { throw ExitCode(1) }
    }
  }

  struct Dissolve: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "dissolve",
      abstract: said("Défait un kit, tout revient en stock", "Undoes a kit, all back into stock"))
    @OptionGroup var options: WriteOptions
    @Argument(help: help("Le kit", "The kit")) var kit: String
    @Option(help: help("Où vont ses articles", "Where its articles go")) var place = ""

    func run() throws {
      try options.open().dissolve(kit: kit, place: place)
      Console.write([kit])
    }
  }
}
