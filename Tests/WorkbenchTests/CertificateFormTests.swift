import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

@Suite struct CertificateFormTests {
  @Test func `a device's certificate is written where one says, and the screen says where`() {
    var robot = Robot()
    robot.scan("LYPC26-00045")
    robot.press(.alt("r"))
    #expect(robot.text.contains("~/certificat-"))
    robot.press(.enter)
    let asked = robot.effects.compactMap { effect -> String? in
      guard case .certify(let code, .french, let path) = effect else { return nil }
      #expect(path == "~/certificat-\(code)")
      return code
    }
    #expect(asked.count == 1)
    #expect(robot.lastMessage.contains(".pdf") && robot.lastMessage.contains(".json"))
  }

  @Test func `why there is none is told in one line`() {
    var robot = Robot()
    robot.scan("LYPC26-00045")
    robot.take(.certified(CertificateReport(paths: [], refusal: .same("S/N 7 : pas effacé"))))
    #expect(robot.lastMessage.contains("S/N 7 : pas effacé"))
  }
}
