import LedgerValues
import ScreenGrid

extension GoodsView {
  /// The columns of its list; `GoodsRow.cells` fills them.
  func columns(_ say: (Sentence) -> String) -> [Table.Column] {
    switch self {
    case .availability:
      [
        Table.Column(say(.recipeColumn), width: 16, minimum: 10),
        Table.Column(say(.completeColumn), width: 8, alignment: .right),
        Table.Column(say(.reservedColumn), width: 8, priority: 3, alignment: .right),
        Table.Column(say(.buildableColumn), width: 8, alignment: .right),
        Table.Column(say(.leftColumn), width: 7, priority: 2, alignment: .right),
        Table.Column(say(.forecastColumn), width: 8, priority: 4, alignment: .right),
        Table.Column(say(.limitColumn), width: 26, minimum: 12, priority: 1, isElastic: true),
      ]
    case .kits:
      [
        Table.Column(say(.kitColumn), width: 14, minimum: 13),
        Table.Column(say(.state), width: 11, minimum: 10),
        Table.Column(say(.recipeColumn), width: 16, minimum: 8, priority: 2),
        Table.Column(say(.lacksColumn), width: 26, minimum: 10, priority: 1, isElastic: true),
      ]
    case .articles:
      [
        Table.Column(say(.articleColumn), width: 16, minimum: 10),
        Table.Column(say(.stockColumn), width: 7, alignment: .right),
        Table.Column(say(.thresholdColumn), width: 6, priority: 2, alignment: .right),
        Table.Column(say(.placeColumn), width: 20, minimum: 10, priority: 1, isElastic: true),
        Table.Column(say(.labelColumn), width: 20, minimum: 8, priority: 3),
      ]
    case .requests:
      [
        Table.Column(say(.requestColumn), width: 14, minimum: 13),
        Table.Column(say(.state), width: 16, minimum: 8, priority: 2),
        Table.Column(say(.servedColumn), width: 9, alignment: .right),
        Table.Column(say(.reservedColumn), width: 8, priority: 3, alignment: .right),
        Table.Column(say(.wantedByColumn), width: 10, priority: 1),
        Table.Column(say(.partnerColumn), width: 16, minimum: 8, priority: 4, isElastic: true),
      ]
    case .deliveries:
      [
        Table.Column(say(.deliveryColumn), width: 13, minimum: 12),
        Table.Column(say(.state), width: 14, minimum: 8),
        Table.Column(say(.devices), width: 9, priority: 1, alignment: .right),
        Table.Column(say(.cameBackColumn), width: 8, priority: 3, alignment: .right),
        Table.Column(say(.requestColumn), width: 13, priority: 2),
        Table.Column(say(.partnerColumn), width: 18, minimum: 8, priority: 4, isElastic: true),
      ]
    case .stockTakes:
      [
        Table.Column(say(.stockTakeColumn), width: 14, minimum: 13),
        Table.Column(say(.state), width: 11, minimum: 6),
        Table.Column(say(.placeColumn), width: 12, minimum: 8, priority: 1, isElastic: true),
        Table.Column(say(.seenColumn), width: 9, alignment: .right),
        Table.Column(say(.missingColumn), width: 9, priority: 2, alignment: .right),
        Table.Column(say(.misplacedColumn), width: 11, priority: 3, alignment: .right),
        Table.Column(say(.unexpectedColumn), width: 9, priority: 4, alignment: .right),
      ]
    case .removals:
      [
        Table.Column(say(.removalColumn), width: 14, minimum: 13),
        Table.Column(say(.state), width: 14, minimum: 8),
        Table.Column(say(.devices), width: 9, priority: 2, alignment: .right),
        Table.Column(say(.massColumn), width: 9, alignment: .right),
        Table.Column(say(.plannedColumn), width: 10, priority: 3),
        Table.Column(say(.recyclerColumn), width: 18, minimum: 8, priority: 1, isElastic: true),
      ]
    case .parts:
      [
        Table.Column(say(.partColumn), width: 13, minimum: 12),
        Table.Column(say(.state), width: 10, minimum: 8),
        Table.Column(say(.kind), width: 12, minimum: 8, priority: 1),
        Table.Column(say(.labelColumn), width: 16, minimum: 8, priority: 3, isElastic: true),
        Table.Column(say(.originColumn), width: 13, priority: 4),
        Table.Column(say(.whereColumn), width: 13, priority: 2),
      ]
    }
  }
}
