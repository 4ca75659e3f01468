/// Texts that stand where nothing is known: firmware's fillers and people's "none".
///
/// From `generics.sql` of fgdb and the `glpi_blacklists` of GLPI, with French words beside them.
/// A placeholder is no data, and above all never a key: two machines that share one are two.
enum Placeholder {
  /// Whether a serial number is none.
  static func isSerial(_ text: String, maker: String = "") -> Bool {
    let letters = key(of: text)
    if letters.count < 2 || fillers.contains(word(letters)) { return true }
    if isRun(letters) || isCount(letters) || isMarkedCount(letters) { return true }
    return letters == key(of: maker)
  }

  /// Whether a number whose digits are checked otherwise is none: a word for it, or `00000`.
  static func isFiller(_ text: String) -> Bool {
    let letters = key(of: text)
    return isAbsence(letters) || letters.allSatisfy { $0 == letters[0] }
  }

  /// Whether a maker, a model, a date or the donor's own number is none.
  static func isBlank(_ text: String) -> Bool {
    // No such word has a digit, and most texts do.
    if text.utf8.count > longest || text.utf8.contains(where: { 0x30...0x39 ~= $0 }) {
      return false
    }
    return isAbsence(key(of: text))
  }

  /// Whether a model, or a maker as firmware writes it, is none: what stands in a field that an
  /// assembler of machines never filled in.
  static func isModel(_ text: String) -> Bool {
    if text.utf8.count > longest { return false }
    let hasDigit = text.utf8.contains { 0x30...0x39 ~= $0 }
    // No filler with a digit is anything but digits, but for two.
    if hasDigit, let last = text.utf8.last, !(0x30...0x39 ~= last) { return false }
    let letters = key(of: text)
    if isAbsence(letters) || models.contains(word(letters)) { return true }
    return hasDigit && (letters.allSatisfy { $0 == letters[0] } || isCount(letters))
  }

  /// Whether a stock-keeping number is none: those words, and what firmware calls the field.
  static func isSKU(_ text: String) -> Bool {
    if isModel(text) { return true }
    let word = word(key(of: text))
    return word.hasSuffix("sku") || skus.contains(word)
  }

  private static func isAbsence(_ letters: [UInt8]) -> Bool {
    letters.isEmpty || absences.contains(word(letters))
  }

  /// Small letters and digits; accents and everything else are left out.
  private static func key(of text: String) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: letters.append(byte)
      case 0x41...0x5A: letters.append(byte | 0x20)
      case 0x80...: return FoldedWords(text).words.flatMap(\.utf8)
      default: break
      }
    }
    return letters
  }

  private static func word(_ letters: [UInt8]) -> String {
    String(decoding: letters, as: UTF8.self)
  }

  /// One letter over and over, or only 0 and 1: `00000000`, `xxxxxxx`, `0101`.
  private static func isRun(_ letters: [UInt8]) -> Bool {
    letters.allSatisfy { $0 == letters[0] } || letters.allSatisfy { $0 == 0x30 || $0 == 0x31 }
  }

  /// Digits that count up: `12345`, `0123456789`, `123456789000`, and on into hexadecimal.
  private static func isCount(_ letters: [UInt8]) -> Bool {
    guard letters.count >= 5 else { return false }
    let body = letters.prefix { $0 != 0x30 || letters.first == $0 }
    let tail = letters.dropFirst(body.count)
    guard tail.allSatisfy({ $0 == 0x30 }), body.count >= 5 else { return false }
    return [counting, counting.dropFirst()].contains { $0.starts(with: body) }
  }

  /// Digits that count up behind letters: `MB-1234567890`, `EeePC-0123456789`.
  private static func isMarkedCount(_ letters: [UInt8]) -> Bool {
    let digits = letters.drop { $0 >= 0x61 }
    return digits.count >= 10 && digits.count < letters.count && isCount(Array(digits))
  }

  private static let counting = Array("0123456789abcdef".utf8)[...]
  private static let longest = 60

  private static let absences = keys(
    """
    n/a; na; nc; n/c; nd; none; null; (null string); nil; neant; aucun; aucune; sans; inconnu;
    inconnue; unknown; unknow; unkown; invalid; empty; vide; absent; absente; illisible;
    non renseigne; non renseignee; non communique; non communiquee; non disponible; non connu;
    non applicable; non lisible; not applicable; not available; not specified; not set; undefined;
    to be filled by o.e.m.; to be filled by oem; to be defined; default string; default; tbd; oem;
    system manufacturer; system product name; system name; a completer; a definir; a renseigner;
    pas de numero; pas de numero de serie; sans numero; sans numero de serie; sans objet;
    no serial; no serial number; nonenonenonenone; not present; manquant; manquante
    """)

  /// Those, and what firmware writes for a serial number.
  private static let fillers = absences.union(serials)

  private static let serials = keys(
    """
    mb-1234567890; sys-1234567890; sn-12345; eval; serial number xxxxxx; dell; oem00000;
    prod00000000; system serial number; systemserialnumb; serial; serial#; serial number;
    chassis serial number; base board serial number; board serial number; iatpass; oem_serial;
    oem_serial_number; oemserial; type2 - board serial number; numero de serie; numero; s/n; sn;
    not defined; xxx; chassisserialnumber; ec-1234567890; 1234567890abcdef; abcdefgh
    """)

  /// Models and makers of `generics.sql` and `glpi_blacklists`, and what firmware calls the fields.
  private static let models = keys(
    """
    all series; product name; system version; base board product name; base board version;
    base board manufacturer; board manufacturer; board product name; chassis manufacture;
    chassis manufacturer; oem chassis manufacturer; o.e.m; oem product name; mainboard version;
    type1productconfigid; version; manufacturer; model; computer; reserve; reserved; invalid;
    manufacturer00; modulepartnumber00; partnum0; sernum0; not defined; no enclosure; other;
    system manufacture; xxx
    """)

  private static let skus = keys(
    "system sku#; system skunumber; type1sku0; sku number; asus-notebooksku; sku; type1skunumber")

  /// The keys of a list of texts, as they are with accents and without.
  private static func keys(_ list: String) -> Set<String> {
    var keys: Set<String> = []
    for text in list.split(whereSeparator: { $0 == ";" || $0.isNewline }).map(String.init) {
      keys.insert(word(key(of: text)))
      keys.insert(FoldedWords(text).words.joined())
    }
    return keys.subtracting([""])
  }
}
