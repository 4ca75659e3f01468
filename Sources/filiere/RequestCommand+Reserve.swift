import ArgumentParser
import LedgerValues
import Operations

extension RequestCommand {
  struct Reserve: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reserve",
      abstract: said(
        "Réserve pour une demande, ou pour toutes : choisit et dit pourquoi, ou prend ces codes",
        "Reserves for a request, or for all: chooses and says why, or takes these codes"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(
      help: help(
        "La demande ; sans elle, toutes celles qui attendent, la plus ancienne d'abord",
        "The request; without it, all that wait, the oldest first"))
    var request: String?
    @Argument(
      help: help(
        "Étiquettes et kits choisis à la main ; « - » : un par ligne sur l'entrée ; sans eux, le "
          + "moins bon qui suffit",
        "Tags and kits chosen by hand; “-”: one a line on standard input; without them, the least "
          + "good that suffices"))
    var codes: [String] = []

    func run() throws {
      let chosen = codes.isEmpty ? [] : try Do.codes(codes)
      let house = try options.open()
      let outcome = try ReserveGoods(request, codes: chosen).run(in: house)
      let law = house.law
      if output.isJSON {
        let reserved = outcome.chosen.map { choice in
          JSON.object([
            ("request", .text(choice.request)), ("line", .integer(choice.line)),
            ("code", .text(choice.code)),
            ("what", .text(choice.quality.map { Sentence.quality($0, law)(spoken) } ?? "kit")),
            ("reason", .text(choice.reason(spoken))),
          ])
        }
        let refused = outcome.refused.map {
          JSON.object([("code", .text($0.code)), ("reason", .text($0.reason(spoken)))])
        }
        Console.write([
          JSON.object([
            ("reserved", .array(reserved)), ("refused", .array(refused)),
            ("requests", .array(outcome.requests.map { fields($0, law) })),
          ]).text
        ])
      } else {
        for choice in outcome.chosen {
          let what = choice.quality.map { Sentence.quality($0, law)(spoken) } ?? "kit"
          let line = choice.line > 0 ? said(" ligne \(choice.line)", " line \(choice.line)") : ""
          Console.write([
            "\(choice.request)\(line)  \(choice.code)  \(what) : \(choice.reason(spoken))"
          ])
        }
        for refused in outcome.refused { Console.say(.refusedOne(refused.code, refused.reason)) }
        for request in outcome.requests {
          let lacking = request.lines.filter { $0.lacking > 0 }.map {
            "\($0.lacking) × \(words($0.wanted, law))"
          }
          Console.say(
            lacking.isEmpty
              ? .allReserved(request.code)
              : .stillLacking(request.code, lacking.joined(separator: " ; ")))
        }
      }
      if !outcome.refused.isEmpty { throw ExitCode(1) }
    }
  }

  struct Release: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "release",
      abstract: said(
        "Libère ce qui est réservé pour une demande : ces codes, ou tout",
        "Sets free what is reserved for a request: these codes, or all"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("La demande", "The request")) var request: String
    @Argument(
      help: help(
        "Étiquettes et kits ; « - » : un par ligne sur l'entrée ; sans eux, tout",
        "Tags and kits; “-”: one a line on standard input; without them, all"))
    var codes: [String] = []
    @Option(help: help("Pourquoi", "Why")) var reason: String

    func run() throws {
      let chosen = codes.isEmpty ? [] : try Do.codes(codes)
      let freed = try options.open().release(request: request, codes: chosen, reason: reason)
      Console.write(output.isJSON ? [JSON.texts(freed).text] : freed)
    }
  }
}
