/// A certificate of our own making, as nwipe 0.42 writes its texts, so that a test says only what
/// its story is about.
struct CertificateFixture: Sendable {
  struct Disk: Sendable {
    var model = "DISQUE ESSAI 500"
    var serial = "ES-0001"
    var bus = "ATA"
    var bytes: Int64 = 500_107_862_016
    var status = "ERASED"
    var method = "PRNG Stream"
    var verify = "Last"
    /// nil when as many as it holds.
    var erased: String?
    var rounds = "1/1"
    var hidden = "No hidden sectors"
    var hiddenSize: String? = "No hidden sectors"
    var warning: String?
    var errors = "0/0/0/0"
  }

  var disks = [Disk()]
  var isOfMachine = false
  var version = "0.42"
  /// What stands at the head of a page, where it is not the disk's own.
  var head: String?
  var hasHealth = true

  var bytes: [UInt8] {
    var lines = ["%PDF-1.3", "%\u{c7}\u{ec}"]
    heading(&lines, page: "Page 1 - Erasure Status", disk: isOfMachine ? nil : disks.first)
    let customer = [
      ("Business Name:", "Atelier Martin"), ("Contact Phone:", "04 72 00 00 00"),
      ("Name:", "Madame Dupont"), ("Address:", "3 rue (du Port), Lyon"),
    ]
    for (place, pair) in customer.enumerated() {
      show(pair.0, 60, 610 - 20 * Double(place), &lines)
      show(pair.1, 153, 610 - 20 * Double(place), &lines)
    }
    if isOfMachine { technician(&lines) }
    var up = 410.0
    for disk in disks {
      if isOfMachine { ofMachine(disk, up, &lines) } else { alone(disk, &lines) }
      up -= 100
    }
    if !isOfMachine { technician(&lines) }
    if hasHealth { for disk in disks { health(disk, &lines) } }
    return Array((lines.joined(separator: "\n") + "\nstartxref\n1234\n%%EOF\n").utf8)
  }

  private func show(_ text: String, _ across: Double, _ up: Double, _ lines: inout [String]) {
    let escaped = text.replacing("\\", with: "\\\\").replacing("(", with: "\\(")
      .replacing(")", with: "\\)")
    lines.append(
      "BT /GS0 gs \(across)00000 \(up)00000 TD /F1 10.000000 Tf 0.000000 0.000000 0.000000 rg "
        + "0.000000 Tc (\(escaped)) Tj ET ")
  }

  private func heading(_ lines: inout [String], page: String, disk: Disk?) {
    show("Disc Erasure by NWIPE version \(version)", 180, 30, &lines)
    if let disk {
      show(" Disk Model: \(disk.model) ", 200, 718, &lines)
      show(" Disk S/N: \(head ?? disk.serial) ", 210, 703, &lines)
    } else {
      show(" System S/N: HOTE-4711 ", 200, 688, &lines)
      show(" System uuid: 4c4c4544-0042-3510-8054-b4c04f4b3432 ", 150, 673, &lines)
    }
    show(" Tag: Empty Tag ", 260, 658, &lines)
    show(page, 240, 745, &lines)
  }

  private func technician(_ lines: inout [String]) {
    show("Technician/Operator ID", 50, 100, &lines)
    show("Name/ID:", 60, 80, &lines)
    show("Camille Martin", 120, 80, &lines)
  }

  private func alone(_ disk: Disk, _ lines: inout [String]) {
    let erased = disk.erased ?? "\(disk.bytes), (100.00%)"
    let rows: [(String, Double, Double, String?, Double)] = [
      ("Make/Model:", 60, 410, disk.model, 135), ("Serial:", 340, 410, disk.serial, 380),
      ("Bus:", 340, 390, disk.bus, 370),
      ("Size(Apparent): ", 60, 390, "500 GB, \(disk.bytes) bytes", 145),
      ("Size(Real):", 60, 370, "500 GB, \(disk.bytes) bytes", 125),
      ("Start time:", 60, 310, "2027/02/03 10:00:01", 120),
      ("End time:", 300, 310, "2027/02/03 10:45:00", 360),
      ("Duration:", 60, 290, "00:44:59", 115), ("Status:", 300, 290, disk.status, 365),
      ("Method:", 60, 270, disk.method, 110),
      ("PRNG algorithm:", 300, 270, "SplitMix64", 395),
      ("Final Pass(Zeros/Ones/None):", 60, 250, "Zeros", 230),
      ("Verify Pass(Last/All/None):", 300, 250, disk.verify, 450),
      ("*Bytes Erased:", 60, 230, erased, 150),
      ("Rounds(completed/requested):", 300, 230, disk.rounds, 470),
      ("HPA/DCO:", 60, 210, nil, 0), ("HPA/DCO Size:", 300, 210, disk.hiddenSize, 390),
      ("Throughput:", 300, 190, "185 MB/s/sec", 370),
      ("Errors(pass/sync/verify/retries):", 60, 190, disk.errors, 240),
      ("Information:", 60, 170, disk.warning.map { _ in "Warning" }, 140),
    ]
    for row in rows {
      show(row.0, row.1, row.2, &lines)
      if let value = row.3 { show(value, row.4, row.2, &lines) }
      // Label, label, value, value: so nwipe writes it.
      if row.0 == "HPA/DCO Size:" { show(disk.hidden, 130, 210, &lines) }
    }
    if let warning = disk.warning { show(warning, 200, 170, &lines) }
    show("* bytes erased: The amount of drive that's been erased at least once", 60, 137, &lines)
  }

  private func ofMachine(_ disk: Disk, _ top: Double, _ lines: inout [String]) {
    let erased = disk.erased ?? "\(disk.bytes), (100.00%)"
    let size = "500 GB,\(disk.bytes)b"
    let rows: [(String, String?, String, String?)] = [
      ("Make:", disk.model, "S/N:", disk.serial), ("Size(Apparent): ", size, "Size(Real): ", size),
      ("Start time:", "2027/02/03 10:00:01", "End time:", "2027/02/03 10:45:00"),
      ("Duration:", "00:44:59", "Errors(pass/sync/verify):", disk.errors),
      ("*Bytes Erased:", erased, "Throughput:", "185 MB/s/sec"),
      ("Method:", disk.method, "PRNG algorithm:", "SplitMix64"),
      ("Blanking Pass:", "Zeros", "Verify(Last/All/None):", disk.verify),
      ("HPA/DCO:", disk.hidden, "HPA/DCO Size:", disk.hiddenSize),
    ]
    var up = top
    for row in rows {
      show(row.0, 60, up, &lines)
      if let value = row.1 { show(value, 150, up, &lines) }
      show(row.2, 300, up, &lines)
      if let value = row.3 { show(value, 450, up, &lines) }
      up -= 10
    }
    show("Rounds(completed/requested):", 60, up, &lines)
    show(disk.rounds, 230, up, &lines)
    lines.append(
      "BT /GS0 gs 0.000021 1.000000 -1.000000 0.000021 48.000000 \(up + 20)00000 Tm /F1 12.000000 "
        + "Tf 0.000000 0.500000 0.000000 rg 0.000000 Tc (\(disk.status)) Tj ET ")
  }

  private func health(_ disk: Disk, _ lines: inout [String]) {
    heading(&lines, page: "Page 2 - Smart Data", disk: disk)
    if isOfMachine {
      show("Erasure Status of this disk: S/N \(disk.serial)", 160, 627, &lines)
      show(disk.status, 390, 626, &lines)
    }
    show("serial number:    \(disk.serial)", 50, 600, &lines)
  }
}
