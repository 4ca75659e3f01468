import Testing

@testable import Workbench

/// What is read from the body of an event.
@Suite struct EventBodyTests {
  @Test func `texts and numbers are read and what is nested is passed over`() {
    let json =
      #" {"bench": "banc \"3\"", "parts":[{"a":"}"},1], "mass" : 1200,"x":null,"é":"\u00e9"} "#
    #expect(
      EventBody.members(of: json) == [
        "bench": "banc \"3\"", "mass": "1200", "é": "é",
      ])
  }

  @Test(arguments: [
    "", "{", "{\"", "{\"a", "{\"a\":", "{\"a\":\"\\", "{\"a\":\"\\u12", "[1]", "{\"a\":[[",
  ])
  func `what is not an object says nothing and does not trap`(json: String) {
    #expect(EventBody.members(of: json).count <= 1)
  }
}
