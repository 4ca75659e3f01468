import Foundation
import LedgerValues
import Operations
import Testing

@Suite struct ImportManifestTests {
  @Test func `the same file again writes nothing`() throws {
    let house = try TemporaryHouse()
    let first = try house.announce(["A1", "A2", "A3"])
    #expect(first.announced == 3 && first.alreadyKnown == 0)
    let mark = try house.mark()
    let second = try house.announce(["A1", "A2", "A3"])
    #expect(second.announced == 0 && second.alreadyKnown == 3)
    #expect(second.lot == first.lot)
    #expect(try house.mark() == mark)
  }

  @Test func `a lot says what it lived through, and which rows are awaited`() throws {
    let house = try TemporaryHouse()
    let lot = try house.announce(["A1", "A2", "A3"]).lot
    try house.perform("receive", ["A2"], as: "WA", ["place": "A-01"])
    let details = try house.open("AU", for: .reading).details(ofLot: lot)
    #expect(details.steps.map(\.state) == ["announced", "received"])
    #expect(details.steps.map(\.op) == ["WA", "WA"])
    #expect(details.missing.map(\.serial) == ["A1", "A3"])
  }

  @Test func `an import that was cancelled goes on where it stopped`() throws {
    let house = try TemporaryHouse()
    let rows = (1...4000).map { "Écran;Éclair;X\($0 % 7);S\($0)\n" }.joined()
    let bytes = Array(("Type;Marque;Modèle;N° de série\n" + rows).utf8)
    let stopped = try ImportManifest(bytes: bytes).run(in: house.open("WA")) { _, _ in false }
    #expect(stopped.isStopped)
    #expect((1..<4000).contains(stopped.announced))
    let resumed = try ImportManifest(bytes: bytes).run(in: house.open("WA"))
    #expect(resumed.alreadyKnown == stopped.announced)
    #expect(resumed.announced == 4000 - stopped.announced)
    #expect(resumed.lot == stopped.lot)
    #expect(try house.open("AD").lots().map(\.announced) == [4000])
  }

  @Test func `a device in our custody that a later list names is a doubt, and not a new device`()
    throws
  {
    let house = try TemporaryHouse()
    let first = try house.announce(["A1"])
    try house.perform("receive", ["A1"], as: "WA", ["place": "A-01"])
    let second = try house.announce(["A1", "B1"])
    #expect(second.announced == 1)
    #expect(second.known.map(\.tag).allSatisfy { $0.hasPrefix("LYPC") })
    #expect(second.known.map(\.lot) == [first.lot])
    #expect(second.known.map(\.state) == ["received"])
    #expect(second.known.map(\.line) == [2])
    let queue = try house.open("AD").queue()
    #expect(queue.map(\.kind) == ["identity"])
    let mark = try house.mark()
    let again = try house.announce(["A1", "B1"])
    #expect(again.alreadyKnown == 1 && again.known.count == 1 && again.queued == 0)
    #expect(try house.mark() == mark)
  }

  @Test func `a device that is elsewhere awaits its readmission, and no doubt is queued`() throws {
    let house = try TemporaryHouse()
    try house.announce(["A1"])
    try house.perform("withdraw", ["A1"], as: "CO", ["cause": "never_arrived"])
    let second = try house.announce(["A1", "B1"])
    #expect(second.known.map(\.state) == ["withdrawn"])
    #expect(try house.open("AD").queue().isEmpty)
  }

  @Test func `quantities are counted out, each row once`() throws {
    let house = try TemporaryHouse()
    let bytes = Array("Type;Modèle;Quantité\nÉcran;E24;12\nSouris;M1;3\n".utf8)
    #expect(try ImportManifest(bytes: bytes).run(in: house.open("WA")).announced == 15)
    let again = try ImportManifest(bytes: bytes).run(in: house.open("WA"))
    #expect(again.announced == 0 && again.alreadyKnown == 15)
  }

  @Test func `a rehearsal tells all and writes nothing`() throws {
    let house = try TemporaryHouse()
    let mark = try house.mark()
    let bytes = Array("Type;Série\nPC portable;A1\n".utf8)
    var job = ImportManifest(bytes: bytes)
    job.donor = "Mairie"
    #expect(try job.run(in: house.open("WA", for: .rehearsing)).announced == 1)
    #expect(try house.mark() == mark)
  }

  @Test func `rejected lines are kept beside the list and a mended file is left alone`() throws {
    let house = try TemporaryHouse()
    let path = house.folder + "/rejets.csv"
    let bytes = Array("Type;Modèle;Série\nPC portable;X;A1\nPC portable;\"X\"y;A2\n".utf8)
    var job = ImportManifest(bytes: bytes)
    job.rejectsPath = path
    let report = try job.run(in: house.open("WA"))
    #expect(report.announced == 1)
    #expect(report.rejected.map(\.line) == [3])
    #expect(report.rejectsPath == path)
    #expect(try job.run(in: house.open("WA")).rejectsPath == path)
    try Data("Type;Modèle;Série\nPC portable;Xy;A2\n".utf8).write(to: URL(filePath: path))
    #expect(try job.run(in: house.open("WA")).rejectsPath == house.folder + "/rejets-2.csv")
    let mended = try [UInt8](Data(contentsOf: URL(filePath: path)))
    #expect(try ImportManifest(bytes: mended).run(in: house.open("WA")).announced == 1)
  }

  @Test func `who may not announce imports nothing`() throws {
    let house = try TemporaryHouse()
    let mark = try house.mark()
    let bytes = Array("Type;Série\nPC portable;A1\n".utf8)
    let error = try #require(throws: HouseError.self) {
      try ImportManifest(bytes: bytes).run(in: house.open("AU"))
    }
    #expect(error.refusal?.rule == "not_allowed")
    #expect(try house.mark() == mark)
  }
}
