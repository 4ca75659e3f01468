import Intake
import TestFixtures
import Testing

@Suite struct NwipeKeptTests {
  static let secrets = [
    "serveur-martin", "jean", "192.168.1.17", "3c:52:82:aa:bb:cc", "PF2ABCDE",
    "4c4c4544-0051-3010-8052-b4c04f4e3232", "atelier@", "/home", "mairie",
  ]

  static var log: NwipeFixture {
    var run = NwipeFixture()
    run.host = [
      "system-serial-number = PF2ABCDE", "system-uuid = 4c4c4544-0051-3010-8052-b4c04f4e3232",
      "baseboard-serial-number = PF2ABCDE", "chassis-asset-tag = mairie-0042",
      "system-manufacturer = LENOVO", "system-product-name = 20L5CTO1WW",
      "hostname = jean-portable", "eth0 3c:52:82:aa:bb:cc 192.168.1.17",
      "Creating PDF report in /home/jean/certificats", "  logfile = /home/jean/nwipe.log",
      "Unable to write to '/dev/sda' /home/jean", "system-version = jean@mairie",
      "HIDDEN parcel DETECTED by jean", "Bytes Erased by jean",
    ]
    return run
  }

  @Test func `nothing personal is kept`() {
    let kept = String(decoding: NwipeLog.kept(Self.log.bytes), as: UTF8.self)
    for secret in Self.secrets { #expect(!kept.contains(secret), "\(secret)") }
  }

  @Test func `the evidence and the make of the host are kept`() {
    let kept = String(decoding: NwipeLog.kept(Self.log.bytes), as: UTF8.self)
    for text in [
      "S/N=ES-0001", "system-manufacturer = LENOVO", "system-product-name = 20L5CTO1WW",
      "Finished final round 1 of 1 on /dev/sda", "DISQUE ESSAI 500/ES-0001", "1R+B+VL",
      "Total device bytes   = 500107862016", "[2027/02/03 10:00:00]    info: (removed)",
    ] {
      #expect(kept.contains(text), "\(text)")
    }
  }

  @Test func `a kept log says what the log as received says`() throws {
    let bytes = NwipeFixture(version: "0.34").bytes + Self.log.bytes + NwipeFixture().bytes
    let kept = NwipeLog.kept(bytes)
    #expect(try NwipeLog.read(kept) == NwipeLog.read(bytes))
    #expect(NwipeLog.kept(kept) == kept)
    #expect(kept.count { $0 == 0x0a } == bytes.count { $0 == 0x0a })
  }

  @Test func `any bytes at all can be kept`() {
    var generator = SeededGenerator(seed: 77)
    for length in 0..<300 {
      let noise = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      #expect(NwipeLog.kept(NwipeLog.kept(noise)) == NwipeLog.kept(noise))
    }
  }
}
