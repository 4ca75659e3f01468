extension Table {
  /// Where a column stands.
  public struct Place: Hashable, Sendable {
    /// Which of the table's columns.
    public let index: Int
    /// Its first column of the page, counted from the left of the table.
    public let offset: Int
    /// Its width.
    public let width: Int
  }

  /// The columns that fit into a width, and where they stand.
  ///
  /// Columns give way until the minima fit; what is left brings each to the width it likes, the
  /// important first; what is left then goes to the elastic ones.
  public func fit(into width: Int) -> [Place] {
    let room = width - gutter
    var kept = Array(columns.indices)
    while kept.count > 1, needed(kept) > room {
      let droppable = kept.filter { columns[$0].priority > 0 }
      guard let last = droppable.max(by: { givesWay($1, before: $0) }) else { break }
      kept.removeAll { $0 == last }
    }
    while kept.count > 1, needed(kept) > room { kept.removeLast() }
    guard let first = kept.first, room > 0 else { return [] }
    var widths = kept.map { columns[$0].minimum }
    if kept.count == 1 { widths[0] = min(columns[first].minimum, room) }
    var left = room - widths.reduce(0, +) - (kept.count - 1)
    let byImportance = kept.indices.sorted {
      (columns[kept[$0]].priority, $0) < (columns[kept[$1]].priority, $1)
    }
    for position in byImportance where left > 0 {
      let added = min(columns[kept[position]].width - widths[position], left)
      if added > 0 {
        widths[position] += added
        left -= added
      }
    }
    let elastic = kept.indices.filter { columns[kept[$0]].isElastic }
    for (turn, position) in elastic.enumerated() where left > 0 {
      let share = left / (elastic.count - turn)
      widths[position] += share
      left -= share
    }
    var offset = gutter
    return zip(kept, widths).map { index, width in
      defer { offset += width + 1 }
      return Place(index: index, offset: offset, width: width)
    }
  }

  private func needed(_ kept: [Int]) -> Int {
    kept.reduce(0) { $0 + columns[$1].minimum } + kept.count - 1
  }

  private func givesWay(_ left: Int, before right: Int) -> Bool {
    (columns[left].priority, left) > (columns[right].priority, right)
  }
}
