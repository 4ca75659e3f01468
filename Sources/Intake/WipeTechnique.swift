/// How a medium was sanitised, by the names of the table of techniques (DOMAIN §3).
public enum WipeTechnique: String, Sendable, Hashable, CaseIterable {
  case overwrite
  case sanitizeOverwrite = "sanitize_overwrite"
  case sanitizeBlock = "sanitize_block"
  case sanitizeCrypto = "sanitize_crypto"
  case cryptoErase = "crypto_erase"
  case formatUserData = "format_user_data"
  case secureErase = "secure_erase"
  case factoryReset = "factory_reset"

  /// What it reaches at most (NIST SP 800-88, IEEE 2883); what it is worth on a medium of some
  /// kind is for the site's policy to say.
  public var level: WipeLevel {
    switch self {
    case .overwrite, .formatUserData, .factoryReset: .clear
    case .sanitizeOverwrite, .sanitizeBlock, .sanitizeCrypto, .cryptoErase, .secureErase: .purge
    }
  }
}
