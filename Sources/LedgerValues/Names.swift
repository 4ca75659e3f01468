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
public struct State: LawName, ExpressibleByStringLiteral {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral name: String) { rawValue = name }
}

/// What an event does: a move from state to state, or a fact that moves nothing.
public struct Verb: LawName, ExpressibleByStringLiteral {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral name: String) { rawValue = name }
}

/// What an operator may be: warehouse, technician, checker, coordinator, auditor, admin.
public struct Role: LawName, ExpressibleByStringLiteral {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral name: String) { rawValue = name }
}

/// A kind of device, of DOMAIN §1: laptop, desktop, monitor…
public struct Kind: LawName, ExpressibleByStringLiteral {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral name: String) { rawValue = name }
}

/// A kind of storage medium, of DOMAIN §3: hdd, ssd, nvme…
public struct MediumKind: LawName, ExpressibleByStringLiteral {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral name: String) { rawValue = name }
}

/// A rule of the law, by the name that the database raises.
public struct Rule: LawName, ExpressibleByStringLiteral {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral name: String) { rawValue = name }
}

/// What an event is about: device, lot, medium, kit, request, delivery, removal, operator…
public struct Subject: LawName, ExpressibleByStringLiteral {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral name: String) { rawValue = name }
}
