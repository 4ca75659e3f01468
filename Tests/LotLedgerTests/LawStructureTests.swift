import LedgerValues
import Testing

/// The law read as a graph: what no event has yet to prove.
@Suite(.enabled(if: LawShell.isInstalled, "the sqlite3 shell is not installed"))
struct LawStructureTests {
  @Test func `the rules with a sentence are those of the law`() throws {
    var story = LawStory()
    story.ask("SELECT name FROM rule ORDER BY 1;", gives: Rule.known.map(\.rawValue).sorted())
    try story.tell()
  }

  @Test func `each rule that triggers raise stands in the law`() throws {
    var story = LawStory()
    let sql = story.ask("SELECT sql FROM sqlite_schema WHERE type = 'trigger';")
    let outcome = try story.run()
    let raised = Set(
      (outcome.answers[sql] ?? []).flatMap { line in
        line.matches(of: #/RAISE\(ABORT, '(\w+)'\)/#).map { String($0.1) }
      })
    #expect(raised.count > 40)
    #expect(raised.subtracting(Rule.known.map(\.rawValue)) == [])
  }

  @Test func `the states of a device are those of the trade`() throws {
    func ask(_ condition: String) -> String {
      "SELECT name FROM state WHERE subject = 'device' AND \(condition) ORDER BY name;"
    }
    var story = LawStory()
    story.ask(ask("1"), gives: LawTable.states.sorted())
    story.ask(ask("custody"), gives: LawTable.custody.sorted())
    story.ask(ask("safe"), gives: LawTable.safe.sorted())
    story.ask(ask("final"), gives: LawTable.final.sorted())
    try story.tell()
  }

  @Test func `every state is reachable, and no way but readmit leads out of a final one`() throws {
    var story = LawStory()
    story.ask(
      """
      WITH RECURSIVE reached (subject, name) AS (\
      SELECT name, '' FROM subject UNION SELECT 'medium', 'voided' UNION \
      SELECT v.subject, m.target FROM reached r JOIN move m ON m.source = r.name \
      JOIN verb v ON v.name = m.verb AND v.subject = r.subject) \
      SELECT subject, name FROM state EXCEPT SELECT subject, name FROM reached;
      """, gives: [])
    story.ask(
      """
      SELECT s.subject, s.name, m.verb FROM state s JOIN move m ON m.source = s.name \
      JOIN verb v ON v.name = m.verb AND v.subject = s.subject \
      WHERE s.final AND v.class = 'move' AND m.verb <> 'readmit';
      """, gives: [])
    story.ask(
      """
      SELECT m.verb, m.source, m.target FROM move m LEFT JOIN verb v ON v.name = m.verb \
      WHERE v.name IS NULL OR v.class = 'fact' \
      OR NOT EXISTS (SELECT 1 FROM state s WHERE s.subject = v.subject AND s.name = m.target) \
      OR m.source <> '' AND NOT EXISTS (\
      SELECT 1 FROM state s WHERE s.subject = v.subject AND s.name = m.source);
      """, gives: [])
    story.ask(
      "SELECT name FROM verb WHERE class = 'move' AND name NOT IN (SELECT verb FROM move);",
      gives: [])
    try story.tell()
  }

  @Test func `labels tell everything apart in both languages`() throws {
    var story = LawStory()
    for language in ["fr", "en"] {
      for (table, group) in [
        ("state", "subject"), ("verb", "subject"), ("need", "verb"), ("choice", "verb || need"),
        ("role", "1"), ("kind", "1"), ("medium_kind", "1"), ("setting_key", "1"), ("subject", "1"),
        ("functional_test", "1"),
      ] {
        story.ask(
          """
          SELECT '\(table)', \(group), \(language) FROM \(table) \
          GROUP BY \(group), \(language) HAVING count(*) > 1 OR trim(\(language)) = '';
          """, gives: [])
      }
    }
    try story.tell()
  }

  @Test func `every verb has somebody who may, and an auditor only reads`() throws {
    var story = LawStory()
    story.ask(
      """
      SELECT name FROM verb v WHERE class <> 'auto' AND name <> 'found' \
      AND NOT EXISTS (SELECT 1 FROM may WHERE verb = v.name AND role = 'admin');
      """, gives: [])
    story.ask("SELECT verb FROM may WHERE role = 'auditor';", gives: [])
    story.ask(
      """
      SELECT verb, role FROM may WHERE verb NOT IN (SELECT name FROM verb WHERE class <> 'auto') \
      OR role NOT IN (SELECT name FROM role);
      """, gives: [])
    try story.tell()
  }

  @Test func `every need is of a known type and refers to what exists`() throws {
    var story = LawStory()
    story.ask(
      """
      SELECT verb, name FROM need WHERE verb NOT IN (SELECT name FROM verb) OR type NOT IN \
      ('text', 'free', 'integer', 'ref', 'choice', 'kind', 'medium_kind', 'json') \
      OR (type = 'ref') <> (refers IN (SELECT name FROM subject)) \
      OR (type = 'choice') <> EXISTS (SELECT 1 FROM choice c WHERE c.verb = need.verb \
      AND c.need = need.name);
      """, gives: [])
    story.ask(
      """
      SELECT verb, need FROM choice c WHERE NOT EXISTS (\
      SELECT 1 FROM need n WHERE n.verb = c.verb AND n.name = c.need);
      """, gives: [])
    story.ask(
      "SELECT medium_kind, name FROM technique WHERE medium_kind NOT IN "
        + "(SELECT name FROM medium_kind) OR name NOT IN (SELECT name FROM choice "
        + "WHERE verb = 'sanitise_medium' AND need = 'technique');", gives: [])
    try story.tell()
  }
}
