/// Where a key is pressed: a screen, or what stands over it.
enum Context: String, CaseIterable, Sendable {
  case tableau
  /// The Tableau of a ledger that holds no device yet.
  case firstRun
  case devices
  case device
  case medium
  case atelier
  case lots
  case lot
  /// Kits, requests, deliveries, stock-takes, removals: the lists, and the page of one.
  case goods, goodsPage
  case journal
  case event
  case settings
  case queue
  /// A test sheet being filled.
  case sheet
  case help
  case messages
  case palette
  case form
  case choice
  case undo
  /// What a verb would come to, or came to, on many devices.
  case bulk
}

extension Set<Context> {
  /// Every screen; the scan box listens on each of them.
  static let screens: Set<Context> = [
    .tableau, .firstRun, .devices, .device, .medium, .atelier, .lots, .lot, .goods, .goodsPage,
    .journal, .event, .settings, .queue, .sheet, .help, .messages,
  ]
  /// What stands over a screen.
  static let overlays: Set<Context> = [.palette, .form, .choice, .undo, .bulk]
  static let everywhere: Set<Context> = screens.union(overlays)
  /// Where there are rows to move among.
  static let lists: Set<Context> = screens.subtracting([.firstRun]).union([
    .palette, .choice, .bulk,
  ])
  /// Where text is typed: everywhere, since the scan box listens under what is shown over it.
  static let typing: Set<Context> = everywhere
}
