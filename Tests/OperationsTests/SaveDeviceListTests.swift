import Foundation
import LedgerValues
import Operations
import Testing

/// A list saved as a file is there whole, or not at all.
struct SaveDeviceListTests {
  private let list = SaveDeviceList(
    DeviceFilter(order: DeviceOrder(.serial)), columns: [.serial, .maker], language: .french)

  @Test func `a list is written whole, sorted, and never over another file`() throws {
    let house = try TemporaryHouse()
    try house.announce(["B2", "=A1", "C3"])
    let path = house.folder + "/liste.csv"
    let reader = try house.open("WA", for: .reading)
    #expect(try list.run(in: reader, to: path) { _ in true } == 3)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text == "n° de série,marque\n'=A1,Éclair\nB2,Éclair\nC3,Éclair\n")
    #expect(throws: HouseError.self) { try list.run(in: reader, to: path) { _ in true } }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test func `stopped, it leaves nothing behind`() throws {
    let house = try TemporaryHouse()
    try house.announce(["A1"])
    let path = house.folder + "/liste.csv"
    #expect(try list.run(in: house.open("WA", for: .reading), to: path) { _ in false } == nil)
    let left = try FileManager.default.contentsOfDirectory(atPath: house.folder)
    #expect(!left.contains { $0.hasPrefix("liste") })
  }
}
