internal import GRDB
public import LedgerValues

extension Act {
  /// The last event that changed the state of a device after so many events; nil when none is known
  /// to have been seen, or none came.
  public func move(of device: DeviceID, since seen: Int64) throws -> Event? {
    try last("AND subject = 'device' AND target <> ''", of: device, since: seen)
  }

  /// The same, or else the last event of any sort.
  public func change(of device: DeviceID, since seen: Int64) throws -> Event? {
    try move(of: device, since: seen) ?? last("", of: device, since: seen)
  }

  /// Events of this very act are no one else's.
  private func last(
    _ condition: String, of device: DeviceID, since seen: Int64
  ) throws -> Event? {
    guard seen > 0 else { return nil }
    let before = number > 0 ? number : Int64.max
    return try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT * FROM event WHERE device = ? AND device > 0 AND seq > ? AND act < ? \(condition)
           ORDER BY seq DESC LIMIT 1
          """), arguments: [device.rawValue, seen, before]
    ).map { Event(row: $0) }
  }
}
