/// One piece that lies in stock: a device, known by its class, or an article, known by its code.
public enum StockItem: Sendable, Hashable, Comparable {
  case device(StockClass)
  case article(String)

  /// Devices, the plainest first, then articles by code.
  public static func < (left: StockItem, right: StockItem) -> Bool {
    switch (left, right) {
    case (.device(let left), .device(let right)): left < right
    case (.device, .article): true
    case (.article, .device): false
    case (.article(let left), .article(let right)): left < right
    }
  }
}
