public import LedgerValues

/// One row of a donor's list, read: what the donor says of a device, or of several alike.
///
/// Texts are the donor's, trimmed; empty where nothing usable stands. They may hold control
/// characters, escape sequences or formulas: data to keep, for every way out to defuse.
public struct ManifestDraft: Sendable, Hashable {
  /// The physical line of the file on which the row begins, from 1.
  public var line: Int
  /// What the words say it is; `other` where they say nothing known.
  public var kind: Kind
  /// The words themselves.
  public var kindWords: String
  /// The maker, as the donor spells it.
  public var maker: String
  /// The model, as the donor spells it.
  public var model: String
  /// The maker's serial number; empty where the list has none or a placeholder.
  public var serial: String
  /// One number of 15 or 16 digits for each radio, checked.
  public var imei: [String]
  /// The donor's own inventory number.
  public var donorTag: String
  /// When the donor acquired it, to the precision known: `2016-11-01`, `2019-03`, `2015` or empty.
  public var acquired: String
  /// The donor's site it stood at.
  public var site: String
  /// What the donor remarks of it.
  public var remark: String
  /// How many devices the row stands for: the caller makes as many.
  public var quantity: Int

  /// A draft; what is not given is unknown.
  public init(
    line: Int, kind: Kind, kindWords: String = "", maker: String = "", model: String = "",
    serial: String = "", imei: [String] = [], donorTag: String = "", acquired: String = "",
    site: String = "", remark: String = "", quantity: Int = 1
  ) {
    self.line = line
    self.kind = kind
    self.kindWords = kindWords
    self.maker = maker
    self.model = model
    self.serial = serial
    self.imei = imei
    self.donorTag = donorTag
    self.acquired = acquired
    self.site = site
    self.remark = remark
    self.quantity = quantity
  }
}
