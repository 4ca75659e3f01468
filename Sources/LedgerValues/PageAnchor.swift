/// Where one page of a long list begins: by a name, so that nothing jumps when rows come and go.
public enum PageAnchor<ID: Sendable & Hashable>: Sendable, Hashable {
  /// The top of the list, or its very end.
  case start
  case end
  /// The rows just above this one, or just below it, without it.
  case before(ID)
  case after(ID)
  /// A page that holds this row and its neighbours; the top of the list where it is not in it.
  case around(ID)
}
