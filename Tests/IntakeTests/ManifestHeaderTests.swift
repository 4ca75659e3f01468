import Intake
import LedgerValues
import Testing

@Suite struct ManifestHeaderTests {
  private func fields(_ header: String, map: [String: ManifestField] = [:]) throws
    -> [ManifestField?]
  {
    let cells = header.split(separator: ";", omittingEmptySubsequences: false).count
    let row = (0..<cells).map { _ in "1" }.joined(separator: ";")
    return try ManifestReader(overrides: map).read(header + "\n" + row + "\n").columns.map(\.field)
  }

  @Test(arguments: [
    ("N° d'inventaire;Type de matériel;Marque;Modèle;N° de série;Date d'achat;Site;Observations"),
    ("ETIQUETTE;CATEGORIE;CONSTRUCTEUR;REFERENCE;NUMERO DE SERIE;ANNEE;ETABLISSEMENT;REMARQUES"),
    ("asset_tag;type;manufacturer;model;serial_number;purchase_date;location;notes"),
    ("AssetTag;DeviceType;Brand;ModelName;SerialNumber;PurchaseDate;Office;Comments"),
    ("N° immo.;Désignation;Fabricant;Modèle;N/S;Mise en service;Bâtiment;Commentaire(s)"),
    ("Code-barres;Nature;Marque :;Modele;S/N;Date d’acquisition;Lieu;État"),
    ("inv. no;Kind;Make;Product name;Service Tag;Year;Site;Remarks"),
    ("Numéro d’inventaire;Famille;Marque du matériel;Modèle du PC;N°Série;Année d'achat;Ville;Note"),
  ])
  func `a heading is known by its meaning, in either language`(header: String) throws {
    #expect(
      try fields(header) == [
        .donorTag, .kind, .maker, .model, .serial, .acquired, .site, .remark,
      ])
  }

  @Test func `what speaks of something else than the device is read past`() throws {
    #expect(
      try fields(
        "Type;N° de série;Type de disque;N° série écran;Fin de garantie;Date de réforme;Prix;Nom"
      ) == [.kind, .serial, nil, nil, nil, nil, nil, nil])
    #expect(
      try fields("Type;Modèle;Date de l'inventaire;Fournisseur;Utilisateur;RAM")
        == [.kind, .model, nil, nil, nil, nil])
  }

  @Test func `of two columns that claim a field the surer has it`() throws {
    #expect(try fields("Désignation;Type;Marque") == [.model, .kind, .maker])
    #expect(try fields("Désignation;Type;Modèle") == [.remark, .kind, .model])
    #expect(try fields("Désignation;Modèle") == [.kind, .model])
    #expect(try fields("Référence;Modèle;Type") == [nil, .model, .kind])
    #expect(try fields("Catégorie;Type de matériel;Série") == [nil, .kind, .serial])
  }

  @Test func `two columns of IMEI are two numbers, and several remarks are one`() throws {
    let manifest = try ManifestReader().read(
      """
      Type;IMEI 1;IMEI2;État;Observations
      smartphone;356938035643809;490154203237518;B;rayé
      """)
    #expect(manifest.drafts[0].imei == ["356938035643809", "490154203237518"])
    #expect(manifest.drafts[0].remark == "B ; rayé")
  }

  @Test func `what the caller maps goes before what is guessed`() throws {
    #expect(
      try fields("a;b;Type", map: ["a": .serial, "B": .maker]) == [.serial, .maker, .kind])
    #expect(try fields("Numéro;Type", map: ["numero": .donorTag]) == [.donorTag, .kind])
    #expect(try fields("Modèle;Type;Etat", map: ["etat": .ignore]) == [.model, .kind, .ignore])
    #expect(try fields("Modèle;;Type", map: ["2": .site]) == [.model, .site, .kind])
    // Alone, the map makes a header of a row in which nothing is recognised.
    #expect(try fields("a;b", map: ["a": .serial]) == [.serial, nil])
  }

  @Test func `a map that names no column, or two for one field, is refused`() throws {
    let unknown = #expect(throws: ManifestRefusal.self) {
      try fields("Type;Modèle", map: ["Marque": .maker])
    }
    #expect(unknown?.line == 1)
    #expect(unknown?.sentence.french.contains("« Marque »") == true)
    #expect(throws: ManifestRefusal.self) {
      try fields("Type;a;b", map: ["a": .serial, "b": .serial])
    }
  }

  @Test(arguments: ManifestDelimiter.allCases)
  func `the delimiter is found, whatever stands in the titles`(delimiter: ManifestDelimiter) throws
  {
    let mark = delimiter.rawValue
    let manifest = try ManifestReader().read(
      """
      Matériel réformé, lot 3; service informatique | type A,B
      sep=\(mark)

      Type\(mark)Modèle\(mark)N° de série
      écran\(mark)"P2217, 22;|"\(mark)CN0123
      """)
    #expect(manifest.delimiter == delimiter)
    #expect(manifest.headerLine == 4)
    #expect(manifest.skipped.map(\.nature) == [.title, .title, .blank])
    #expect(manifest.drafts[0].model == "P2217, 22;|")
    #expect(manifest.drafts[0].line == 5)
  }

  @Test func `one column of serial numbers is a list`() throws {
    let manifest = try ManifestReader().read("N° de série\nABC123\nDEF456")
    #expect(manifest.drafts.map(\.serial) == ["ABC123", "DEF456"])
    #expect(manifest.drafts.allSatisfy { $0.kind == .other })
  }
}
