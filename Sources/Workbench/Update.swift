import LedgerValues

/// Changes the state by one event and says what the world must do: the whole program between its
/// eyes and its hands.
public func update(
  _ state: inout WorkbenchState, with event: WorkbenchEvent
) -> [WorkbenchEffect] {
  var effects = state.take(event)
  if state.past != nil, effects.contains(where: \.isWrite) {
    // Whatever way led here: the past is only read.
    effects = effects.filter { !$0.isWrite } + state.answer(.refused, .inThePast)
  }
  state.settle()
  return effects
}

extension WorkbenchState {
  mutating func take(_ event: WorkbenchEvent) -> [WorkbenchEffect] {
    switch event {
    case .opened, .ledgerChanged:
      clicked = nil
      return reloads
    case .key(let key, let time):
      now = max(now, time)
      (isAnswerFresh, clicked) = (false, nil)
      return heedScanner(key) ?? press(key)
    case .paste(let text, let time):
      now = max(now, time)
      (isAnswerFresh, clicked) = (false, nil)
      return paste(text)
    case .mouse(let mouse, let time):
      now = max(now, time)
      isAnswerFresh = false
      return use(mouse)
    case .resize(let columns, let rows):
      clicked = nil
      self.columns = columns
      self.rows = rows
      return awaitLots() + awaitAtelierDetails() + awaitGoodsDetails() + lacking
    case .tick(let time):
      now = max(now, time)
      return []
    case .loaded(let loaded):
      return take(loaded)
    case .resolved(let answer):
      return take(answer)
    case .listed(let list, let ids, let isWhole):
      return takeListed(list, ids, isWhole: isWhole)
    case .checked(let request, let check):
      return take(check, of: request)
    case .arrived(let past):
      return arrive(past)
    case .lookedAt(let details):
      return doNext(details)
    case .failed(let reason):
      scanned = []
      awaitedCheck = nil
      return takingPasted { $0.answer(.refused, reason) }
    case .noted(let text):
      return answer(.note, text)
    case .progress(let progress):
      job = progress
      return []
    default:
      return takingPasted { $0.takeOutcome(event) }
    }
  }
}
