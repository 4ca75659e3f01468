public import ScreenGrid

/// Draws the state: what is seen depends on nothing else.
public func render(_ state: WorkbenchState) -> Frame {
  Frame(Size(columns: state.columns, rows: state.rows), lines: state.isASCII ? .ascii : .unicode)
}

extension WorkbenchState {
  var listHeight: Int { 10 }
  mutating func settle() {}
}
