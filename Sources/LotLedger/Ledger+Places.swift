internal import GRDB
public import LedgerValues

extension Ledger {
  /// The places as a tree, with what stands in each.
  public func locations() throws(LedgerError) -> [LocationSummary] {
    try read { (db) throws -> [LocationSummary] in
      let places = try Row.fetchAll(
        db,
        sql: """
          SELECT l.id, l.code, l.kind, l.label, l.state, COALESCE(w.code, ''),
                 COALESCE(n.devices, 0), COALESCE(a.articles, 0)
            FROM location l
            LEFT JOIN dossier w ON w.subject = 'location' AND w.id = l.within
            LEFT JOIN (SELECT d.place, count(*) AS devices FROM device d
                         JOIN state s ON s.subject = 'device' AND s.name = d.state AND s.custody
                        WHERE d.place > 0 GROUP BY d.place) n ON n.place = l.id
            LEFT JOIN (SELECT place, sum(quantity) AS articles FROM article_stock
                        GROUP BY place) a ON a.place = l.id
          """
      ).map { row in
        LocationSummary(
          id: row[0], code: row[1], kind: row[2], label: row[3], state: State(row[4]),
          within: row[5], devices: row[6], articles: row[7])
      }
      return LocationSummary.tree(places)
    }
  }
}
