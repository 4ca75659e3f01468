/// Devices by what they are, and articles by their code: what stands in stock, or what is asked for.
public struct Goods: Sendable, Hashable {
  public var devices: [Quality: Int]
  public var articles: [String: Int]

  public init(devices: [Quality: Int] = [:], articles: [String: Int] = [:]) {
    self.devices = devices
    self.articles = articles
  }

  /// Both together.
  public static func + (one: Goods, other: Goods) -> Goods {
    Goods(
      devices: one.devices.merging(other.devices, uniquingKeysWith: +),
      articles: one.articles.merging(other.articles, uniquingKeysWith: +))
  }

  /// So many times as much.
  public static func * (goods: Goods, count: Int) -> Goods {
    Goods(
      devices: goods.devices.mapValues { $0 * count },
      articles: goods.articles.mapValues { $0 * count })
  }
}
