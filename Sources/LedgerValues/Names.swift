/// A name that `schema.sql` declares. Swift spells out only those it must know; opening a ledger
/// proves that each of them stands in the law.
public protocol LawName: RawRepresentable, Sendable, Hashable, Comparable, CustomStringConvertible
where RawValue == String {
  init(rawValue: String)
}

extension LawName {
  public init(_ name: String) { self.init(rawValue: name) }
  public var description: String { rawValue }
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A state of a device, lot, medium, kit, request, delivery, removal or operator.
public struct State: LawName {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// What an event does: a move from state to state, or a fact that moves nothing.
public struct Verb: LawName {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// What an operator may be: warehouse, technician, checker, coordinator, auditor, admin.
public struct Role: LawName {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A kind of device, of DOMAIN §1: laptop, desktop, monitor…
public struct Kind: LawName {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A kind of storage medium, of DOMAIN §3: hdd, ssd, nvme…
public struct MediumKind: LawName {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A rule of the law, by the name that the database raises.
public struct Rule: LawName {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// What an event is about: device, lot, medium, kit, request, delivery, removal, operator…
public struct Subject: LawName {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}
