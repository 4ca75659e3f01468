// The names that Swift code must know by heart. Everything else is read from the law.

extension Kind {
  public static let laptop = Kind("laptop")
  public static let desktop = Kind("desktop")
  public static let allInOne = Kind("all_in_one")
  public static let miniPC = Kind("mini_pc")
  public static let tablet = Kind("tablet")
  public static let smartphone = Kind("smartphone")
  public static let phone = Kind("phone")
  public static let monitor = Kind("monitor")
  public static let printer = Kind("printer")
  public static let server = Kind("server")
  public static let network = Kind("network")
  public static let storage = Kind("storage")
  public static let peripheral = Kind("peripheral")
  public static let other = Kind("other")

  /// The kinds that intake and the demo name; opening a ledger proves each stands in the law.
  public static let known: [Kind] = [
    laptop, desktop, allInOne, miniPC, tablet, smartphone, phone, monitor, printer, server,
    network, storage, peripheral, other,
  ]
}

extension MediumKind {
  public static let hdd = MediumKind("hdd")
  public static let ssd = MediumKind("ssd")
  public static let nvme = MediumKind("nvme")
  public static let emmc = MediumKind("emmc")
  public static let ufs = MediumKind("ufs")
  public static let flash = MediumKind("flash")
  public static let card = MediumKind("card")
  public static let usb = MediumKind("usb")

  public static let known: [MediumKind] = [hdd, ssd, nvme, emmc, ufs, flash, card, usb]
}

extension Subject {
  public static let device = Subject("device")
  public static let lot = Subject("lot")
  public static let medium = Subject("medium")
  public static let organisation = Subject("organisation")
  public static let location = Subject("location")
  public static let op = Subject("operator")
  public static let file = Subject("file")
  public static let evidence = Subject("evidence")
  public static let setting = Subject("setting")
  public static let kit = Subject("kit")
  public static let request = Subject("request")
  public static let delivery = Subject("delivery")
  public static let removal = Subject("removal")
  public static let article = Subject("article")
  public static let recipe = Subject("recipe")
  public static let programme = Subject("programme")
  public static let part = Subject("part")
  public static let ledger = Subject("ledger")
  public static let stockTake = Subject("stock_take")
}
