/// Where each field stands in a row, counted from 0.
struct ManifestPlaces {
  let kind: Int?
  let maker: Int?
  let model: Int?
  let serial: Int?
  let donorTag: Int?
  let acquired: Int?
  let site: Int?
  let quantity: Int?
  let imei: [Int]
  let remarks: [Int]
  private let read: Set<Int>

  init(_ columns: [ManifestColumn]) {
    func places(_ field: ManifestField) -> [Int] {
      columns.filter { $0.field == field }.map { $0.number - 1 }
    }
    kind = places(.kind).first
    maker = places(.maker).first
    model = places(.model).first
    serial = places(.serial).first
    donorTag = places(.donorTag).first
    acquired = places(.acquired).first
    site = places(.site).first
    quantity = places(.quantity).first
    imei = places(.imei)
    remarks = places(.remark)
    read = Set(
      columns.filter { $0.field != nil && $0.field != .ignore }.map { $0.number - 1 })
  }

  /// Whether the column there is one that is read.
  func isRead(_ place: Int) -> Bool { read.contains(place) }
}
