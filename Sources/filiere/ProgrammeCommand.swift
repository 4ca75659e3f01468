import ArgumentParser
import LedgerValues
import Operations

/// Programmes: their targets of the year, and the services given in them.
struct ProgrammeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "programme",
    abstract: said(
      "Les programmes, leurs objectifs, les services rendus",
      "Programmes, their targets, services given"),
    subcommands: [List.self, Add.self, Target.self, Give.self, Close.self],
    defaultSubcommand: List.self)

  static func label(_ name: String, _ need: String, of verb: Verb, _ law: Law) -> String {
    law.label(ofChoice: name, need: need, of: verb)(spoken)
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: said(
        "Les programmes, ce qui est donné et ce qui est visé",
        "The programmes, what is given and what is aimed at"))
    @OptionGroup var options: ReadOptions
    @OptionGroup var output: OutputOptions
    @Option(help: help("L'année ; sans elle, celle-ci", "The year; without it, this one"))
    var year: Int?

    func run() throws {
      let house = try options.open()
      let (programmes, law) = (try house.programmes(), house.law)
      let year = try year ?? house.thisYear()
      let targets = try house.targets(year: year)
      if output.isJSON {
        let rows = programmes.map { programme in
          JSON.object([
            ("programme", .text(programme.code)), ("label", .text(programme.label)),
            ("state", .text(programme.state.rawValue)),
            (
              "targets",
              .array(
                targets.filter { $0.programme == programme.code }.map {
                  .object([
                    ("year", .integer($0.year)), ("what", .text($0.what)),
                    ("target", .integer($0.target)), ("done", .integer($0.done)),
                  ])
                })
            ),
            (
              "services",
              .array(
                programme.services.map {
                  .object([
                    ("service", .text($0.name)), ("year", .integer($0.year)),
                    ("number", .integer($0.number)),
                  ])
                })
            ),
          ])
        }
        Console.write([JSON.array(rows).text])
        return
      }
      for programme in programmes {
        Console.write([
          [
            programme.code, programme.label,
            law.label(programme.state, of: .programme, in: spoken),
          ].filter { !$0.isEmpty }.joined(separator: " · ")
        ])
        for target in targets where target.programme == programme.code {
          let what = label(target.what, "what", of: "set_target", law)
          Console.write(["  \(year) : \(target.done) / \(target.target) \(what)"])
        }
        for service in programme.services where service.year == year {
          let name = label(service.name, "service", of: "give_service", law)
          Console.write(["  \(year) : \(name) × \(service.number)"])
        }
      }
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: said(
        "Ouvre un programme, ou reprend un programme terminé",
        "Opens a programme, or one again that had ended"))
    @OptionGroup var options: WriteOptions
    @Argument(help: help("Son code", "Its code")) var code: String
    @Option(help: help("Sa désignation", "Its name")) var label = ""

    func run() throws {
      try options.open().openProgramme(code, label: label)
      Console.write([code])
    }
  }

  struct Target: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "target",
      abstract: said("Fixe l'objectif d'une année", "Sets the target of a year"))
    @OptionGroup var options: WriteOptions
    @Argument(help: help("Le programme", "The programme")) var code: String
    @Argument(help: help("L'année", "The year")) var year: Int
    @Argument(help: help("kits, devices ou computers", "kits, devices or computers"))
    var what: String
    @Argument(help: help("Combien", "How many")) var number: Int

    func run() throws {
      guard (2000...2100).contains(year), number >= 0 else {
        throw ValidationError(Sentence.unreadableTarget(spoken))
      }
      try options.open().setTarget(of: code, year: year, what, number: number)
      Console.write([code])
    }
  }

  struct Give: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "give",
      abstract: said(
        "Enregistre des services rendus, en nombre", "Enters services given, by count"))
    @OptionGroup var options: WriteOptions
    @Argument(help: help("Le programme", "The programme")) var code: String
    @Argument(help: help("training, hotline ou connection", "training, hotline or connection"))
    var service: String
    @Argument(help: help("Combien", "How many")) var number: Int
    @Option(help: help("La livraison qu'ils accompagnent", "The delivery they go with"))
    var delivery = ""

    func run() throws {
      guard number > 0 else { throw ValidationError(Sentence.unreadableTarget(spoken)) }
      try options.open().give(service, number: number, in: code, delivery: delivery)
      Console.write([code])
    }
  }

  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close", abstract: said("Termine un programme", "Ends a programme"))
    @OptionGroup var options: WriteOptions
    @Argument(help: help("Le programme", "The programme")) var code: String

    func run() throws {
      try options.open().closeProgramme(code)
      Console.write([code])
    }
  }
}
