import ArgumentParser
import LedgerValues
import Operations

extension KitCommand {
  struct Availability: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "availability",
      abstract: said(
        "Combien on peut promettre, ce qui limite, et ce qui vient ; ou ce qui est demandé",
        "How many can be promised, what limits, and what comes; or what is asked"))
    @OptionGroup var options: ReadOptions
    @OptionGroup var output: OutputOptions
    @Option(
      name: .customLong("ask"), parsing: .singleValue,
      help: help(
        "Peut-on promettre ces appareils ? genre[:état[:catégorie[:nombre]]] (répétable)",
        "Can these devices be promised? kind[:grade[:category[:count]]] (repeatable)"))
    var devices: [String] = []
    @Option(
      name: .customLong("ask-recipe"), parsing: .singleValue,
      help: help(
        "Peut-on promettre ces kits ? modèle[:nombre] (répétable)",
        "Can these kits be promised? recipe[:count] (repeatable)"))
    var kits: [String] = []
    @Option(
      help: help(
        "Le dernier jour regardé : 2026-12-04 ; sans lui, la fin de la semaine prochaine",
        "The last day looked at: 2026-12-04; without it, the end of next week"))
    var until: String?

    func run() throws {
      let house = try options.open()
      let last = try until.map { text in
        guard let day = CivilDate(reading: text) else {
          throw ValidationError(Sentence.unreadableDate(text)(spoken))
        }
        return day
      }
      let law = house.law
      let asks =
        try devices.map { text in
          let (quality, count) = try GoodsLine.device(text, law)
          return Promises.Ask(device: quality, count: count)
        }
        + kits.map { text in
          let (code, count) = try GoodsLine.coded(text)
          return Promises.Ask(recipe: try house.recipe(code), count: count)
        }
      if asks.isEmpty {
        show(try house.kitAvailability(until: last), law)
      } else {
        show(try house.promise(asks, until: last), law)
      }
    }

    private func show(_ rows: [KitAvailability], _ law: Law) {
      if output.isJSON {
        let objects = rows.map { row in
          JSON.object([
            ("recipe", .text(row.recipe.code)), ("complete", .integer(row.complete)),
            ("reserved", .integer(row.reserved)), ("buildable", .integer(row.buildable.count)),
            ("limiting", .texts(limiting(row.buildable.limit, law))),
            ("forecast", forecast(row.forecast, row.until)), ("wanted", .integer(row.wanted)),
            ("left", .integer(row.left.count)),
          ])
        }
        Console.write([JSON.array(objects).text])
        return
      }
      let until = rows.first?.until ?? ""
      var table = TextTable(
        [
          said("modèle", "recipe"), said("complets", "complete"), said("réservés", "reserved"),
          said("à monter", "buildable"), said("demandés", "wanted"), said("reste", "left"),
          said("au \(until)", "by \(until)"), said("ce qui limite", "what limits"),
        ], right: [1, 2, 3, 4, 5, 6])
      for row in rows {
        let counts = [row.complete, row.reserved, row.buildable.count, row.wanted, row.left.count]
        table.add(
          [row.recipe.code] + counts.map(String.init)
            + [words(row.forecast), limiting(row.buildable.limit, law).joined(separator: " ; ")])
      }
      Console.write(table.lines)
    }

    private func show(_ answer: PromiseAnswer, _ law: Law) {
      if output.isJSON {
        let lines = answer.lines.map { line in
          JSON.object([
            ("ask", .text(name(line.ask, law))), ("count", .integer(line.ask.count)),
            ("alone", part(line.alone, line.aloneByThen, answer.until, law)),
            ("together", part(line.together, line.togetherByThen, answer.until, law)),
          ])
        }
        Console.write([
          JSON.object([("asks", .array(lines)), ("served", .flag(answer.isServed))]).text
        ])
        return
      }
      var table = TextTable(
        [
          said("demandé", "asked"), "", said("seul", "alone"),
          said("au \(answer.until)", "by \(answer.until)"), said("ensemble", "together"),
          said("au \(answer.until)", "by \(answer.until)"), said("ce qui manque", "what lacks"),
        ], right: [0, 2, 3, 4, 5])
      for line in answer.lines {
        table.add([
          String(line.ask.count), name(line.ask, law), String(line.alone.count),
          words(line.aloneByThen), String(line.together.count), words(line.togetherByThen),
          limiting(line.alone.limit ?? line.together.limit, law).joined(separator: " ; "),
        ])
      }
      Console.write(table.lines)
    }

    private func name(_ ask: Promises.Ask, _ law: Law) -> String {
      if let recipe = ask.recipe { return "kit \(recipe.code)" }
      return ask.unit.devices.keys.map { Sentence.quality($0, law)(spoken) }.joined()
    }

    private func part(
      _ now: LedgerValues.Availability.Count, _ range: ClosedRange<Int>?, _ until: String,
      _ law: Law
    ) -> JSON {
      .object([
        ("now", .integer(now.count)), ("lacking", .texts(limiting(now.limit, law))),
        ("forecast", forecast(range, until)),
      ])
    }

    private func forecast(_ range: ClosedRange<Int>?, _ until: String) -> JSON {
      .object([
        ("low", range.map { .integer($0.lowerBound) } ?? .null),
        ("high", range.map { .integer($0.upperBound) } ?? .null), ("until", .text(until)),
      ])
    }

    private func words(_ range: ClosedRange<Int>?) -> String {
      guard let range else { return said("inconnu", "unknown") }
      return range.lowerBound == range.upperBound
        ? String(range.lowerBound) : "\(range.lowerBound)–\(range.upperBound)"
    }

    private func limiting(_ limit: LedgerValues.Availability.Limit?, _ law: Law) -> [String] {
      switch limit {
      case nil: []
      case .article(let code)?: [code]
      case .devices(let asked)?: asked.map { Sentence.quality($0, law)(spoken) }
      }
    }
  }
}
