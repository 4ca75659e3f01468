public import LedgerValues

/// A list of what is promised, sent, counted or thrown away: each is a view of one screen.
public enum GoodsView: String, CaseIterable, Sendable {
  case availability, kits, articles
  case requests
  case deliveries
  case stockTakes
  case removals, parts

  /// Whose lives its rows are.
  public var subject: Subject {
    switch self {
    case .availability: .recipe
    case .kits: .kit
    case .articles: .article
    case .requests: .request
    case .deliveries: .delivery
    case .stockTakes: .stockTake
    case .removals: .removal
    case .parts: .part
    }
  }

  /// The views between which Tab goes on one screen.
  var together: [GoodsView] {
    switch self {
    case .availability, .kits, .articles: [.availability, .kits, .articles]
    case .removals, .parts: [.removals, .parts]
    case .requests, .deliveries, .stockTakes: [self]
    }
  }

  /// The verb that begins such a life from here; nil where nothing is begun by hand.
  var opening: Verb? {
    switch self {
    case .availability, .kits: Verb("open_kit")
    case .articles: Verb("open_article")
    case .requests: Verb("open_request")
    case .deliveries: Verb("open_delivery")
    case .stockTakes: Verb("open_stock_take")
    case .removals: Verb("open_removal")
    case .parts: nil
    }
  }

  /// Whether its rows are brief: what such a life holds is read of the chosen one alone.
  var isBrief: Bool { self == .deliveries || self == .removals }

  /// Where a life of this subject is listed.
  static func listing(_ subject: Subject) -> GoodsView? {
    allCases.first { $0.subject == subject }
  }
}
