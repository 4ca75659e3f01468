import LedgerValues
import Operations

extension TemporaryHouse {
  /// Brings announced devices into stock, all of one grade and category.
  func stock(_ serials: [String], grade: String = "B", category: String = "B") throws {
    try perform("receive", serials, as: "WA", ["place": "A-01"])
    try perform("attest_no_storage", serials, as: "TE", ["attestation": "vu"])
    try perform("start_refurbishment", serials, as: "TE")
    try perform("test", serials, as: "TE", ["rest": "pass"])
    try perform("submit", serials, as: "TE")
    try perform("accept", serials, as: "CH", ["grade": grade, "category": category])
  }

  /// Does one verb of a smaller life.
  func dossier(
    _ verb: Verb, _ code: String, _ needs: [String: String] = [:], as op: String = "CO"
  ) throws {
    let outcome = try MoveDossiers(verb, codes: [code], needs: needs).run(in: open(op))
    guard let refused = outcome.refused.first else { return }
    throw HouseError(.refused, .refusal(refused.refusal), refusal: refused.refusal)
  }

  /// So many of an article at A-01.
  func article(_ code: String, _ quantity: Int) throws {
    try dossier("open_article", code)
    try dossier("enter_article", code, ["place": "A-01", "quantity": String(quantity)])
  }

  /// Opens a delivery on the terms given.
  func delivery(_ change: (inout DeliveryOpening) -> Void = { _ in }) throws -> String {
    var opening = DeliveryOpening()
    change(&opening)
    return try open("CO").openDelivery(opening)
  }

  /// Loads, as the warehouse unless somebody else does.
  @discardableResult
  func load(
    _ codes: [String], on delivery: String, as op: String = "WA",
    _ change: (inout LoadDelivery) -> Void = { _ in }
  ) throws -> LoadDelivery.Outcome {
    var load = LoadDelivery(delivery, codes: codes)
    change(&load)
    return try load.run(in: open(op))
  }

  /// What became of each device of a delivery, by serial.
  func fates(_ delivery: String) throws -> [String: DeliveryFate] {
    let devices = try open("AD").delivery(delivery).devices
    return Dictionary(
      devices.map { ($0.device?.serial ?? "", $0.fate) }, uniquingKeysWith: { _, last in last })
  }
}
