import Testing

extension SeasonReference {
  func replayDevice(_ event: SeasonEvent) {
    if event.target.isEmpty {
      learn(event)
    } else {
      move(event)
    }
    let isDesk = event.verb == "reserve" || event.verb == "release"
    if !event.target.isEmpty && !isDesk || event.verb == "locate" || event.verb == "see" {
      devices[event.id]?.handled = event.seq
    }
  }

  private func move(_ event: SeasonEvent) {
    if event.source.isEmpty {
      devices[event.id] = SeasonDevice(
        quality: SeasonQuality(kind: event.text("kind")), serial: event.text("serial"),
        tag: event.text("tag"), lot: event.int("lot"), line: event.int("line"),
        place: event.int("place"))
      if event.verb == "register" { unannounced.insert(event.id) }
    }
    guard var device = devices[event.id] else {
      Issue.record("\(event.seq): no device")
      return
    }
    if device.state != event.source {
      Issue.record("\(event.seq) \(event.verb): \(device.state) ≠ \(event.source)")
    }
    device.state = event.target
    device.moved = event.seq
    device.isUnseen = false
    switch event.verb {
    case "receive": (device.tag, device.place) = (event.text("tag"), event.int("place"))
    case "readmit": (device.lot, device.place) = (event.int("lot"), event.int("place"))
    case "return": device.place = event.int("place")
    case "find": device.place = event.body["place"] as? Int ?? device.place
    case "reserve": device.request = event.int("request")
    case "pack": (device.kit, device.kitLine) = (event.int("kit"), event.int("line"))
    case "remove_waste": device.removal = event.int("removal")
    case "dismantle": carcasses[event.seq] = event.int("carcass")
    case "ship":
      device.delivery = event.int("delivery")
      let kit = event.source == "in_kit" ? device.kit : 0
      shipments[device.delivery, default: [:]][event.id] = SeasonShipment(kit: kit)
      out[event.id] = device.delivery
    default: break
    }
    follow(event)
    if !device.isOut { device.delivery = 0 }
    if !device.isOut && device.state != "in_kit" { (device.kit, device.kitLine) = (0, 0) }
    if !device.isOut && !["in_kit", "reserved"].contains(device.state) { device.request = 0 }
    if !["waste_removed", "recycled"].contains(device.state) { device.removal = 0 }
    devices[event.id] = device
  }

  /// What became of a device that left.
  private func follow(_ event: SeasonEvent) {
    let fates = [
      "acknowledge": "delivered", "hand_over": "handed_over", "refuse_delivery": "refused",
      "return": "returned", "report_missing": "missing",
    ]
    guard let delivery = out[event.id], let fate = fates[event.verb] else { return }
    shipments[delivery]?[event.id]?.fate = fate
    if !["delivered", "handed_over"].contains(fate) { out[event.id] = nil }
  }

  private func learn(_ event: SeasonEvent) {
    let id = event.id
    switch event.verb {
    case "locate":
      devices[id]?.place = event.int("place")
      devices[id]?.isUnseen = false
    case "see":
      let state = devices[id]?.state ?? ""
      takes[event.int("take")]?.seen[id] = (event.int("place"), event.seq, state)
      devices[id]?.isUnseen = false
    case "not_seen": devices[id]?.isUnseen = true
    case "grade":
      devices[id]?.quality.grade = event.text("grade")
      if let category = event.body["category"] as? String {
        devices[id]?.quality.category = category
      }
    case "identify":
      if let kind = event.body["kind"] as? String { devices[id]?.quality.kind = kind }
      if let mass = event.body["mass"] as? Int { devices[id]?.mass = mass }
    case "assign_lot": devices[id]?.lot = event.int("lot")
    case "relabel": devices[id]?.tag = event.text("tag")
    case "load": loadedDevices[event.int("delivery"), default: []].insert(id)
    case "unload": loadedDevices[event.int("delivery")]?.remove(id)
    case "load_waste": wasteLoads[id] = (event.int("removal"), event.seq)
    case "unload_waste": wasteLoads[id] = nil
    default: break
    }
  }
}
