extension Sentence {
  /// A kind with its grade and category, in words.
  public static func quality(_ quality: Quality, _ law: Law) -> Sentence {
    let said = { (language: Language) -> String in
      var words = [law.label(quality.kind, in: language)]
      if !quality.grade.isEmpty {
        words.append(language == .french ? "état \(quality.grade)" : "grade \(quality.grade)")
      }
      if !quality.category.isEmpty {
        words.append(
          language == .french
            ? "catégorie \(quality.category)" : "category \(quality.category)")
      }
      return words.joined(separator: ", ")
    }
    return Sentence(fr: said(.french), en: said(.english))
  }

  /// What a line of a recipe or a kit asks for, in words.
  public static func wanted(_ wanted: KitRecipe.Line.Wanted, _ law: Law) -> Sentence {
    switch wanted {
    case .device(let quality): .quality(quality, law)
    case .article(let code): Sentence(fr: code, en: code)
    case .service(let name): law.label(ofChoice: name, need: "service", of: "give_service")
    }
  }

  /// What keeps more from being made; empty where nothing is asked for.
  public static func limit(_ limit: Availability.Limit?, _ law: Law) -> Sentence {
    switch limit {
    case nil: Sentence(fr: "", en: "")
    case .article(let code)?: Sentence(fr: code, en: code)
    case .devices(let asked)?:
      Sentence(
        fr: asked.map { quality($0, law).french }.joined(separator: " ; "),
        en: asked.map { quality($0, law).english }.joined(separator: "; "))
    }
  }

  /// What lines still lack, each with how many.
  public static func lacking(_ lines: [KitSummary.Line], _ law: Law) -> Sentence {
    let parts = lines.map { line in
      let count = line.missing > 1 ? "\(line.missing) × " : ""
      let what = wanted(line.wanted, law)
      return Sentence(fr: count + what.french, en: count + what.english)
    }
    return Sentence(
      fr: parts.map(\.french).joined(separator: " ; "),
      en: parts.map(\.english).joined(separator: "; "))
  }
}
