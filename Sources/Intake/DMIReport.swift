/// What a report of dmidecode says in the parts that tell what a machine is (dmidecode
/// `dmidecode.c`; the tables are those of SMBIOS 3.7, §7).
///
/// A part begins with a title at the beginning of a line and ends with the next one; its lines are
/// `⇥Key: value`. Everything else, nearly all of a report, is passed over.
struct DMIReport {
  enum Part: Equatable {
    case bios, system, board, chassis, processor, memory, battery
  }

  enum Key: Equatable {
    case maker, product, version, serial, sku, type, date, size, status, name, capacity
  }

  /// More than any machine has; what a file holds beyond that is not looked at.
  private static let mostParts = 1_000
  private static let mostEntries = 10_000

  /// One line that counts.
  private struct Entry {
    let part: Part
    /// Which part of the report, from 1.
    let number: Int
    let key: Key
    let value: Range<Int>
  }

  private let bytes: [UInt8]
  private var entries: [Entry] = []
  /// The part of each number; the first is number 1.
  private var parts: [Part] = []
  /// Whether the report calls itself one.
  private(set) var isTitled = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    entries.reserveCapacity(96)
    bytes.withUnsafeBytes { scan(ByteScan($0)) }
  }

  var isEmpty: Bool { parts.isEmpty && !isTitled }

  /// The numbers of the parts of one sort.
  func numbers(of part: Part) -> [Int] {
    parts.indices.filter { parts[$0] == part }.map { $0 + 1 }
  }

  /// What stands under a key of a part, of the first such part where no number is given; empty
  /// where nothing does.
  func text(_ part: Part, _ key: Key, in number: Int? = nil) -> String {
    guard let number = number ?? parts.firstIndex(of: part).map({ $0 + 1 }),
      let entry = entries.first(where: { $0.number == number && $0.key == key })
    else { return "" }
    return bytes[entry.value].shownTrimmed
  }

  private mutating func scan(_ text: ByteScan) {
    var part: Part?
    var start = 0
    while start < text.count {
      let end = text.lineEnd(from: start)
      defer { start = end + 1 }
      let first = text[start]
      // Most lines are those of parts that do not count.
      if first == 0x09, part == nil { continue }
      if first == 0x09 {
        if let part, entries.count < Self.mostEntries,
          let line = Self.line(text, start + 1, end)
        {
          entries.append(Entry(part: part, number: parts.count, key: line.key, value: line.value))
        }
      } else if text.holds("# dmidecode", at: start, before: end) {
        isTitled = true
      } else if first > 0x20 {
        // A line at the margin ends a part, whether or not it begins one that counts.
        part = parts.count < Self.mostParts ? Self.title(text, start, end) : nil
        if let part { parts.append(part) }
      }
    }
  }

  /// The part that a line begins, if it counts.
  private static func title(_ text: ByteScan, _ start: Int, _ end: Int) -> Part? {
    // `Handle 0x0001, DMI type 1, 27 bytes` stands before each.
    if text[start] == UInt8(ascii: "H") { return nil }
    let end = text[end - 1] == 0x0D ? end - 1 : end
    return titles.first { text.equals($0.title, from: start, to: end) }?.part
  }

  private static let titles: [(title: StaticString, part: Part)] = [
    ("BIOS Information", .bios), ("System Information", .system),
    ("Base Board Information", .board), ("Chassis Information", .chassis),
    ("Processor Information", .processor), ("Memory Device", .memory),
    ("Portable Battery", .battery),
  ]

  private static func line(
    _ text: ByteScan, _ start: Int, _ end: Int
  ) -> (key: Key, value: Range<Int>)? {
    guard start < end, text[start] != 0x09 else { return nil }
    for (label, key) in keys {
      let colon = start + label.utf8CodeUnitCount
      if colon < end, text[colon] == 0x3A, text.holds(label, at: start, before: end) {
        return (key, colon + 1..<end)
      }
    }
    return nil
  }

  private static let keys: [(label: StaticString, key: Key)] = [
    ("Manufacturer", .maker), ("Product Name", .product), ("Version", .version),
    ("Serial Number", .serial), ("SKU Number", .sku), ("Type", .type), ("Release Date", .date),
    ("Size", .size), ("Status", .status), ("Name", .name), ("Design Capacity", .capacity),
  ]

  /// The lines that count and the titles they stand under: what may be kept of a report.
  var kept: [UInt8] {
    var kept = Array("# dmidecode\n".utf8)
    var number = 0
    func open(_ next: Int) {
      while number < next {
        number += 1
        let title = Self.titles.first { $0.part == parts[number - 1] }?.title ?? ""
        kept += Array("\n\(title)\n".utf8)
      }
    }
    for entry in entries {
      open(entry.number)
      let label = Self.keys.first { $0.key == entry.key }?.label ?? ""
      kept += Array("\t\(label):".utf8) + bytes[entry.value] + [0x0A]
    }
    open(parts.count)
    return kept
  }
}
