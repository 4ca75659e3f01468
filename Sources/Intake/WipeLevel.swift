/// How far sanitisation goes (NIST SP 800-88); destruction comes from no file.
public enum WipeLevel: String, Sendable, Hashable, CaseIterable {
  case clear
  case purge
}
