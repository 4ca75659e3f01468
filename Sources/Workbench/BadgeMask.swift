import ScreenGrid

extension WorkbenchState {
  /// The scan box as it is shown: while a badge is being read, nobody reads it over a shoulder.
  var shownBox: Field {
    isReadingBadge ? Field(box.text, isSecret: true) : box
  }

  var isReadingBadge: Bool { box.text.lowercased().hasPrefix("fil:badge") }
}
