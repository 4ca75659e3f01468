/// How the bytes of a list spell its text.
public enum ManifestEncoding: String, Sendable, Hashable, CaseIterable {
  /// With or without a byte order mark.
  case utf8 = "UTF-8"
  /// What Excel writes in western Europe when nothing is asked of it.
  case windows1252 = "Windows-1252"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
}
