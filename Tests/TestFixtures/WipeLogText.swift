/// A log of our own making in the words of nwipe 0.42, for one disk.
public struct WipeLogText {
  let serial: String
  let bytes: Int
  let status: String
  let errors: Int
  let verification: String
  let day: String

  public init(
    serial: String = "ES-0001", bytes: Int = 1_000_000, status: String = " Erased ",
    errors: Int = 0, verification: String = "VL", day: String = "2026/03/02"
  ) {
    self.serial = serial
    self.bytes = bytes
    self.status = status
    self.errors = errors
    self.verification = verification
    self.day = day
  }

  public var text: String {
    let isGood = status == " Erased " && errors == 0
    let mark = isGood ? " " : "!"
    let verify = ["NV": "0 (off)", "VL": "1 (last pass)"][verification] ?? ""
    let rule = String(repeating: "-", count: 80)
    let stars = String(repeating: "*", count: 80)
    return """
      [\(day) 10:00:00]    info: nwipe 0.42
      [\(day) 10:00:00]  notice: Found /dev/sda, ATA     , DISQUE ESSAI,  1 MB, S/N=\(serial)
      [\(day) 10:00:00]    info: No hidden sectors on /dev/sda
      [\(day) 10:00:00]  notice: Program options are set as follows...
      [\(day) 10:00:00]  notice:   method       = Fill With Zeros
      [\(day) 10:00:00]  notice:   rounds       = 1
      [\(day) 10:00:00]  notice:   verify       = \(verify)
      [\(day) 10:00:00]  notice: /dev/sda: Device geometry is as follows...
      [\(day) 10:00:00]  notice:   Total device bytes   = \(bytes)
      [\(day) 10:00:01]  notice: Invoking method 'Fill With Zeros' on /dev/sda
      [\(day) 10:40:00]  notice: \(bytes) bytes written to /dev/sda
      [\(day) 10:45:00]  notice: Finished pass 1/1, round 1/1, on /dev/sda
      [\(day) 10:45:00]  notice: Finished final round 1 of 1 on /dev/sda

      \(titled("Error Summary"))
      !   Device | Pass Errors | Verifications Errors | Fdatasync I\\O Errors
      \(rule)
      \(errors == 0 ? " " : "!")      sda |           \(errors) |                    0 |                    0
      \(stars)

      \(titled("Erasure Summary"))
      !   Device |      Bytes Erased |      Bytes Total | Percentage Erased
      \(rule)
            sda | \(bytes) | \(bytes) |           100.00%
      \(stars)

      \(titled("Drive Status"))
      !   Device | Status | Thru-put | HH:MM:SS | Model/Serial Number
      \(rule)
      \(mark)      sda |\(status)|  685 MB/s | 00:45:00 | DISQUE ESSAI/\(serial)
      \(rule)
      [\(day) 10:45:01] Total Throughput  685 MB/s, Fill With Zeros, 1R+NB+\(verification)
      \(stars)
      [\(day) 10:45:02]    info: Nwipe successfully completed. See summary table for details.

      """
  }

  private func titled(_ title: String) -> String {
    let left = String(repeating: "*", count: (78 - title.count) / 2)
    let right = String(repeating: "*", count: 78 - title.count - left.count)
    return "\(left) \(title) \(right)"
  }
}
