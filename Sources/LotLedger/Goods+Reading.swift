internal import GRDB
internal import LedgerValues

extension Goods {
  /// A device `d` that is neither reserved nor loaded, and was seen; what is loaded is looked up once
  /// for all.
  static let isFree = """
    state = 'in_stock' AND unseen = 0
      AND d.id NOT IN (
        SELECT l.id FROM dossier b CROSS JOIN loading l ON l.delivery = b.id
         WHERE b.subject = 'delivery' AND b.state = 'draft' AND l.subject = 'device'
           AND l.quantity > 0)
    """

  /// What is free to be promised: devices, and the articles that stand somewhere.
  static func free(_ db: Database) throws -> Goods {
    var goods = Goods()
    let devices = try Row.fetchCursor(
      db,
      sql: """
        SELECT kind, grade, category, count(*) FROM device d INDEXED BY device_in_stock
         WHERE \(isFree) GROUP BY kind, grade, category
        """)
    while let row = try devices.next() {
      goods.devices[Quality(Kind(row[0]), grade: row[1], category: row[2])] = row[3]
    }
    let articles = try Row.fetchCursor(
      db,
      sql: """
        SELECT a.code, sum(s.quantity) FROM article_stock s
          JOIN dossier a ON a.subject = 'article' AND a.id = s.article AND a.state = 'active'
         GROUP BY a.id
        """)
    while let row = try articles.next() { goods.articles[row[0]] = row[1] }
    return goods
  }
}
