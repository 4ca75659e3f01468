import LedgerValues

/// The Tableau as plain text.
struct TableauText {
  let tableau: Tableau
  let law: Law
  let targets: [TargetSummary]

  init(_ tableau: Tableau, law: Law, targets: [TargetSummary] = []) {
    self.tableau = tableau
    self.law = law
    self.targets = targets
  }

  var lines: [String] {
    var table = TextTable(
      [
        said("état", "state"), said("appareils", "devices"), said("7 jours", "7 days"),
        said("\(tableau.waitingDays) jours", "\(tableau.waitingDays) days"), said("plus", "older"),
      ], right: [1, 2, 3, 4])
    for line in tableau.lines {
      table.add([
        law.label(line.state, in: spoken), String(line.count), String(line.week),
        String(line.month), String(line.older),
      ])
    }
    var lines = table.isEmpty ? [Sentence.noDevices(spoken)] : table.lines
    let entries = tableau.entries.reduce(0, +)
    let exits = tableau.exits.reduce(0, +)
    lines.append("")
    lines.append(Sentence.traffic(days: tableau.entries.count, entries, exits)(spoken))
    for target in targets {
      let what = law.label(ofChoice: target.what, need: "what", of: "set_target")(spoken)
      lines.append(
        "\(target.programme) \(target.year) : \(target.done) / \(target.target) \(what)")
    }
    if tableau.queued > 0 { lines.append(Sentence.queued(tableau.queued)(spoken)) }
    for alert in tableau.alerts {
      let label = Sentence(
        fr: law.label(alert.verb, in: .french), en: law.label(alert.verb, in: .english))
      lines.append("! \(alert.deviceName) · \(alert.words(label)(spoken))")
    }
    return lines
  }
}
