/// What is free: devices in stock that nothing holds, counted by class, and articles by code.
public struct FreeStock: Sendable, Hashable {
  public var devices: [StockClass: Int]
  public var articles: [String: Int]

  public init(devices: [StockClass: Int] = [:], articles: [String: Int] = [:]) {
    self.devices = devices
    self.articles = articles
  }

  /// Every piece with how many there are of it, the plainest devices first.
  var items: [(item: StockItem, count: Int)] {
    let devices = devices.map { (item: StockItem.device($0.key), count: $0.value) }
    let articles = articles.map { (item: StockItem.article($0.key), count: $0.value) }
    return (devices + articles).sorted { $0.item < $1.item }
  }
}
