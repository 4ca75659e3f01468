/// A line of a kit or of a recipe: a device, an article, or a service that stands in no box.
struct SeasonKitLine {
  var device: SeasonQuality?
  var article = 0
  var quantity = 1

  init(_ line: [String: Any]) {
    quantity = line["quantity"] as? Int ?? 1
    article = line["article"] as? Int ?? 0
    if let kind = line["kind"] as? String, !kind.isEmpty {
      device = SeasonQuality(
        kind: kind, grade: line["grade"] as? String ?? "",
        category: line["category"] as? String ?? "")
    }
  }
}
