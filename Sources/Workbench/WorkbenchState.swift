public import LedgerValues
import ScreenGrid

/// Everything the workbench knows: a value that `update` changes and `render` draws.
public struct WorkbenchState: Equatable, Sendable {
  /// The law as the opened ledger carries it: every label of a state, verb, need or kind.
  public let law: Law
  public internal(set) var language: Language
  public internal(set) var columns: Int
  public internal(set) var rows: Int
  /// The last time that an event told.
  public internal(set) var now: Timestamp
  /// What the ledger is called in the header.
  public let ledger: String
  /// Who answers for what is done here; a badge changes it.
  public internal(set) var clerk: Clerk
  /// What the person at this screen chose for it.
  public internal(set) var preferences: Preferences
  /// The loop ends.
  public internal(set) var isFinished = false
  /// The moment that is looked at; nil for the present.
  public internal(set) var past: Past?
  /// All that was said, oldest first, bounded.
  public internal(set) var messages: [Message] = []

  /// From the first screen to the one that is shown; never empty.
  var screens: [Screen] = [.tableau(TableauScreen())]
  var overlay: Overlay?
  var box = Field()
  var mode = ScanMode.open {
    didSet { if mode != oldValue { scanned = [] } }
  }
  /// Devices done to since the mode was chosen: a second scan of one is said and does nothing.
  var scanned: Set<DeviceID> = []
  var marks = Marks()
  /// What the ledger was asked about many devices.
  var awaitedCheck: MoveRequest?
  /// What is being done to many devices.
  var bulkRequest: MoveRequest?
  /// Pasted scans of which one summary will be said.
  var pasted: Paste?
  /// Scans that wait for their answer or for their turn.
  var scans: [Scan] = []
  var nextTicket = 1
  var nextMessage = 1
  /// Whether the last message still stands on the message line.
  var isMessageShown = false
  /// What was last said of each need whose value is worth offering again.
  var lastNeeds: [String: String] = [:]
  /// The last code that meant nothing, which F3 looks for among the devices.
  var lastUnknown: String?
  /// The device moved last from here, which undo names first.
  var lastMoved: DeviceID?
  /// Test sheets that were begun and not confirmed, as they were left.
  var sheets: [DeviceID: [SheetScreen.Row]] = [:]
  /// It was said that quitting loses them.
  var isWarnedOfSheets = false
  var job: JobProgress?
  /// How many events were verified from here and found sound.
  var verified: Int64 = 0
  /// Whether nothing was pressed since the last answer: it is shown in reverse where that is
  /// wanted, so that two like answers are seen to be two.
  var isAnswerFresh = false
  /// The scanner's prefix came while something stood over the screen: the box gathers the code.
  var isScanning = false
  /// What the scan that is being answered left unfinished.
  var leaving: Sentence?
  /// The row of the page that the last click put the cursor on; a second one there opens it.
  var clicked: Int?

  /// Whether the terminal can show ASCII only.
  let isTerminalASCII: Bool

  /// The state before the first event; `.opened` asks for the first page. The language is that of
  /// the environment: one that the preferences name goes before it.
  public init(
    law: Law, language: Language, columns: Int, rows: Int, now: Timestamp, ledger: String,
    clerk: Clerk, isASCII: Bool = false, preferences: Preferences = Preferences()
  ) {
    self.law = law
    self.language = preferences.language ?? language
    self.columns = columns
    self.rows = rows
    self.now = now
    self.ledger = ledger
    self.clerk = clerk
    isTerminalASCII = isASCII
    self.preferences = preferences
  }

  /// How many messages are kept.
  static let messageLimit = 500
}

extension WorkbenchState {
  /// Whether lines and marks are drawn with ASCII only.
  public var isASCII: Bool { isTerminalASCII || preferences.isASCII }

  /// From when ages are counted: in the past from its own moment.
  var instant: Timestamp { past?.recorded ?? now }

  /// The screen that is shown.
  var screen: Screen {
    get { screens.last ?? .tableau(TableauScreen()) }
    set { screens[screens.count - 1] = newValue }
  }

  /// What the keys are about just now.
  var context: Context {
    switch overlay {
    case .palette: return .palette
    case .form: return .form
    case .choice: return .choice
    case .undo, .actUndo: return .undo
    case .bulk: return .bulk
    case nil: break
    }
    switch screen {
    case .tableau(let tableau): return tableau.isFirstRun ? .firstRun : .tableau
    case .devices: return .devices
    case .device: return .device
    case .medium: return .medium
    case .atelier: return .atelier
    case .lots: return .lots
    case .lot: return .lot
    case .goods: return .goods
    case .goodsPage: return .goodsPage
    case .journal: return .journal
    case .event: return .event
    case .settings: return .settings
    case .queue: return .queue
    case .sheet: return .sheet
    case .help: return .help
    case .messages: return .messages
    }
  }

  /// Says something, in the log and on the message line.
  mutating func say(_ kind: Message.Kind, _ text: Sentence) {
    messages.append(Message(id: nextMessage, at: now, kind: kind, text: text))
    if messages.count > Self.messageLimit { messages.removeFirst() }
    nextMessage += 1
    isMessageShown = true
  }

  /// One answer: a line and a sound.
  mutating func answer(_ kind: Message.Kind, _ text: Sentence) -> [WorkbenchEffect] {
    if pasted?.take(kind, text) == true { return [] }
    say(kind, leaving.map { .both($0, text) } ?? text)
    leaving = nil
    isAnswerFresh = kind != .note
    guard preferences.bells == .sound || preferences.bells == .both else { return [] }
    switch kind {
    case .accepted: return [.bell(.accepted)]
    case .refused: return [.bell(.refused)]
    case .already: return [.bell(.already)]
    case .note: return []
    }
  }
}
