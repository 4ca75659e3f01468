/// What the heading of a column means, in French or English: the one table of header words.
struct ManifestHeading {
  let field: ManifestField
  /// How surely: of two columns that claim a field, the surer has it.
  let sureness: Int
  /// What the column may be instead, when another has the field.
  let otherwise: [ManifestField]

  private init(_ field: ManifestField, _ sureness: Int, otherwise: [ManifestField] = []) {
    self.field = field
    self.sureness = sureness
    self.otherwise = otherwise
  }

  /// Headings longer than this are sentences, not headings.
  private static let longest = 80

  /// Reads a heading; nil where it says nothing to us.
  init?(_ text: String) {
    guard text.utf8.count <= Self.longest else { return nil }
    let words = Self.words(of: text)
    guard !words.isEmpty else { return nil }
    if let exact = Self.phrases[words.joined(separator: " ")] {
      self = exact
      return
    }
    guard words.count <= 6, Self.vetoes.isDisjoint(with: words) else { return nil }
    var best: (heading: ManifestHeading, length: Int)?
    let isDate = !Self.dateWords.isDisjoint(with: words)
    for part in words.flatMap({ Self.parts[$0] ?? [] }) where part.words.isSubset(of: words) {
      if isDate, part.heading.field != .acquired { continue }
      if let found = best, found.length >= part.words.count { continue }
      best = (part.heading, part.words.count)
    }
    guard let best else { return nil }
    let sureness = best.heading.sureness - 15
    self.init(best.heading.field, sureness, otherwise: best.heading.otherwise)
  }

  /// Whether two headings are the same words, as `--map` compares them.
  static func sameWords(_ left: String, _ right: String) -> Bool {
    let words = words(of: left)
    return left == right || !words.isEmpty && words == Self.words(of: right)
  }

  /// The words that count: without articles, nor the digits of `IMEI 2`.
  private static func words(of text: String) -> [String] {
    let all = FoldedWords(text, splitsCapitals: true).words
    let kept = all.filter { word in
      !idle.contains(word) && !word.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    }
    return kept.isEmpty ? all : kept
  }

  private static let idle: Set<String> = [
    "de", "du", "d", "l", "la", "le", "les", "des", "the", "of", "a", "au", "en", "et", "and", "un",
    "une", "or", "ou",
  ]

  /// Words that make a heading speak of something else than the device itself.
  private static let vetoes: Set<String> = Set(
    FoldedWords(
      """
      prix cout valeur montant price cost value garantie warranty facture invoice commande order
      fournisseur supplier utilisateur user agent beneficiaire nom name hostname prenom telephone mail email mac
      ip os systeme system licence license processeur cpu processor ram memoire memory disque disk
      hdd ssd drive batterie battery carte card chargeur charger bios windows office fin end expiry
      reforme sortie exit disposal destruction modification update taille size capacite capacity
      moniteur ecran screen lot poids weight masse couleur color colour
      """
    ).words)

  /// Words that make a heading one of dates: of the acquisition, or of nothing to us.
  private static let dateWords: Set<String> = ["date", "annee", "year"]

