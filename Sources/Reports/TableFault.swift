/// A row that is not what its table says: a mistake of the program, never of the data.
public enum TableFault: Error, Sendable, Hashable {
  /// A row of this table has another number of cells than the table has columns.
  case width(table: String, cells: Int)
  /// A cell of this column holds another kind of value.
  case kind(table: String, column: String)
}
