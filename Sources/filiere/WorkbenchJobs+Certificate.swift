import LedgerValues
import Operations
import Workbench

extension WorkbenchJobs {
  /// Writes the certificate of a device or a lot, as `PATH.pdf` and `PATH.json`.
  func certify(_ code: String, language: Language, path: String) -> [WorkbenchEvent] {
    start { $0.certified(code, language: language, path: path) }
  }

  private func certified(_ code: String, language: Language, path: String) -> WorkbenchEvent {
    do {
      tell(.progress(JobProgress(title: .certifying(code), done: 0, total: 0)))
      let house = try reopen()
      let issued = try IssueCertificate(house.certificateScope(of: code)).run(in: house)
      let pdf = try issued.pdf(law: house.law, language: language)
      let stem = Surroundings.place(path).removingSuffix(".pdf", ".json")
      let paths = ["\(stem).pdf", "\(stem).json"]
      for (path, bytes) in zip(paths, [pdf, issued.json]) { try House.write(bytes, to: path) }
      return .certified(
        CertificateReport(paths: paths, revokedThrough: issued.revokedThrough))
    } catch {
      return .certified(CertificateReport(paths: [], refusal: error.sentence))
    }
  }
}

extension String {
  /// Without the first of these endings that it has.
  fileprivate func removingSuffix(_ endings: String...) -> String {
    endings.first { hasSuffix($0) }.map { String(dropLast($0.count)) } ?? self
  }
}
