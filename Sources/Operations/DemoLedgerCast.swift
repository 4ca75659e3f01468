internal import LedgerValues
internal import LotLedger

/// Who is in the demo, and where: invented people; public bodies and companies of the Lyon area.
struct DemoCast {
  static let people: [(code: String, name: String, roles: [String])] = [
    ("LBE", "Leïla Benchaâbane", ["warehouse"]), ("MFA", "Mathieu Favre-Réguillon", ["warehouse"]),
    ("SOK", "Sokha Prak", ["warehouse"]), ("NDI", "Noé Dibango", ["technician"]),
    ("ACH", "Anaïs Chavanon", ["technician"]), ("THO", "Thomas Œuvrard", ["technician"]),
    ("RIM", "Rim Saïdani", ["technician"]), ("PGO", "Paul Gonnet", ["technician"]),
    ("ICO", "Inès Coponat", ["checker"]), ("YVE", "Yves Mercanton", ["checker"]),
    ("CLA", "Claire Jacquemond", ["coordinator"]), ("FDU", "Fanny Durieux", ["coordinator"]),
    ("REF", "Hugo Sanlaville", ["auditor"]),
  ]

  static let donors = [
    "Ville de Lyon", "Métropole de Lyon", "Ville de Villeurbanne", "SYTRAL Mobilités",
    "Ville de Vénissieux", "Région Auvergne-Rhône-Alpes", "Université Lumière Lyon 2",
    "Hospices civils de Lyon", "Ville de Bron", "Assurances du Confluent", "Atelier Traboule",
    "Soieries Giraudet et fils",
  ]
  static let partners = ["Emmaüs Connect", "Reboot", "Kits inclusifs de la Métropole"]
  static let recyclers = ["Éco-tri du Rhône"]

  static let quays = ["QUAI-1", "QUAI-2", "QUAI-3"]
  static let shelves = ["A", "B", "C", "D"].flatMap { row in
    (1...5).flatMap { bay in (1...3).map { "\(row)-0\(bay)-\($0)" } }
  }
  static let benches = ["BANC-1", "BANC-2", "BANC-3", "BANC-4"]

  static let reasons: [DemoStep: [String]] = [
    .attest: ["Ouvert : aucun support de données", "Pas de stockage sur ce modèle"],
    .failWipe: ["Secteurs illisibles", "Le disque ne répond plus", "Arrêt à 63 % : erreurs d’E/S"],
    .rewipe: ["Étiquette de preuve illisible, on recommence"],
    .reject: ["Touche E enfoncée", "Charnière lâche", "Écran taché", "Wi-Fi instable"],
    .rework: ["Batterie tombée sous 40 %", "Mise à jour à refaire"],
    .release: ["Le partenaire en veut moins", "Promis à une autre demande"],
    .refuse: ["Carton abîmé au transport"],
    .comeBack: ["S’éteint après dix minutes", "Ne convient pas au bénéficiaire"],
    .hold: ["Attente de l’accord du donneur", "Manque l’alimentation"],
    .salvage: ["Carte mère morte, écran bon", "Trop ancien pour être donné"],
    .keep: ["Finalement réparable"],
    .discard: ["Trop ancien", "Cassé sans pièce de rechange", "Support détruit, carte soudée"],
    .rescue: ["Une pièce a été trouvée"],
    .giveBack: ["Remis par erreur, le donneur le garde"],
    .pull: ["Disque bruyant, retiré"],
  ]

  let warehouse: [String]
  let technicians: [String]
  let checkers: [String]
  let coordinators: [String]

  init() {
    func codes(_ role: String) -> [String] {
      Self.people.filter { $0.roles.contains(role) }.map(\.code)
    }
    warehouse = codes("warehouse")
    technicians = codes("technician")
    checkers = codes("checker")
    coordinators = codes("coordinator")
  }

  /// Enrols everyone, opens every place and organisation.
  func enter(_ act: Act) throws {
    for person in Self.people {
      let id = try act.open(.op, code: person.code, by: "enrol")
      try act.keep(name: person.name, of: .op, id)
      for role in person.roles { try act.append("appoint", .op, id, ["role": .text(role)]) }
    }
    for place in Self.quays + Self.shelves {
      _ = try act.open(.location, code: place, by: "open_location")
    }
    for (names, capacity) in [
      (Self.donors, "donor"), (Self.partners, "partner"), (Self.recyclers, "recycler"),
    ] {
      for name in names { _ = try act.organisation(named: name, as: capacity) }
    }
  }
}
