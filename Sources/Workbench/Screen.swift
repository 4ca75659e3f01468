import LedgerValues

/// One screen with what it was asked to show and what was loaded for it.
enum Screen: Equatable, Sendable {
  case tableau(TableauScreen)
  case devices(DevicesScreen)
  case device(DeviceScreen)
  case medium(MediumScreen)
  case atelier(AtelierScreen)
  case lots(LotsScreen)
  case lot(LotScreen)
  case goods(GoodsScreen)
  case goodsPage(GoodsPage)
  case journal(JournalScreen)
  case event(EventScreen)
  case settings(SettingsScreen)
  case queue(QueueScreen)
  case sheet(SheetScreen)
  case help(HelpScreen)
  case messages(MessagesScreen)
}

/// What stands over a screen and takes the keys.
enum Overlay: Equatable, Sendable {
  case palette(Palette)
  case form(Form)
  case choice(Choice)
  case undo(UndoPreview)
  case bulk(BulkPage)
  case actUndo(ActUndo)
}

/// Several devices answer to one code: one of them is chosen.
struct Choice: Equatable, Sendable {
  let code: String
  var candidates: Listing<DeviceSummary>
}

/// The words that a list shows: typed just now, or kept from before.
struct Sifting: Equatable, Sendable {
  var kept: [String] = []
  var typed: [String]?
  var words: [String] { typed ?? kept }
}
