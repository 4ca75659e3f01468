/// The devices that the rows read so far have given, to tell one that comes again.
struct ManifestIdentities {
  /// The first row that gave a serial.
  private struct Sighting {
    var row: Int
    var maker: String
  }

  private var serials: [String: Sighting] = [:]
  /// Rows by a serial that an earlier maker had used, and their own maker.
  private var otherMakers: [String: Int] = [:]
  private var imeis: [String: Int] = [:]
  private var rows: [String: Int] = [:]
  private var makers: [String: String] = [:]

  /// Makers remembered by their spelling; a list has fifty.
  private static let mostMakers = 4_096

  /// The earlier row that gave the same device, or nil; then this one is remembered as `row`.
  ///
  /// - Parameter text: the row as it stands, asked for only where no number tells.
  mutating func earlier(
    than row: Int, draft: ManifestDraft, text: @autoclosure () -> String
  ) -> Int? {
    if draft.hasIdentity {
      for number in draft.imei {
        if let found = imeis[number] { return found }
      }
      if !draft.serial.isEmpty, let found = earlier(than: row, bySerialOf: draft) { return found }
      for number in draft.imei { imeis[number] = row }
      return nil
    }
    guard !draft.donorTag.isEmpty else { return nil }
    let key = text()
    if let found = rows[key] { return found }
    rows[key] = row
    return nil
  }

  private mutating func earlier(than row: Int, bySerialOf draft: ManifestDraft) -> Int? {
    let serial = draft.serial.uppercased()
    let maker = key(ofMaker: draft.maker)
    guard let first = serials[serial] else {
      serials[serial] = Sighting(row: row, maker: maker)
      return nil
    }
    if first.maker == maker || first.maker.isEmpty || maker.isEmpty { return first.row }
    let pair = "\(serial)\u{1F}\(maker)"
    if let found = otherMakers[pair] { return found }
    otherMakers[pair] = row
    return nil
  }

  private mutating func key(ofMaker maker: String) -> String {
    if let key = makers[maker] { return key }
    let key = MakerName.key(of: maker)
    if makers.count < Self.mostMakers { makers[maker] = key }
    return key
  }
}
