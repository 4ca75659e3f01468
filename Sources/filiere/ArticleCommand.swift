import ArgumentParser
import LedgerValues
import Operations

/// Accessories counted by quantity: mice, chargers, bags, SIM cards.
struct ArticleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "article",
    abstract: said("Les articles comptés par quantité", "Articles counted by quantity"),
    subcommands: [
      List.self, Add.self, Enter.self, Issue.self, Move.self, Count.self, Lose.self,
      Threshold.self, Close.self,
    ], defaultSubcommand: List.self)

  static func fields(_ article: ArticleSummary) -> JSON {
    .object([
      ("article", .text(article.code)), ("label", .text(article.label)),
      ("state", .text(article.state.rawValue)), ("total", .integer(article.total)),
      ("threshold", .integer(article.threshold)), ("short", .flag(article.isShort)),
      (
        "places",
        .array(
          article.places.map {
            .object([("place", .text($0.place)), ("quantity", .integer($0.quantity))])
          })
      ),
    ])
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: said("Liste les articles et leur stock", "Lists the articles and their stock"))
    @OptionGroup var options: ReadOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let articles = try options.open().articles()
      if output.isJSON {
        Console.write([JSON.array(articles.map { fields($0) }).text])
        return
      }
      var table = TextTable(
        [
          said("article", "article"), said("stock", "stock"), said("seuil", "threshold"),
          said("où", "where"), said("désignation", "name"),
        ], right: [1, 2])
      for article in articles {
        table.add([
          article.code, (article.isShort ? "! " : "") + String(article.total),
          article.threshold == 0 ? "" : String(article.threshold),
          article.places.map { "\($0.place) × \($0.quantity)" }.joined(separator: ", "),
          article.label,
        ])
      }
      Console.write(table.lines)
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: said("Suit un nouvel article", "Follows a new article"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("Son code", "Its code")) var code: String
    @Option(help: help("Sa désignation", "Its name")) var label = ""

    func run() throws {
      let request = MoveDossiers("open_article", codes: [code], needs: ["label": label])
      try Do.report(request.run(in: options.open()), output)
    }
  }

  /// A quantity of an article at a place.
  struct Quantity: ParsableArguments {
    @Argument(help: help("L'article", "The article")) var code: String
    @Argument(help: help("Combien", "How many")) var quantity: Int
    @Option(help: help("L'emplacement", "The place")) var place: String
    @Option(help: help("Le motif", "The reason")) var reason = ""

    func run(
      _ verb: Verb, _ options: WriteOptions, _ output: OutputOptions,
      more: [String: String] = [:]
    ) throws {
      var needs = more.merging(["place": place, "quantity": String(quantity)]) { one, _ in one }
      if !reason.isEmpty { needs["reason"] = reason }
      let request = MoveDossiers(verb, codes: [code], needs: needs)
      try Do.report(request.run(in: options.open()), output)
    }
  }

  struct Enter: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "enter", abstract: said("Entre en stock", "Enters into stock"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var given: Quantity
    @Option(help: help("Le lot dont cela vient", "The lot it comes from")) var lot: String?

    func run() throws {
      try given.run("enter_article", options, output, more: lot.map { ["lot": $0] } ?? [:])
    }
  }

  struct Issue: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "issue", abstract: said("Sort du stock", "Issues from stock"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var given: Quantity

    func run() throws { try given.run("issue_article", options, output) }
  }

  struct Move: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "move", abstract: said("Change d'emplacement", "Moves to another place"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var given: Quantity
    @Option(name: .customLong("to"), help: help("Vers quel emplacement", "To which place"))
    var target: String

    func run() throws { try given.run("move_article", options, output, more: ["to": target]) }
  }

  struct Lose: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lose", abstract: said("Constate une perte, avec un motif", "Records a loss"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var given: Quantity

    func run() throws { try given.run("lose_article", options, output) }
  }

  struct Count: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "count",
      abstract: said("Enregistre un comptage", "Records what was counted"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var given: Quantity

    func run() throws {
      try options.open().count(article: given.code, at: given.place, quantity: given.quantity)
      Console.write([given.code])
    }
  }

  struct Threshold: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "threshold",
      abstract: said("Fixe le seuil d'alerte", "Sets the warning threshold"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("L'article", "The article")) var code: String
    @Argument(help: help("Combien au moins", "How many at least")) var quantity: Int

    func run() throws {
      let request = MoveDossiers(
        "set_threshold", codes: [code], needs: ["quantity": String(quantity)])
      try Do.report(request.run(in: options.open()), output)
    }
  }

  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close", abstract: said("Ne suit plus un article", "Gives up an article"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("Les articles", "The articles")) var codes: [String]

    func run() throws {
      try Do.report(MoveDossiers("close_article", codes: codes).run(in: options.open()), output)
    }
  }
}
