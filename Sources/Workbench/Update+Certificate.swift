import LedgerValues
import ScreenGrid

extension WorkbenchState {
  /// What a certificate would be of: the device or the lot that is shown.
  var certifiable: String? {
    switch screen {
    case .device(let device): device.name
    case .lot(let lot): lot.code
    default: nil
    }
  }

  /// Asks where the certificate is written.
  mutating func openCertificateForm() -> [WorkbenchEffect] {
    guard let code = certifiable else { return [] }
    let safe = code.map { $0 == "/" ? "-" : $0 }
    let name = "~/" + Sentence.certificateFile(String(safe))(language)
    let field = FormField(
      name: "path", label: .certificatePath, kind: .text, isRequired: true, value: name)
    overlay = .form(
      Form(purpose: .certificate(code), title: .certificateTitle(code), fields: [field]))
    return []
  }

  mutating func take(_ report: CertificateReport) -> [WorkbenchEffect] {
    if let refusal = report.refusal { return answer(.refused, refusal) }
    let effects = answer(.accepted, .certificateWritten(report.paths))
    if report.revokedThrough > 0 { say(.note, .certificatesRevoked(report.revokedThrough)) }
    return effects
  }
}
