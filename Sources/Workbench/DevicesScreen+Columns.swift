import LedgerValues
import ScreenGrid

extension Painter {
  /// The columns chosen for the list of devices; the one it is sorted by has an arrow.
  func listColumns(_ order: DeviceOrder?) -> [Table.Column] {
    state.finding.columns.map { column in
      var drawn = drawnColumn(column)
      if let order, order.column == column {
        drawn.order = order.isReversed ? .descending : .ascending
      }
      return drawn
    }
  }

  private func drawnColumn(_ column: DeviceColumn) -> Table.Column {
    switch column {
    case .tag: Table.Column(say(.tag), width: 13, minimum: 12)
    case .state: Table.Column(say(.state), width: 21, minimum: layout.isNarrow ? 12 : 17)
    case .kind: Table.Column(say(.kind), width: 19, minimum: 12, priority: 5)
    case .maker: Table.Column(say(.makerColumn), width: 10, minimum: 6, priority: 3)
    case .model:
      Table.Column(
        say(.model), width: 22, minimum: layout.isNarrow ? 8 : 20, priority: 1, isElastic: true)
    case .serial: Table.Column(say(.serial), width: 14, minimum: 10, priority: 3)
    case .place: Table.Column(say(.placeColumn), width: 8, minimum: 6, priority: 2)
    case .age: Table.Column(say(.since), width: 6, priority: 4, alignment: .right)
    case .lot: Table.Column(say(.lot), width: 16, minimum: 13, priority: 4)
    case .donor: Table.Column(say(.donorColumn), width: 20, minimum: 8, priority: 4)
    case .donorTag: Table.Column(say(.donorTag), width: 12, minimum: 10, priority: 4)
    case .imei: Table.Column("IMEI", width: 15, priority: 4)
    case .grade: Table.Column(say(.gradeColumn), width: 5, priority: 3)
    case .category: Table.Column(say(.categoryColumn), width: 10, minimum: 5, priority: 3)
    case .kit, .request, .delivery:
      Table.Column(say(.kitColumn), width: 13, priority: 3)
    case .alert: Table.Column(say(.alertColumn), width: 6, priority: 3)
    }
  }

  func listEntries(of device: DeviceSummary) -> [Table.Entry] {
    state.finding.columns.map { column in
      switch column {
      case .tag: Table.Entry(shortName(of: device), device.hasAlert ? .warning : .normal)
      case .state: Table.Entry(law.label(device.state, in: language))
      case .kind: Table.Entry(law.label(device.kind, in: language))
      case .maker: Table.Entry(device.maker)
      case .model:
        Table.Entry(
          state.finding.columns.contains(.maker) ? device.model : modelName(of: device))
      case .serial: Table.Entry(device.serial)
      case .place: Table.Entry(device.place)
      case .age: Table.Entry(say(device.entered.age(at: state.instant)))
      case .lot: Table.Entry(device.line > 0 ? "\(device.lot)#\(device.line)" : device.lot)
      case .donor: Table.Entry(device.donor)
      case .donorTag: Table.Entry(device.donorTag)
      case .imei: Table.Entry(device.imei)
      case .grade: Table.Entry(device.grade)
      case .category: Table.Entry(device.category)
      case .kit: Table.Entry(device.kit)
      case .request, .delivery: Table.Entry("")
      case .alert: Table.Entry(device.hasAlert ? say(.yes) : "", .warning)
      }
    }
  }
}
