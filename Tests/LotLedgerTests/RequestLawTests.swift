import Testing

/// Requests of partners, judged by the database alone.
@Suite(.enabled(if: LawShell.isInstalled, "the sqlite3 shell is not installed"))
struct RequestLawTests {
  private static func request(_ body: [String: LawValue]) -> LawDeed {
    .other(
      "request", 3, "coordinator", "open_request", "", "open",
      body.merging(["code": "D"]) { first, _ in first })
  }

  @Test func `a request says days and counts, and names nobody`() throws {
    var story = LawStory()
    story.add(LawWorld().deeds)
    for day in ["demain", "2026-02-30", "2026-2-3", "2026-13-01", "20260203"] {
      story.add(Self.request(["wanted": .text(day)]).refused(by: "need_unknown"))
    }
    for publics in [
      "[]", #"{"Jean Dupont":1}"#, #"{"jeunes":3}"#, #"{"youth":0}"#, #"{"youth":"3"}"#,
      #"{"youth":1.5}"#, #"{"youth":3,"Jean":1}"#,
    ] {
      story.add(Self.request(["publics": .json(publics)]).refused(by: "need_unknown"))
    }
    story.add(
      Self.request(["wanted": "2028-02-29", "publics": .json(#"{"youth":30,"other":2}"#)]))
    try story.tell()
  }

  @Test func `kits are set aside for a request that still waits, once`() throws {
    var world = LawWorld()
    let device = world.device(in: "in_kit")
    guard let kit = world.kitOf[device] else { return }
    var story = LawStory()
    story.add(world.deeds)
    func reserve(_ request: Int) -> LawDeed {
      .other(
        "kit", kit, "coordinator", "reserve_kit", "complete", "reserved",
        ["request": .number(request)])
    }
    story.add([
      .other("request", 2, "coordinator", "cancel_request", "open", "cancelled", ["reason": "d"]),
      reserve(2).refused(by: "request_closed"),
      .other("kit", kit, "warehouse", "load_kit", "", "", ["delivery": 1]),
      reserve(1).refused(by: "loaded_elsewhere"),
      .other("kit", kit, "warehouse", "unload_kit", "", "", ["delivery": 1]), reserve(1),
    ])
    try story.tell()
  }
}
