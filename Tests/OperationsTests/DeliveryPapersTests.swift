import Foundation
import LedgerValues
import Operations
import TestFixtures
import Testing

/// What goes with a delivery: the note, and the partner's file.
@Suite struct DeliveryPapersTests {
  private func house() throws -> TemporaryHouse {
    let house = try TemporaryHouse()
    try house.announce(["A1", "=B1"])
    try house.stock(["A1", "=B1"])
    return house
  }

  private func sale(_ house: TemporaryHouse) throws -> String {
    var papers = OrganisationSummary.Papers()
    (papers.status, papers.siret) = ("rup", "20004697700019")
    _ = try house.open("WA").openOrganisation(
      named: "Asso", as: "partner", papers: papers)
    _ = try house.open("WA").openOrganisation(named: "Transports R", as: "carrier")
    try house.dossier("open_programme", "KITS")
    let delivery = try house.delivery {
      ($0.partner, $0.basis, $0.carrier) = ("Asso", "solidarity_sale", "Transports R")
      $0.programme = "KITS"
    }
    try house.load(["A1"], on: delivery, as: "CO") {
      $0.needs = ["price": "19050", "override": "écran tactile"]
    }
    try house.load(["=B1"], on: delivery) { $0.needs = ["price": "9000"] }
    try house.article("SOURIS", 3)
    try house.load(["SOURIS:2"], on: delivery)
    return delivery
  }

  @Test func `the note in a spreadsheet has its prices, and no cell that runs`() throws {
    let house = try house()
    let delivery = try sale(house)
    let bytes = try house.open("AD").deliveryNote(delivery).csv(.french)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let rows = String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n")
      .map(String.init)
    #expect(rows.count == 4)
    let header =
      "livraison;identifiant;dans le kit;genre;marque ou désignation;modèle;n° de série;"
      + "état esthétique;catégorie;quantité;prix ou valeur (€);plafond (€);dérogation;devenir"
    #expect(rows[0] == header)
    #expect(
      rows[1].hasSuffix(
        ";ordinateur portable;Éclair;E-15;A1;B;B;1;190,50;180,00;écran tactile;chargé"),
      "\(rows[1])")
    #expect(rows[2].contains(";'=B1;B;B;1;90,00;180,00;;chargé"), "\(rows[2])")
    #expect(rows[3].hasPrefix("\(delivery);SOURIS;;article;;;;;;2;"), "\(rows[3])")
  }

  @Test func `the note on paper says the law, the ceilings, who went over one and why`() throws {
    let house = try house()
    let delivery = try sale(house)
    let note = try house.open("AD").deliveryNote(delivery)
    let pdf: [UInt8]
    do {
      pdf = try note.pdf(.french)
    } catch {
      // The drawing libraries are not on this machine.
      #expect((error as HouseError).kind == .cannotCreate)
      return
    }
    let text = try Judge.text(pdf)
    for word in [
      "Bon de livraison \(delivery)", "Asso", "20004697700019", "Transports R", "KITS",
      "CG3P L.3212-3", "190,50", "180", "écran tactile", "reconditionné", "SOURIS", "E-15",
      "Pour le partenaire", "Le transporteur",
    ] { #expect(text.contains(word), "\(word)\n\(text)") }
    #expect(try Judge.codes(pdf).contains(delivery))
    let english = try Judge.text(note.pdf(.english))
    #expect(english.contains("Delivery note") && english.contains("solidarity sale"))
  }

  @Test func `a kit is on the note with what is in it`() throws {
    let house = try house()
    try house.article("SOURIS", 3)
    let open = try house.open("CO")
    try open.setRecipe(
      "BASE", label: "",
      lines: [
        .init(.device(Quality(.laptop))), .init(.article("SOURIS"), quantity: 2),
        .init(.service("training")),
      ])
    let kit = try open.openKits(of: "BASE", count: 1)[0]
    _ = try FillKit(kit, codes: ["A1", "SOURIS"]).run(in: open)
    let delivery = try house.delivery()
    try house.load([kit], on: delivery)
    _ = try SendDelivery(delivery).run(in: house.open("WA"))
    guard let pdf = try? house.open("AD").deliveryNote(delivery).pdf(.french) else { return }
    let text = try Judge.text(pdf)
    for word in [kit, "BASE", "2 × SOURIS", "formation", "E-15"] {
      #expect(text.contains(word), "\(word)\n\(text)")
    }
  }

  @Test func `the partner's file has the partner's columns in its order`() throws {
    let house = try TemporaryHouse()
    try house.announce(["A1", "B1"])
    let technician = try house.open("TE")
    try house.perform("receive", ["A1"], as: "WA", ["place": "A-01"])
    try house.perform("queue_wipe", ["A1"], as: "TE")
    for (serial, kind, capacity) in [
      ("ES-1", "nvme", "256060514304"), ("ES-2", "hdd", "500107862016"),
    ] {
      try RecordMedium(
        "add_medium", .new(technician.device(named: "A1")),
        needs: ["kind": kind, "serial": serial, "capacity": capacity]
      ).run(in: technician)
      try RecordMedium(
        "sanitise_medium", .known(technician.mediumID(named: serial)),
        needs: [
          "technique": kind == "hdd" ? "overwrite" : "sanitize_block", "result": "success",
          "verification": kind == "hdd" ? "last" : "status",
        ]
      ).run(in: technician)
    }
    try house.perform(
      "identify", ["A1"], as: "TE",
      ["cpu": "Intel Core i5-8250U", "memory": String(8 * 1_073_741_824)])
    try house.perform("confirm_media", ["A1"], as: "TE", ["how": "inspection"])
    let wiped = try house.perform("complete_wipe", ["A1"], as: "TE")
    #expect(wiped.refused.isEmpty, "\(wiped.refused)")
    try house.perform("start_refurbishment", ["A1"], as: "TE")
    try house.perform("test", ["A1"], as: "TE", ["rest": "pass"])
    try house.perform("submit", ["A1"], as: "TE")
    try house.perform("accept", ["A1"], as: "CH", ["grade": "B", "category": "B"])
    try house.stock(["B1"])
    let delivery = try house.delivery()
    try house.load(["A1", "B1"], on: delivery)
    let file = try house.open("AD").bolc(delivery)
    let header =
      "\u{FEFF}Numéro Lot;Identifiant unique;Type matériel;Constructeur;Model;N° Serie;Processeur;"
      + "Type disque 1;Taille disque 1;Type disque 2;taille disque 2;RAM;DVD;Webcam;ECRAN;"
      + "REMARQUES;Grade esth.;Catégorie;Erreur calcul\r\n"
    #expect(file.bytes.starts(with: Array(header.utf8)))
    let rows = String(decoding: file.bytes.dropFirst(header.utf8.count), as: UTF8.self)
      .split(separator: "\r\n").map(String.init)
    let tags = try house.open("AD").delivery(delivery).devices.map(\.code)
    let law = technician.law
    func label(_ kind: MediumKind) -> String {
      law.mediumKinds.first { $0.kind == kind }?.label.french ?? ""
    }
    #expect(
      rows.first
        == "\(delivery);\(tags[0]);ordinateur portable;Éclair;E-15;A1;Intel Core i5-8250U;"
        + "\(label(.nvme));256;\(label(.hdd));500;8;;OUI;;;B;B;")
    #expect(
      rows.last == "\(delivery);\(tags[1]);ordinateur portable;Éclair;E-15;B1;;;;;;;;OUI;;;B;B;")
    #expect(rows.count == 2 && file.others.isEmpty)
  }
}
