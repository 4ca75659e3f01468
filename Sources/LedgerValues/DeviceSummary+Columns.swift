extension DeviceColumn {
  /// Those that a list can show, in the order in which they are offered.
  public static let shown: [DeviceColumn] = [
    .tag, .state, .age, .kind, .maker, .model, .serial, .place, .lot, .donor, .donorTag, .imei,
    .grade, .category, .kit, .alert,
  ]

  /// What stands above it in a document.
  public var label: Sentence {
    switch self {
    case .age: Sentence(fr: "jours dans l'état", en: "days in state")
    case .serial: Sentence(fr: "n° de série", en: "serial")
    case .donorTag: Sentence(fr: "n° donneur", en: "donor's no.")
    case .imei: Sentence(fr: "IMEI", en: "IMEI")
    default: word
    }
  }
}

extension DeviceSummary {
  /// Days since it entered its state, as the calendar of the site counts them.
  public func days(at now: Timestamp, _ daylight: Daylight) -> Int64 {
    func day(_ moment: Timestamp) -> Int64 { daylight.local(moment) / 86_400_000 }
    return max(day(now) - day(entered), 0)
  }

  /// What a document shows in a column; empty where nothing is known.
  public func text(
    _ column: DeviceColumn, law: Law, language: Language, now: Timestamp, _ daylight: Daylight
  ) -> String {
    switch column {
    case .tag: name
    case .state: law.label(state, in: language)
    case .age: String(days(at: now, daylight))
    case .kind: law.label(kind, in: language)
    case .maker: maker
    case .model: model
    case .serial: serial
    case .imei: imei
    case .donorTag: donorTag
    case .lot: line > 0 ? "\(lot)#\(line)" : lot
    case .donor: donor
    case .place: place
    case .grade: grade
    case .category: category
    case .kit: kit
    case .request, .delivery: ""
    case .alert: hasAlert ? Sentence.yes(language) : ""
    }
  }
}
