/// Goes through a log line by line and keeps what each run left.
///
/// Versions before 0.35 print no first line, so a run also begins at the first disk found, the
/// options or the summary that cannot belong to the run before.
struct NwipeReader {
  private var runs: [NwipeRun] = []
  private var run = NwipeRun()
  private var geometry: ArraySlice<UInt8>?
  private var table: NwipeTable?
  /// Time of the first line that may be the next run's.
  private var stamp = ""
  /// Warnings that stand between runs, and are of none of them.
  private var orphans = NwipeRun()

  /// The runs read so far, the last one as it stands.
  consuming func finished() -> [NwipeRun] {
    closeRun()
    var strays = orphans.strayWarnings
    for run in runs { strays.merge(run.strayWarnings) { $0.worse($1) } }
    for place in runs.indices { runs[place].heed(strays, anywhere: orphans.hiddenAnywhere) }
    return runs
  }

  /// What a line counts for.
  enum Meaning {
    case nothing
    /// Each of its words may count.
    case whole
    /// No more than this, whatever else it holds.
    case only([UInt8])
  }

  /// Reads the next line and says what it counts for.
  @discardableResult
  mutating func take(_ line: NwipeLine) -> Meaning {
    if run.isEnded, line.stamp != nil { closeRun() }
    if stamp.isEmpty, let own = line.stamp { stamp = own }
    if let kind = NwipeTable.Kind(title: line.raw) {
      begin(kind)
      return .whole
    }
    let isOfErasure =
      line.stamp == nil && (line.raw.holds("Erasure Summary") || line.raw.holds("Bytes Erased"))
    if isOfErasure { run.mentionsErasure = true }
    if table != nil, takeTableLine(line) { return .whole }
    let statement = NwipeStatement(line)
    if let statement { note(statement, at: line.stamp ?? "") }
    let hidden = NwipeStatement.hidden(line.raw)
    if let (device, state) = hidden { run.note(state, on: device) }
    if statement != nil { return .whole }
    if let (device, state) = hidden {
      return .only(state.words + (device.map { " on ".utf8 + $0 } ?? []))
    }
    return isOfErasure ? .only(Array("Erasure Summary".utf8)) : .nothing
  }

  private mutating func takeTableLine(_ line: NwipeLine) -> Bool {
    guard var open = table else { return false }
    let isTaken = open.take(line)
    table = open
    if !open.isOpen { closeTable() }
    return isTaken
  }

  private mutating func begin(_ kind: NwipeTable.Kind) {
    closeTable()
    if run.status != nil || run.holds(kind) { closeRun() }
    if kind == .erasure { run.mentionsErasure = true }
    table = NwipeTable(kind)
  }

  private mutating func closeTable() {
    guard let table else { return }
    switch table.kind {
    case .errors: run.errors = table
    case .erasure: run.erasure = table
    case .status:
      run.status = table
      run.isEnded = table.isWhole
    }
    self.table = nil
  }

  /// Lines on hidden sectors may come before the first line of their run; without a summary
  /// between, they are held against the next run too.
  private mutating func closeRun() {
    closeTable()
    var next = NwipeRun()
    if !run.isWorthTelling { orphans.adopt(run) }
    if run.status?.isWhole != true {
      next.hidden = run.hidden.filter { $0.value != .none }
      next.hiddenAnywhere = run.hiddenAnywhere
      next.disputed = run.disputed
      next.carried = next.hidden
      next.carriedAnywhere = next.hiddenAnywhere
    }
    if run.isWorthTelling { runs.append(run) }
    stamp = ""
    geometry = nil
    run = next
  }

  private mutating func note(_ statement: NwipeStatement, at time: String) {
    switch statement {
    case .began(let tool): begin(tool, at: time)
    case .found(let disk):
      closeTable()
      if run.hasOptions || run.status != nil { startRun(at: time) }
      if run.started.isEmpty { run.started = stamp }
      if run.found.count < NwipeRun.mostDisks {
        run.found.append(disk)
      } else {
        run.isOverfull = true
      }
    case .options:
      closeTable()
      if run.hasOptions || run.status != nil { startRun(at: time) }
      if run.started.isEmpty { run.started = stamp }
      run.hasOptions = true
    case .option(let key, let value): note(key, value)
    case .ended:
      closeTable()
      run.isEnded = true
    default: noteDisk(statement, at: time)
    }
  }

  private mutating func begin(_ tool: ArraySlice<UInt8>, at time: String) {
    closeTable()
    let isFresh = run.found.isEmpty && !run.hasOptions && run.status == nil
    if let version = tool.after("nwipe ") {
      if !isFresh || !run.toolVersion.isEmpty { startRun(at: time) }
      run.toolVersion = version.trimmed
    } else {
      if !isFresh || !run.platform.isEmpty { startRun(at: time) }
      run.platform = tool
    }
    if run.started.isEmpty { run.started = time }
    orphans.adopt(run)
    run.hidden = [:]
    run.hiddenAnywhere = .notReported
    run.disputed = .notReported
  }

  private mutating func startRun(at time: String) {
    closeRun()
    stamp = time
  }

  private mutating func note(_ key: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) {
    if key.equals("Total device bytes") {
      if let geometry, let bytes = value.number { run.capacities[geometry] = bytes }
      geometry = nil
      return
    }
    for name in ["banner", "prng", "method", "rounds", "verify"] as [StaticString]
    where key.equals(name) {
      run.options[name.description] = run.options[name.description] ?? value
    }
  }

  private mutating func noteDisk(_ statement: NwipeStatement, at time: String) {
    switch statement {
    case .inUse(let device): run.inUse.insert(device)
    case .geometry(let device): geometry = device
    case .capacity(let device, let bytes): run.capacities[device] = bytes
    case .invoking(let device, let method):
      run.methods[device, default: []].insert(method.trimmed)
      run.starts[device] = run.starts[device] ?? time
    case .finished(let device): run.ends[device] = time
    case .passed(let device, let pass): run.passes[device, default: []].insert(pass)
    case .written(let device, let bytes):
      run.written[device] = max(bytes, run.written[device] ?? 0)
    default: break
    }
  }
}
