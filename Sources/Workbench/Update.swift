/// Changes the state by one event and says what the world must do: the whole program between its
/// eyes and its hands.
public func update(
  _ state: inout WorkbenchState, with event: WorkbenchEvent
) -> [WorkbenchEffect] {
  let effects = state.take(event)
  state.settle()
  return effects
}

extension WorkbenchState {
  mutating func take(_ event: WorkbenchEvent) -> [WorkbenchEffect] {
    switch event {
    case .opened, .ledgerChanged:
      return reloads
    case .key(let key, let time):
      now = max(now, time)
      return press(key)
    case .paste(let text, let time):
      now = max(now, time)
      return paste(text)
    case .resize(let columns, let rows):
      self.columns = columns
      self.rows = rows
      return []
    case .tick(let time):
      now = max(now, time)
      return []
    case .loaded(let loaded):
      return take(loaded)
    case .resolved(let answer):
      return take(answer)
    case .failed(let reason):
      return answer(.refused, reason)
    case .noted(let text):
      return answer(.note, text)
    case .progress(let progress):
      job = progress
      return []
    default:
      return takeOutcome(event)
    }
  }
}
