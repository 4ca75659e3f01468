import ScreenGrid
import Testing

/// Each theme tells apart what means something, and the monochrome one without a colour.
@Suite struct ThemeTests {
  @Test(arguments: Theme.allCases)
  func `what is selected never looks as what is not`(theme: Theme) {
    for role in StyleRole.allCases {
      #expect(theme.look(of: Style(role)) != theme.look(of: Style(role).selected), "\(role)")
    }
  }

  @Test(arguments: Theme.allCases, [false, true])
  func `refused, late and ordinary differ`(theme: Theme, isSelected: Bool) {
    let looks = [StyleRole.normal, .refused, .warning].map {
      theme.look(of: Style($0, isSelected: isSelected))
    }
    #expect(looks[0] != looks[1] && looks[0] != looks[2])
  }

  @Test func `the monochrome theme has no colour`() {
    for role in StyleRole.allCases {
      for isSelected in [false, true] {
        let look = Theme.monochrome.look(of: Style(role, isSelected: isSelected))
        #expect(look.foreground == .standard && look.background == .standard)
      }
    }
  }

  @Test func `nothing blinks and high contrast is never dim`() {
    for role in StyleRole.allCases {
      #expect(!Theme.highContrast.look(of: Style(role)).attributes.contains(.dim), "\(role)")
    }
  }
}
