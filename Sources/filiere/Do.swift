import ArgumentParser
import LedgerValues
import Operations

/// Does one move to one or many.
struct Do: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "do",
    abstract: said(
      "Fait un mouvement sur un ou plusieurs appareils", "Does a move to one or many devices"))

  @OptionGroup var options: WriteOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var given: NeedOptions
  @Argument(help: help("Le mouvement : receive, queue_wipe…", "The move: receive, queue_wipe…"))
  var move: String
  @Argument(
    help: help(
      "Étiquettes, n° de série, IMEI, LOT#ligne… ; « - » ou rien : une par ligne sur l'entrée",
      "Tags, serials, IMEI, LOT#line…; “-” or none: one a line on standard input"))
  var tags: [String] = []

  func run() throws {
    let house = try options.open()
    let verb = Do.verb(move, house.law)
    let codes = try Do.codes(tags)
    switch house.law.verb(verb)?.subject {
    case nil, .device?:
      try Do.report(
        Do.devices(verb, codes, needs: given.values(), happened: given.happened(), in: house),
        output)
    case .medium?:
      throw HouseError(.usage, .useMedium)
    default:
      let request = MoveDossiers(verb, codes: codes, needs: try given.values())
      try Do.report(request.run(in: house), output)
    }
  }

  /// The verb of this name, or of this label in either language.
  static func verb(_ name: String, _ law: Law) -> Verb {
    let folded = name.lowercased().replacing("-", with: "_")
    if law.verb(Verb(folded)) != nil { return Verb(folded) }
    let found = law.verbs.filter {
      $0.label.french.lowercased() == name.lowercased()
        || $0.label.english.lowercased() == name.lowercased()
    }
    return found.count == 1 ? found[0].verb : Verb(name)
  }

  /// The codes given, or those on standard input.
  static func codes(_ tags: [String]) throws -> [String] {
    var codes: [String] = []
    for tag in tags.isEmpty ? ["-"] : tags {
      codes += tag == "-" ? try Surroundings.lines() : [tag]
    }
    guard !codes.isEmpty else { throw ValidationError(Sentence.noTags(spoken)) }
    return codes
  }

  /// What came of a request, by the codes that were given.
  struct Result {
    var moved: [String] = []
    var refused: [(tag: String, reason: Sentence)] = []
    var already: [String] = []
  }

  static func devices(
    _ verb: Verb, _ codes: [String], needs: [String: String], happened: Timestamp?,
    in house: House
  ) throws(HouseError) -> Result {
    var result = Result()
    var devices: [DeviceID] = []
    for code in codes {
      do {
        devices.append(try house.device(named: code))
      } catch {
        guard error.kind == .refused else { throw error }
        result.refused.append((code, error.sentence))
      }
    }
    guard !devices.isEmpty else { return result }
    let request = MoveRequest(verb: verb, devices: devices, needs: needs, happened: happened)
    let outcome = try MoveDevices(request).run(in: house)
    result.moved = outcome.moved
    result.already = outcome.already
    for refused in outcome.refused {
      result.refused.append((refused.name, try sentence(of: refused, in: house)))
    }
    return result
  }

  /// Why not; where a medium is wiped and that is not enough, with what would be.
  private static func sentence(
    of refused: MoveOutcome.Refused, in house: House
  ) throws(HouseError) -> Sentence {
    let reason = Sentence.refusal(refused.refusal)
    guard refused.refusal.rule == .golden else { return reason }
    let media = try house.device(refused.device)?.media ?? []
    let advice = media.filter { $0.status == "fitted" }.compactMap { house.law.advice(for: $0) }
    return advice.first.map { .advised(reason, $0) } ?? reason
  }

  static func report(_ outcome: MoveDossiers.Outcome, _ output: OutputOptions) throws {
    try report(
      Result(
        moved: outcome.moved, refused: outcome.refused.map { ($0.code, .refusal($0.refusal)) },
        already: outcome.already), output)
  }

  /// Says what was done, refused and done before; the exit status is 1 when something was refused.
  static func report(_ result: Result, _ output: OutputOptions) throws {
    if output.isJSON {
      let refused = result.refused.map { tag, reason in
        JSON.object([("tag", .text(tag)), ("reason", .text(reason(spoken)))])
      }
      let object = JSON.object([
        ("moved", .texts(result.moved)), ("refused", .array(refused)),
        ("already", .texts(result.already)),
      ])
      Console.write([object.text])
    } else {
      Console.write(result.moved)
      if !result.already.isEmpty { Console.say(.alreadyThere(result.already)) }
      for (tag, reason) in result.refused { Console.say(.refusedOne(tag, reason)) }
    }
    if !result.refused.isEmpty { throw ExitCode(1) }
  }
}
