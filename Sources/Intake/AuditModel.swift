/// The name of a model, as people say it: without its maker's name, and for makers that put a
/// number of type where others put the name, with the name before it.
enum AuditModel {
  static func shown(_ product: String, version: String, maker: String) -> String {
    let key = MakerName.key(of: maker)
    let model = withoutEndings(withoutMaker(product, key))
    // Lenovo: the name is the version, the product is the machine type (`20DAS0V800`).
    guard key == "lenovo", let name = AuditWords.data(version).map({ withoutMaker($0, key) }),
      name.utf8.first.map({ $0 | 0x20 }).map({ 0x61...0x7A ~= $0 }) == true
    else { return model }
    if model.isEmpty || name.lowercased().contains(model.lowercased()) { return name }
    return "\(name) \(model)"
  }

  private static func withoutMaker(_ text: String, _ key: String) -> String {
    guard !key.isEmpty else { return text }
    var words = text.split(separator: " ")[...]
    while words.count > 1, let first = words.first, MakerName.key(of: String(first)) == key {
      words = words.dropFirst()
      // `Dell System XPS L321X`
      if words.count > 1, words.first == "System" { words = words.dropFirst() }
    }
    return words.joined(separator: " ")
  }

  /// The kind says that it is a notebook; the revision of a board is no name.
  private static func withoutEndings(_ text: String) -> String {
    if text.hasSuffix(" Notebook PC") { return String(text.dropLast(12)) }
    let words = text.split(separator: " ")
    if words.count > 2, words[words.count - 2] == "REV" {
      return words.dropLast(2).joined(separator: " ")
    }
    return text
  }
}
