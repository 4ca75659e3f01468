internal import LedgerValues
internal import Reports

extension PaperDocument {
  /// The PDF.
  ///
  /// - Throws: `HouseError` where the drawing libraries are not on this machine.
  func drawn() throws(HouseError) -> [UInt8] {
    do throws(PressFault) {
      return try pdf(Press())
    } catch {
      throw HouseError(.cannotCreate, .cannotDraw(error))
    }
  }
}
