/// What a method does to a disk, by its label (nwipe `src/method.c`).
enum NwipeMethod {
  case writes
  /// Only reads, and calls that ` Erased ` when what it reads is blank.
  case verifies
  /// No label that this program knows: nothing proves that it writes.
  case unknown

  init(_ label: ArraySlice<UInt8>) {
    if label.begins(with: "Verify") {
      self = .verifies
    } else {
      self = Self.writing.contains { label.equals($0) } ? .writes : .unknown
    }
  }

  private static let writing: [StaticString] = [
    "Fill With Zeros", "Fill With Ones", "RCMP TSSIT OPS-II", "DoD Short", "DoD 5220.22-M",
    "Gutmann Wipe", "PRNG Stream", "HMG IS5 Enhanced", "Bruce Schneier 7-Pass", "BMB21-2019",
  ]
}
