import ArgumentParser
import LedgerValues
import Operations

extension SettingCommand {
  /// Which wiping technique is enough for which kind of medium.
  struct Policy: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "policy",
      abstract: said(
        "Quelle technique d'effacement suffit à quel support",
        "Which wiping technique is enough for which medium"),
      subcommands: [List.self, Set.self], defaultSubcommand: List.self)

    struct List: ParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "list", abstract: said("La règle d'effacement", "The wiping policy"))
      @OptionGroup var options: ReadOptions
      @OptionGroup var output: OutputOptions

      func run() throws {
        let house = try options.open()
        let policies = try house.policies()
        if output.isJSON {
          return Console.write([JSON.array(policies.map { .object(Self.fields($0)) }).text])
        }
        var table = TextTable([
          said("support", "medium"), said("technique", "technique"), said("suffit", "enough"), "",
          said("depuis", "since"), said("qui", "who"),
        ])
        for policy in policies {
          table.add([
            policy.kind.rawValue, policy.technique, policy.isEnough ? said("oui", "yes") : "–",
            house.law.label(policy.kind)(spoken) + ", "
              + house.law.label(technique: policy.technique)(spoken),
            policy.by.isEmpty ? "" : policy.since.day, policy.by,
          ])
        }
        Console.write(table.lines)
      }

      private static func fields(_ policy: HouseSettings.Policy) -> [(String, JSON)] {
        [
          ("kind", .text(policy.kind.rawValue)), ("technique", .text(policy.technique)),
          ("level", .text(policy.level)), ("enough", .flag(policy.isEnough)),
          ("since", policy.by.isEmpty ? .null : .text(policy.since.iso)), ("by", .text(policy.by)),
        ]
      }
    }

    struct Set: ParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: said(
          "Dit si une technique suffit, pour les preuves versées dès lors",
          "Says whether a technique is enough, for evidence filed from then on"))
      @OptionGroup var options: WriteOptions
      @Argument(help: help("Le genre : hdd, ssd, nvme…", "The kind: hdd, ssd, nvme…"))
      var kind: String
      @Argument(help: help("La technique : overwrite…", "The technique: overwrite…"))
      var technique: String
      @Argument(help: help("yes ou no", "yes or no")) var answer: String

      func run() throws {
        guard let isEnough = Self.answers[answer.lowercased()] else {
          throw ValidationError(Sentence.yesOrNo(spoken))
        }
        let house = try options.open()
        let law = house.law
        guard let medium = law.mediumKinds.first(where: { $0.kind.rawValue == kind }) else {
          throw HouseError(
            .usage, .noSuchKind(kind, among: law.mediumKinds.map(\.kind.rawValue)))
        }
        let impact = try house.policyImpact(medium.kind, technique)
        let isNew = try house.setPolicy(medium.kind, technique, isEnough: isEnough)
        let name = law.label(technique: technique)
        Console.say(
          isNew
            ? .policySet(medium.label, name, isEnough: isEnough, impact)
            : .policyAlready(medium.label, name, isEnough: isEnough))
      }

      private static let answers = ["yes": true, "oui": true, "no": false, "non": false]
    }
  }
}