  private static let table: [(heading: ManifestHeading, phrases: String)] = [
    (
      .init(.kind, 100),
      """
      type de matériel, type d'appareil, type d'équipement, type de produit, type de machine,
      type d'article, type d'actif, nature du matériel, catégorie de matériel, device type,
      asset type, equipment type, item type, hardware type, product type, device category,
      kind, device kind, famille de matériel, type de poste, type materiel informatique
      """
    ),
    (.init(.kind, 80), "type, form factor, asset category, product category"),
    (
      .init(.kind, 60), "catégorie, category, nature, famille, family, sous catégorie, sous famille"
    ),
    (
      .init(.kind, 30, otherwise: [.model, .remark]),
      """
      désignation, libellé, article, appareil, matériel, équipement, device, item, equipment,
      hardware, description, intitulé, désignation du matériel, objet, machine, actif, asset description,
      description du matériel
      """
    ),
    (
      .init(.maker, 100),
      "marque, constructeur, fabricant, manufacturer, maker, brand, make, marque du matériel, mfr"
    ),
    (.init(.maker, 50), "vendor, editeur, marque constructeur, fabricant constructeur"),
    (
      .init(.model, 100),
      """
      modèle, model, model name, nom du modèle, product name, modèle de l'appareil, device model,
      modèle du matériel, modèle commercial
      """
    ),
    (
      .init(.model, 50),
      "model number, numéro de modèle, référence constructeur, produit, product, marque et modèle"
    ),
    (.init(.model, 30), "référence, gamme, part number, référence produit, référence modèle, sku"),
    (
      .init(.serial, 100),
      """
      numéro de série, n/s, s/n, sn, ns, n série, série, serial, serial number, numéro serial,
      service tag, numéro de série constructeur, numéro série appareil, serial no, serie no,
      sérial, device serial, n de série, serial tag, num serie, numéro série
      """
    ),
    (
      .init(.imei, 100),
      "imei, numéro imei, code imei, imei meid, imei primaire, imei secondaire, sim imei"
    ),
    (
      .init(.donorTag, 100),
      """
      numéro d'inventaire, inventaire, n inventaire, étiquette, asset tag, asset, asset number,
      asset id, numéro d'immobilisation, immobilisation, code immobilisation, numéro immo,
      code immo, n immo, immo, code inventaire, référence inventaire, tag, inventory number,
      inventory tag, inventory id, numéro de parc, n parc, code parc, numéro étiquette,
      étiquette inventaire, numéro d'actif, property tag, identifiant inventaire, donor tag,
      référence interne, numéro interne, id inventaire, étiquette parc
      """
    ),
    (
      .init(.donorTag, 60),
      "code barre, code à barre, barcode, bar code, matricule, identifiant matériel, device id"
    ),
    (.init(.donorTag, 40), "identifiant, id, identifier, code, uid, label"),
    (
      .init(.acquired, 100),
      """
      date d'achat, date achat, année d'achat, date d'acquisition, année d'acquisition,
      purchase date, date of purchase, purchase year, acquisition date, date purchased, purchased,
      year of purchase, acquired, date acquired
      """
    ),
    (
      .init(.acquired, 80),
      """
      date de mise en service, mise en service, année de mise en service, in service date,
      date de livraison, année de livraison, delivery date, date de réception, date d'entrée,
      commissioning date
      """
    ),
    (
      .init(.acquired, 60),
      """
      année, year, date, acquisition, achat, millésime, année de fabrication, date de fabrication,
      manufacturing date, manufacture year, annee modele
      """
    ),
    (
      .init(.site, 100),
      "site, établissement, lieu, localisation, location, emplacement, implantation, place"
    ),
    (
      .init(.site, 60),
      """
      bâtiment, building, adresse, address, école, collège, lycée, school, mairie, ville, city,
      agence, bureau, office, salle, room, local, commune, entité, site d'origine, lieu de stockage
      """
    ),
    (.init(.site, 40), "service, direction, department, département, unité, origine"),
    (
      .init(.remark, 100),
      """
      observation, remarque, commentaire, note, remark, comment, observation diverse, notes,
      complément, information complémentaire, précision
      """
    ),
    (
      .init(.remark, 60),
      "état, état du matériel, état de fonctionnement, condition, panne, défaut, défauts, fault"
    ),
    (
      .init(.quantity, 100),
      """
      quantité, qté, qty, quantity, nombre, nb, nbre, count, nombre d'unités, nb unités, effectif,
      nombre d'appareils, quantité totale, units
      """
    ),
    (.init(.ignore, 100), "motif du rejet, reason for rejection"),
  ]

  private static let phrases: [String: ManifestHeading] = {
    var phrases: [String: ManifestHeading] = [:]
    for (heading, list) in table {
      for phrase in list.split(separator: ",") {
        phrases[words(of: String(phrase)).joined(separator: " ")] = heading
      }
    }
    return phrases
  }()

  /// Phrases that also count as a part of a longer heading, those of more than two letters, by
  /// the first of their words in the alphabet.
  private static let parts: [String: [(words: Set<String>, heading: ManifestHeading)]] = {
    let telling = phrases.filter { phrase, heading in
      heading.sureness >= 60 && phrase.utf8.count > 3 && phrase != "date" && phrase != "note"
        && heading.field != .ignore && heading.field != .quantity
    }
    var parts: [String: [(words: Set<String>, heading: ManifestHeading)]] = [:]
    for (phrase, heading) in telling.sorted(by: { $0.key < $1.key }) {
      let words = phrase.split(separator: " ").map(String.init)
      guard let first = words.min() else { continue }
      parts[first, default: []].append((Set(words), heading))
    }
    return parts
  }()
}
