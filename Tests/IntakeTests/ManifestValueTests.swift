import Intake
import LedgerValues
import Testing

/// What single cells mean.
@Suite struct ManifestValueTests {
  private func draft(_ header: String, _ row: String, dayFirst: Bool? = nil) throws
    -> ManifestDraft
  {
    let manifest = try ManifestReader(dayFirst: dayFirst).read("\(header)\n\(row)\n")
    return try #require(manifest.drafts.first, "\(manifest.rejections)")
  }

  @Test(arguments: [
    ("PC portable", Kind.laptop), ("PC portable hybride", .laptop), ("notebook", .laptop),
    ("Ordinateurs portables", .laptop), ("MacBook Air 13\"", .laptop), ("2 en 1", .laptop),
    ("Station de travail mobile", .laptop), ("PC portable + station d'accueil", .laptop),
    ("Unité centrale", .desktop), ("UNITES CENTRALES", .desktop), ("PC", .desktop),
    ("poste fixe", .desktop), ("Ordinateur", .desktop), ("PC + écran + clavier", .desktop),
    ("Workstation", .desktop), ("PC avec écran 22\"", .desktop), ("tower", .desktop),
    ("Mini PC", .miniPC), ("mini-pc", .miniPC), ("client léger", .miniPC), ("Mac mini", .miniPC),
    ("Tout-en-un", .allInOne), ("all in one", .allInOne), ("Ordinateur tout en un", .allInOne),
    ("iMac 27", .allInOne), ("Tablette", .tablet), ("iPad (6e génération)", .tablet),
    ("Tablette graphique", .peripheral), ("smartphone", .smartphone), ("iPhone 8", .smartphone),
    ("Téléphone portable", .phone), ("téléphone IP", .phone), ("Écran", .monitor),
    ("ecran 24 pouces", .monitor), ("moniteur LCD", .monitor), ("Écran de PC portable", .monitor),
    ("Imprimante portable", .printer), ("copieur multifonctions", .printer),
    ("Serveur", .server), ("switch 24 ports", .network), ("Borne Wi-Fi", .network),
    ("disque dur externe", .storage), ("SSD", .storage), ("Clavier", .peripheral),
    ("Chargeur pour PC portable", .peripheral), ("souris", .peripheral),
    ("vidéoprojecteur", .other), ("Chaise", .other), ("all_in_one", .allInOne),
    ("mini_pc", .miniPC), ("other", .other), ("peripheral", .peripheral), ("phone", .phone),
  ])
  func `a kind is known by its words`(words: String, kind: Kind) throws {
    let cell = words.contains("\"") ? "\"\(words.replacing("\"", with: "\"\""))\"" : words
    let draft = try draft("Type;Modèle", "\(cell);X1")
    #expect(draft.kind == kind)
    #expect(draft.kindWords == words)
    #expect(draft.quantity == 1)
  }

  @Test func `every kind of the law is known by its own name`() throws {
    for kind in Kind.known {
      #expect(try draft("Type;Modèle", "\(kind.rawValue);X1").kind == kind)
    }
  }

  @Test func `a model tells the kind where no words do`() throws {
    #expect(try draft("Modèle;N° de série", "MacBook Pro 2015;C02ABC").kind == .laptop)
    #expect(try draft("Type;Modèle", "Informatique;iPhone SE").kind == .smartphone)
  }

  @Test(arguments: [
    ("01/11/2016", "2016-11-01"), ("1/11/16", "2016-11-01"), ("2016-11-01", "2016-11-01"),
    ("2016/11/1", "2016-11-01"), ("01.11.16", "2016-11-01"), ("01-11-2016", "2016-11-01"),
    ("20161101", "2016-11-01"), ("2016-11-01 00:00:00", "2016-11-01"),
    ("2016-11-01T08:30:00Z", "2016-11-01"), ("1er novembre 2016", "2016-11-01"),
    ("Mardi 1 novembre 2016", "2016-11-01"), ("November 1, 2016", "2016-11-01"),
    ("1-nov-16", "2016-11-01"), ("mars 2019", "2019-03"), ("MARS 2019", "2019-03"),
    ("mars-19", "2019-03"), ("Août 2018", "2018-08"), ("déc. 2018", "2018-12"),
    ("Feb 2018", "2018-02"), ("03/2019", "2019-03"), ("2019-03", "2019-03"), ("201903", "2019-03"),
    ("2015", "2015"), ("2015/2016", "2015"), ("vers 2015", "2015"), ("2015 ?", "2015"),
    ("42675", "2016-11-01"), ("42675,25", "2016-11-01"), ("43890", "2020-02-29"),
    ("29/02/2020", "2020-02-29"), ("01/02/70", "1970-02-01"), ("01/02/69", "2069-02-01"),
    ("", ""), ("N/A", ""), ("inconnue", ""), ("00/00/0000", ""), ("01/01/1900", ""), ("-", ""),
  ])
  func `a date is read to the precision it gives`(text: String, date: String) throws {
    #expect(try draft("Type;Date d'achat", "écran;\"\(text)\"").acquired == date)
  }

  @Test(arguments: [
    "31/02/2019", "29/02/2019", "2019-13-01", "avant 2015", "99999", "12345", "1/2/3/4", "hier",
    "20", "2015-2019", "32/01/2019", "20191301", "999999999999999999999", "1850",
  ])
  func `what is no date rejects its row and names the column`(text: String) throws {
    let manifest = try ManifestReader().read("Type;Date d'achat\nécran;\(text)\nécran;2019\n")
    #expect(manifest.drafts.count == 1)
    #expect(manifest.rejections.map(\.line) == [2])
    #expect(manifest.rejections.first?.column?.header == "Date d'achat")
    #expect(manifest.rejections.first?.column?.number == 2)
  }

  @Test func `dates are of the day first, unless the column can only be of the month first`() throws
  {
    #expect(try draft("Type;Date", "écran;03/04/2019").acquired == "2019-04-03")
    #expect(try draft("Type;Date", "écran;03/04/2019", dayFirst: false).acquired == "2019-03-04")
    let american = try ManifestReader().read("Type;Date\nécran;03/04/2019\nécran;12/31/2018\n")
    #expect(american.drafts.map(\.acquired) == ["2019-03-04", "2018-12-31"])
    let mixed = try ManifestReader().read(
      "Type;Date\nécran;03/04/2019\nécran;12/31/2018\nécran;31/12/2018\n")
    #expect(mixed.drafts.map(\.acquired) == ["2019-04-03", "2018-12-31"])
    #expect(mixed.rejections.map(\.line) == [3])
  }

  @Test(arguments: [
    "N/A", "n.a.", "-", "--", "?", "Néant", "AUCUN", "inconnu", "sans", "Illisible", "0", "0000000",
    "xxxxxxxx", "0123456789", "123456789", "12345", "0123456789ABCDEF", "To Be Filled By O.E.M.",
    "Default string", "System Serial Number", "None", "Not Applicable", "(null string)", "....",
    "Non renseigné", "123456789000", "MB-1234567890", "Chassis Serial Number", "S/N", "01010101",
    "1111111", "Dell", "sans numéro", "N° de série",
  ])
  func `a placeholder is no serial, and never makes two machines one`(text: String) throws {
    let manifest = try ManifestReader().read(
      "Type;Marque;N° de série\nécran;Dell;\"\(text)\"\nécran;Dell;\"\(text)\"\n")
    #expect(manifest.drafts.map(\.serial) == ["", ""])
    #expect(manifest.repeated.isEmpty)
  }

  @Test(arguments: ["5XW0A1", "FB6555D72B73", "1234", "CN-0D123", "00123", "7", "S0000001", "NXHE"])
  func `a real serial is kept as it stands`(text: String) throws {
    let serial = try draft("Type;N° de série", "écran;\(text)").serial
    #expect(serial == (text.count == 1 ? "" : text))
  }

  @Test func `the donor's own number may be any, but not a word for none`() throws {
    #expect(try draft("Type;N° inventaire", "écran;0001").donorTag == "0001")
    #expect(try draft("Type;N° inventaire", "écran;7").donorTag == "7")
    #expect(try draft("Type;N° inventaire", "écran;N/A").donorTag == "")
    #expect(try draft("Type;Marque;Modèle", "écran;To Be Filled By O.E.M.;n/a").maker == "")
  }

  @Test func `what a spreadsheet did to a number is undone or said`() throws {
    #expect(try draft("Type;N° de série", "écran;=\"00123\"").serial == "00123")
    #expect(try draft("Type;N° de série", "écran;\"=\"\"00123\"\"\"").serial == "00123")
    #expect(try draft("Type;N° de série", "écran;'+33A").serial == "+33A")
    #expect(try draft("Type;N° de série", "écran;5E10").serial == "5E10")
    let rounded = try ManifestReader().read("Type;N° de série\nécran;1,23457E+11\nécran;AB12\n")
    #expect(rounded.rejections.map(\.line) == [2])
    #expect(rounded.rejections.first?.reason.french.contains("arrondi") == true)
    let unreadable = try ManifestReader().read("Type;N° de série\nécran;AB\u{FFFD}12\nécran;A9\n")
    #expect(unreadable.rejections.map(\.line) == [2])
  }

  @Test func `an IMEI is checked by its last digit`() throws {
    let header = "Type;IMEI"
    #expect(try draft(header, "smartphone;35-693803-564380-9").imei == ["356938035643809"])
    #expect(
      try draft(header, "smartphone;356938035643809 / 490154203237518").imei
        == ["356938035643809", "490154203237518"])
    #expect(try draft(header, "smartphone;3569380356438091").imei == ["3569380356438091"])
    #expect(try draft(header, "PC portable;N/A").imei.isEmpty)
    for bad in ["356938035643808", "35693803564380", "3,56938E+14", "ABCDEFGHIJKLMNO"] {
      let manifest = try ManifestReader().read("\(header)\nsmartphone;\(bad)\necran;\n")
      #expect(manifest.rejections.map(\.column?.header) == ["IMEI"], "\(bad)")
    }
  }

  @Test func `a row may stand for several devices`() throws {
    #expect(try draft("Type;Qté", "écran;12").quantity == 12)
    #expect(try draft("Type;Quantité", "écran;x 3").quantity == 3)
    #expect(try draft("Type;Nombre", "écran;3,00").quantity == 3)
    #expect(try draft("Type;Modèle", "12 écrans;").quantity == 12)
    #expect(try draft("Type;Modèle", "12 écrans;").kind == .monitor)
    #expect(try draft("Type;Modèle", "3 x PC portable;").quantity == 3)
    #expect(try draft("Type;Modèle", "lot de 5 souris;").quantity == 5)
    for one in ["24 pouces écran", "2 en 1", "2e écran", "4K écran", "1 écran"] {
      #expect(try draft("Type;Modèle", "\(one);").quantity == 1, "\(one)")
    }
    #expect(try draft("Type;Qté;N° de série", "écran;1;AB12").quantity == 1)
    let bad = try ManifestReader().read(
      "Type;Qté;N° de série\nécran;0;\nécran;-2;\nécran;10000;\nécran;2;AB12\nécran;beaucoup;\n")
    #expect(bad.rejections.map(\.line) == [2, 3, 4, 5, 6])
    #expect(bad.drafts.isEmpty)
  }

  @Test func `values are trimmed of every kind of space, and keep what is inside`() throws {
    let draft = try draft(
      "Type;Modèle;Observations", "\u{A0} écran\t ; \"  P22  17\u{202F}\" ;\"\r\n a\nb \"")
    #expect(draft.kindWords == "écran")
    #expect(draft.model == "P22  17")
    #expect(draft.remark == "a\nb")
  }
}
