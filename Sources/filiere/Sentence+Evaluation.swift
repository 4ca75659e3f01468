import LedgerValues
import Operations

/// What the command line says of tests, grades and rule sets.
extension Sentence {
  static func rejectedMark(_ row: ImportCPUMarks.Report.Rejected) -> Sentence {
    Sentence(
      fr: "ligne \(row.line) : \(row.reason.french)", en: "line \(row.line): \(row.reason.english)")
  }

  static func cpuMarks(_ report: ImportCPUMarks.Report) -> Sentence {
    if report.isKnown {
      return Sentence(
        fr: "Déjà connu : ce fichier avait été versé", en: "Already known: this file was taken in")
    }
    return Sentence(
      fr: "\(report.marks) processeurs avec leur indice",
      en: "\(report.marks) processors with their mark")
  }

  /// How a category was come by, or what is wanting.
  static func category(of device: DeviceDetails) -> Sentence? {
    let grading = device.grading
    let name = device.summary.name
    if let basis = grading.basis {
      let steps = basis.sentence
      return Sentence(
        fr: "\(name) : catégorie \(basis.category) (\(grading.ruleSet)) : \(steps.french)",
        en: "\(name): category \(basis.category) (\(grading.ruleSet)): \(steps.english)")
    }
    guard !grading.current.isEmpty, device.category.isEmpty else { return nil }
    let gaps = grading.gaps.map(\.sentence)
    return Sentence(
      fr: "\(name) : pas de catégorie (\(grading.current)) : "
        + gaps.map(\.french).joined(separator: ", "),
      en: "\(name): no category (\(grading.current)): "
        + gaps.map(\.english).joined(separator: ", "))
  }

  static func noSuchKind(_ name: String) -> Sentence {
    Sentence(
      fr: "« \(name) » n'est pas un genre d'appareil", en: "“\(name)” is not a kind of device")
  }

  static func noSuchTest(_ name: String) -> Sentence {
    Sentence(
      fr: "« \(name) » n'est pas sur cette fiche", en: "“\(name)” is not on this sheet")
  }

  static func notATest(_ text: String) -> Sentence {
    Sentence(
      fr: "« \(text) » : donnez le nom, puis les libellés : hinge=charnière/hinge",
      en: "“\(text)”: give the name, then the labels: hinge=charnière/hinge")
  }
}
