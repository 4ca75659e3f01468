/// A kit recipe (*modèle de kit*) in one of its versions.
public struct KitRecipe: Sendable, Hashable {
  /// One line: devices, articles, or a service that is given to people and takes nothing from stock.
  public struct Line: Sendable, Hashable {
    public enum Wanted: Sendable, Hashable {
      case device(Quality)
      /// By its code.
      case article(String)
      case service(String)
    }
    public let wanted: Wanted
    public let quantity: Int

    public init(_ wanted: Wanted, quantity: Int = 1) {
      self.wanted = wanted
      self.quantity = quantity
    }
  }

  public let code: String
  public let label: String
  /// Number of the event that made this version.
  public let version: Int64
  public let lines: [Line]

  public init(code: String, label: String = "", version: Int64 = 0, lines: [Line]) {
    self.code = code
    self.label = label
    self.version = version
    self.lines = lines
  }

  /// What one kit takes from stock.
  public var goods: Goods {
    lines.reduce(into: Goods()) { goods, line in
      switch line.wanted {
      case .device(let quality): goods.devices[quality, default: 0] += line.quantity
      case .article(let code): goods.articles[code, default: 0] += line.quantity
      case .service: break
      }
    }
  }
}
