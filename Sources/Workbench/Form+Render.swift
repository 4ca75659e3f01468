import LedgerValues
import ScreenGrid

extension Painter {
  /// One line for each field, then the line that confirms, then what is wanting.
  mutating func draw(_ form: Form) {
    let room = layout.overlay.columns - 3
    let note = form.note.map { Frame.wrap(say($0), to: room).count } ?? 0
    let rect = layout.over(rows: form.fields.count + 3 + note)
    let whole = over(rect, title: say(form.title))
    if let text = form.note {
      frame.paragraph(
        say(text),
        in: Rect(
          column: whole.left + 1, row: whole.top, columns: whole.size.columns - 1, rows: note))
    }
    let inside = Rect(
      origin: whole.origin.moved(rows: note),
      size: Size(columns: whole.size.columns, rows: whole.size.rows - note))
    let height = max(inside.size.rows - 1, 1)
    let first = min(max(form.focus - height + 1, 0), max(form.fields.count + 1 - height, 0))
    let longest = form.fields.map { say($0.label).displayWidth + 2 }.max() ?? 0
    let labels = min(longest, inside.size.columns / 2)
    for index in first..<min(first + height, form.fields.count + 1) {
      let place = inside.origin.moved(rows: index - first)
      if index == form.focus { frame.put(frame.lines.pointer, at: place, style: .strong) }
      if index == form.fields.count {
        drawConfirm(form, at: place.moved(columns: 2))
      } else {
        draw(
          form.fields[index], at: place.moved(columns: 2), labels: labels,
          width: inside.size.columns - labels - 4, hasFocus: index == form.focus)
      }
    }
    let hint = form.complaint ?? form.hint
    put(
      say(hint), column: inside.left + 2, row: inside.bottom - 1, width: inside.size.columns - 3,
      style: form.complaint == nil ? .dim : .refused)
  }

  private mutating func drawConfirm(_ form: Form, at point: Point) {
    let text = "[ \(say(.confirmLine)) ]"
    frame.put(text, at: point, style: form.isOnConfirm ? .strong.selected : .normal)
    if form.isOnConfirm { frame.cursor = point.moved(columns: 2) }
  }

  private mutating func draw(
    _ field: FormField, at point: Point, labels: Int, width: Int, hasFocus: Bool
  ) {
    let label = say(field.label) + (field.isRequired ? " *" : "")
    frame.put(label, at: point, width: labels)
    let place = point.moved(columns: labels + 1)
    guard case .choice(let choices) = field.kind else {
      frame.put(field.input, at: place, width: width, isFocused: hasFocus)
      return
    }
    let text = field.chosen.map { say(choices[$0].label) } ?? say(.choose)
    let position = field.chosen.map { " \($0 + 1)/\(choices.count)" } ?? ""
    frame.put(
      "< \(text) >\(position)", at: place, width: width,
      style: field.chosen == nil ? .placeholder : .field)
    if hasFocus { frame.cursor = place.moved(columns: 2) }
  }
}

extension Form {
  /// How the field that has the focus is filled.
  fileprivate var hint: Sentence {
    guard !isOnConfirm else { return .hintConfirm }
    switch fields[focus].kind {
    case .choice: return .hintChoice
    case .place: return .hintPlace
    case .prose: return .hintProse
    case .number: return .hintNumber
    case .text: return fields[focus].name == "tag" ? .hintTag : .hintText
    }
  }
}
