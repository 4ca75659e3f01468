import LedgerValues
import Operations
import Workbench

extension WorkbenchJobs {
  /// Draws labels to a PDF.
  func draw(_ order: PrintOrder, to path: String, _ language: Language) -> [WorkbenchEvent] {
    start { $0.printed(order, to: path, language) }
  }

  private func printed(
    _ order: PrintOrder, to path: String, _ language: Language
  ) -> WorkbenchEvent {
    do {
      let house = try reopen()
      let contents: PrintLabels.Contents =
        switch order {
        case .devices(let ids): .devices(ids)
        case .lot(let lot): .devices(try house.taggedDevices(ofLot: lot))
        case .commands: .commands
        }
      let printed = try PrintLabels(contents, language: language).pdf(in: house)
      try Surroundings.write(printed.bytes, to: path, isSecret: false)
      return .printed(ListReport(path: path, count: printed.codes.count))
    } catch {
      return .printed(ListReport(path: path, count: 0, refusal: error.sentence))
    }
  }
}
