public import LedgerValues
internal import Reports

extension IssueCertificate.Issued {
  /// The certificate as people read it.
  ///
  /// - Throws: `HouseError` where the drawing libraries are not on this machine.
  public func pdf(law: Law, language: Language) throws(HouseError) -> [UInt8] {
    let document = CertificateDocument(
      certificate: certificate, law: law, donor: donor, language: language)
    return try document.paper().drawn()
  }
}
