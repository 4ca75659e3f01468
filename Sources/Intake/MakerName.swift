/// The name of a maker, to be compared: `HP`, `Hewlett-Packard` and `HP Inc.` are one.
enum MakerName {
  /// The words that tell makers apart, joined; empty where none is given.
  static func key(of text: String) -> String {
    let words = FoldedWords(text).words
    let telling = words.filter { !companyWords.contains($0) }
    let name = (telling.isEmpty ? words : telling).joined()
    return aliases[name] ?? name
  }

  private static let companyWords: Set<String> = [
    "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "gmbh",
    "ag", "sa", "sas", "bv", "plc", "kg", "group", "international", "computer", "electronic",
    "technology", "technologie", "tech", "system", "client", "the",
  ]

  private static let aliases: [String: String] = [
    "hewlettpackard": "hp", "hewlettpackardhp": "hp", "hphewlettpackard": "hp",
    "hewlettpackardenterprise": "hpe", "asustek": "asu", "asustekcomputer": "asu",
    "microstar": "msi", "microstarmsi": "msi", "fujitsusiemen": "fujitsu", "dynabook": "toshiba",
    "applecomputer": "apple", "packardbellbv": "packardbell",
  ]

  /// The one name under which a maker is shown, whichever way it is spelt; what is spelt by
  /// nobody known stays as it is, without the words for a company at its end.
  static func shown(_ text: String) -> String {
    guard !text.isEmpty else { return "" }
    if let known = spellings[text] { return known }
    if let known = names[key(of: text)] { return known }
    if let known = FoldedWords(text).words.first.flatMap({ names[$0] }) { return known }
    var words = text.split(whereSeparator: { $0 == " " || $0 == "," })
    while words.count > 1, let last = words.last,
      FoldedWords(String(last)).words.allSatisfy(endings.contains)
    {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  private static let endings: Set<String> = [
    "inc", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "gmbh", "ag", "sa",
    "s", "a", "kg", "plc", "bv", "incorporated",
  ]

  /// The spellings that firmware knows best, so that most are found at once.
  private static let spellings: [String: String] = [
    "HP": "HP", "Hewlett-Packard": "HP", "Dell Inc.": "Dell", "LENOVO": "Lenovo", "Acer": "Acer",
    "ASUSTeK COMPUTER INC.": "ASUS", "ASUSTeK Computer Inc.": "ASUS", "Apple Inc.": "Apple",
    "FUJITSU": "Fujitsu", "TOSHIBA": "Toshiba", "Gigabyte Technology Co., Ltd.": "Gigabyte",
    "Micro-Star International Co., Ltd.": "MSI", "SAMSUNG ELECTRONICS CO., LTD.": "Samsung",
  ]

  /// By key; makers that nobody spells in two ways need not stand here.
  private static let names: [String: String] = {
    let shown = [
      "HP", "HPE", "Dell", "Lenovo", "IBM", "Acer", "ASUS", "Apple", "Fujitsu", "Toshiba",
      "Gigabyte", "MSI", "Samsung", "Sony", "LG", "NEC", "Intel", "Microsoft", "Google", "Huawei",
      "Honor", "Xiaomi", "Timi", "Medion", "Panasonic", "Clevo", "Pegatron", "Foxconn", "ASRock",
      "ASRockRack", "Supermicro", "Packard Bell", "eMachines", "Gateway", "Wortmann", "Infinix",
      "Chuwi",
      "Seagate", "Western Digital", "Hitachi", "HGST", "Crucial", "Kingston", "SanDisk", "Micron",
      "Hynix", "Maxtor", "Philips", "Iiyama", "Terra",
    ]
    var names: [String: String] = [:]
    for name in shown { names[key(of: name)] = name }
    let others = [
      "wdc": "Western Digital", "wd": "Western Digital", "skhynix": "Hynix",
      "lge": "LG", "samsungelectronic": "Samsung", "huanan": "Huanan", "huananzhi": "Huanan",
      "gigabytetechnology": "Gigabyte", "intelr": "Intel", "msimicrostar": "MSI",
      "sunmicrosystem": "Sun", "vmware": "VMware", "hitachiglobalstorage": "Hitachi",
    ]
    return names.merging(others) { _, other in other }
  }()
}
