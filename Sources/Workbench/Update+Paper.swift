import LedgerValues
import ScreenGrid

extension WorkbenchState {
  /// Asks where labels are written: of the marked, else of what is shown.
  mutating func openPrintForm(_ action: Action) -> [WorkbenchEffect] {
    let order = action == .printCodes ? .commands : orderOfLabels
    guard let order else { return answer(.refused, .nothingChosen) }
    let effects = keepSifting()
    let file: Sentence = order == .commands ? .codesFile : .labelsFile(LocalTime(now).date)
    let field = FormField(
      name: "path", label: .listFilePath, kind: .text, isRequired: true,
      value: "~/" + file(language))
    let title: Sentence = order == .commands ? .codesTitle : .labelsTitle
    overlay = .form(Form(purpose: .paper(order), title: title, fields: [field]))
    return effects
  }

  var refusalToPrint: Sentence? { orderOfLabels == nil ? .nothingChosen : nil }

  private var orderOfLabels: PrintOrder? {
    switch screen {
    case .device(let device): return .devices([device.id])
    case .lot(let lot) where marks.isEmpty: return .lot(lot.code)
    default: break
    }
    if !marks.isEmpty { return .devices(marks.ids.sorted { $0.rawValue < $1.rawValue }) }
    guard case .devices(let devices) = screen else { return nil }
    return devices.devices.list.current.map { .devices([$0.id]) }
  }

  mutating func printed(_ report: ListReport) -> [WorkbenchEffect] {
    if let refusal = report.refusal { return answer(.refused, refusal) }
    return answer(.accepted, .printed(report.count, report.path))
  }
}
