/// What a column of a donor's list may hold; the raw values are the words of `--map column=field`.
public enum ManifestField: String, Sendable, Hashable, CaseIterable {
  /// What it is: laptop, screen…
  case kind
  /// Who made it.
  case maker
  /// What its maker calls it.
  case model
  /// The maker's serial number.
  case serial
  /// One column or two: dual-SIM phones have two numbers.
  case imei
  /// The donor's own inventory number.
  case donorTag = "donor_tag"
  /// When the donor acquired it.
  case acquired
  /// Where it stood.
  case site
  /// May stand over several columns; their texts are joined.
  case remark
  /// How many devices a row stands for.
  case quantity
  /// Read past, even where its heading would be recognised.
  case ignore

  /// Whether several columns may hold it.
  var isShared: Bool {
    self == .imei || self == .remark || self == .ignore
  }

  /// Whether a column of it is enough to say what a row is; without one a list is not a manifest.
  var saysWhatItIs: Bool {
    switch self {
    case .kind, .model, .serial, .imei: true
    case .maker, .donorTag, .acquired, .site, .remark, .quantity, .ignore: false
    }
  }
}
