internal import LedgerValues
internal import LotLedger

/// The life of the demo's house, told day by day: each device's next step waits in the bucket of
/// its day.
final class DemoStory {
  /// A lot that a donor will announce.
  private struct PlannedLot {
    let day: Int
    let size: Int
  }

  /// Events to write before a transaction ends.
  private static let portion = 20_000

  let calendar: DemoCalendar
  let cast = DemoCast()
  var dice: DemoDice
  var roster = DemoRoster()
  var desk = DemoDesk()
  var sheets = DemoSheets()
  var grading = DemoGrading()
  let founder: String
  private let account: String?
  private let total: Int
  /// Devices waiting for their next step, by day since the first.
  private var buckets: [[UInt32]]
  private var lots: [PlannedLot]
  private var hasBegun = false
  private var day = 0
  private var index = 0
  private var expected = 0
  private var isOpen = false
  /// Fates by goods, as weights.
  private let fates = DemoGoods.all.map { DemoFate.weights(for: $0) }

  init(
    devices: Int, dice: DemoDice, calendar: DemoCalendar, founder: String, account: String?
  ) {
    self.calendar = calendar
    self.dice = dice
    self.founder = founder
    self.account = account
    total = devices
    let days = Int(calendar.last.day - calendar.first.day) + 1
    buckets = Array(repeating: [], count: days)
    lots = []
    planLots(days)
  }

  /// How much of the time has been told.
  var share: Double { Double(day) / Double(buckets.count) }

  var date: CivilDate { CivilDate(day: calendar.first.day + Int64(day)) }

  /// Lots are announced on workdays, more of them lately than at the beginning.
  private func planLots(_ days: Int) {
    var left = total
    while left > 0 {
      let usual = min(1_000, max(12, total / 60))
      let size = min(left, dice.between(usual * 2 / 5, usual * 8 / 5))
      let back = dice.chance(300) ? dice.below(12) : dice.below(days)
      let announced = CivilDate(day: calendar.first.day + Int64(days - 1 - back))
      var workday = announced
      while !calendar.isWorkday(workday) { workday = CivilDate(day: workday.day - 1) }
      lots.append(PlannedLot(day: max(0, Int(workday.day - calendar.first.day)), size: size))
      left -= size
    }
    lots.sort { ($0.day, $0.size) > ($1.day, $1.size) }
  }

  /// Tells one portion.
  ///
  /// - Returns: whether there is more.
  func tell(to series: ActSeries) throws -> Bool {
    if !hasBegun { try begin(series) }
    var written = 0
    while day < buckets.count {
      if !isOpen {
        expected = buckets[day].count
        index = 0
        isOpen = true
        while let lot = lots.last, lot.day <= day {
          lots.removeLast()
          written += try announce(lot.size, series)
        }
      }
      while index < buckets[day].count {
        let moment = calendar.moment(index, of: max(expected, 8), on: date)
        guard moment < calendar.now else { return try end(series) }
        let device = Int(buckets[day][index])
        index += 1
        written += try step(device, series, moment)
        if written >= Self.portion { return true }
      }
      try closeDay(series, calendar.moment(expected + 8, of: expected + 8, on: date))
      buckets[day] = []
      isOpen = false
      day += 1
      if written >= Self.portion { return true }
    }
    return false
  }

  private func begin(_ series: ActSeries) throws {
    let moment = calendar.daylight.moment(calendar.first, millisecondsOfDay: 28_800_000)
    try series.act(as: founder, at: moment) { act in
      try cast.enter(act)
      try act.adopt(ruleSet: DemoGrading.ruleSet, DemoGrading.rules, for: DemoGrading.kinds)
      if let account { try act.keep(.unixAccount(account), of: 1) }
    }
    hasBegun = true
  }

  private func end(_ series: ActSeries) throws -> Bool {
    day = buckets.count
    return false
  }

  /// A donor's list comes in.
  private func announce(_ size: Int, _ series: ActSeries) throws -> Int {
    let moment = min(
      calendar.moment(0, of: 8, on: date), Timestamp(milliseconds: calendar.now.milliseconds - 1))
    let coming = dice.between(3, 11)
    try series.act(as: dice.pick(cast.coordinators), at: moment) { act in
      let donor = dice.between(1, DemoCast.donors.count)
      let lot = try desk.openLot(act, donor: donor, devices: size)
      for line in 1...size {
        let goods = dice.pick(weights: DemoGoods.weights)
        let fate = dice.pick(weights: fates[goods])
        let device = roster.add(goods: goods, fate: fate, lot: lot)
        try announce(device, act, lot: lot, line: line)
        schedule(device, after: coming)
      }
    }
    return size
  }

  private func announce(_ device: Int, _ act: Act, lot: Int, line: Int) throws {
    let goods = roster.goods(of: device)
    let make = goods.makes[dice.below(goods.makes.count)]
    let id = Int64(device) + 1
    var body = Body()
    body["lot"] = .integer(Int64(lot))
    body["line"] = .integer(Int64(line))
    body["kind"] = .text(goods.kind.rawValue)
    body["maker"] = .text(make.maker)
    body["model"] = .text(dice.pick(make.models))
    if dice.chance(960) { body["serial"] = .text(dice.code(make.maker == "Dell" ? 7 : 10)) }
    if goods.kind == .smartphone { body["imei"] = .text(imei()) }
    if dice.chance(700) { body["donor_tag"] = .text("INV" + dice.code(6, of: DemoDice.digits)) }
    let year = dice.between(2014, 2021)
    body["acquired"] = .text("\(year)-0\(dice.between(1, 9))-1\(dice.between(0, 9))")
    try act.append("announce", .device, id, device: id, to: "announced", body)
  }

  /// Fifteen digits, the last of which checks the others (Luhn).
  private func imei() -> String {
    let digits = "35" + dice.code(12, of: DemoDice.digits)
    var sum = 0
    for (index, byte) in digits.utf8.enumerated() {
      let digit = Int(byte) - 0x30
      let doubled = index % 2 == 1 ? digit * 2 : digit
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return digits + "\((10 - sum % 10) % 10)"
  }

  /// Puts a device's next step on its day, if there is one and it comes before now.
  func schedule(_ device: Int, after extra: Int = 0) {
    let steps = DemoFate.all[Int(roster.fate[device])].steps
    let next = Int(roster.next[device])
    guard next < steps.count else { return }
    let gap = dice.between(steps[next].least, steps[next].most) + extra
    let wanted = CivilDate(day: date.day + Int64(gap))
    let workday = calendar.workday(from: wanted)
    guard workday <= calendar.last else { return }
    buckets[Int(workday.day - calendar.first.day)].append(UInt32(device))
  }

  /// Does a device's next step.
  ///
  /// - Returns: about how many events were written.
  private func step(_ device: Int, _ series: ActSeries, _ moment: Timestamp) throws -> Int {
    let steps = DemoFate.all[Int(roster.fate[device])].steps
    var step: DemoStep? = steps[Int(roster.next[device])].step
    if let planned = step, !roster.goods(of: device).hasStorage { step = DemoFate.plain(planned) }
    roster.next[device] += 1
    if let step {
      guard try perform(step, device, series, moment) else { return 1 }
    }
    schedule(device)
    return 2
  }
}
