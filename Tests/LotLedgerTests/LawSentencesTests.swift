import LedgerValues
import Testing

@Suite struct LawSentencesTests {
  @Test func `every rule has a sentence of its own in both languages`() {
    var french: Set<String> = []
    for rule in Rule.known {
      let sentence = Sentence.refusal(Refusal(rule: rule))
      #expect(!sentence.french.contains(rule.rawValue), "\(rule) has no sentence")
      #expect(sentence.french != sentence.english)
      #expect(french.insert(sentence.french).inserted, "\(rule) speaks like another")
    }
  }

  @Test func `the golden rule names the disk`() {
    let one = Sentence.refusal(Refusal(rule: Rule("golden_rule"), culprit: "S/N 5XW0A1"))
    #expect(one.french.hasPrefix("Impossible : le disque S/N 5XW0A1 n'est pas effacé"))
    #expect(one.english.hasPrefix("Not possible: disk S/N 5XW0A1 is not wiped"))
    let two = Sentence.refusal(Refusal(rule: Rule("golden_rule"), culprit: "S/N 1, S/N 2"))
    #expect(two.french.contains("les disques S/N 1, S/N 2 ne sont pas effacés"))
  }

  @Test func `a culprit is said even where no sentence expects one`() {
    let refusal = Refusal(rule: Rule("removal_closed"), culprit: "ENL-2026-0003")
    #expect(Sentence.refusal(refusal).french.hasSuffix("(ENL-2026-0003)"))
  }

  @Test func `an unknown rule is said by its name`() {
    let refusal = Refusal(rule: Rule("rule_of_a_newer_law"), culprit: "X")
    #expect(Sentence.refusal(refusal).english.contains("rule_of_a_newer_law, X"))
  }
}
