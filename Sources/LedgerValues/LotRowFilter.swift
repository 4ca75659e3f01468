/// Which rows of one lot a reception shows, in the order of the donor's list.
public struct LotRowFilter: Sendable, Hashable {
  public enum View: String, Sendable, Hashable, CaseIterable {
    case all
    /// Announced and not seen yet.
    case missing
    case received
    /// Received though no list announced them.
    case unannounced
    case withdrawn
  }
  /// Code of the lot.
  public var lot: String
  public var view: View
  /// Words that must all occur in an identifier, the maker or the model.
  public var words: [String]

  public init(lot: String, view: View = .all, words: [String] = []) {
    self.lot = lot
    self.view = view
    self.words = words
  }
}
