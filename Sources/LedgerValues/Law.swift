/// The law of movement as the ledger carries it: read from `schema.sql`'s rows, written nowhere else.
public struct Law: Sendable, Equatable {
  /// One state of one kind of subject.
  public struct StateEntry: Sendable, Equatable {
    public let subject: Subject
    public let state: State
    public let label: Sentence
    /// In the site's hands.
    public let isCustody: Bool
    /// No medium that is not safe may be in a device in this state (the golden rule).
    public let isSafe: Bool
    /// Nothing but `readmit` leads out.
    public let isFinal: Bool

    public init(
      subject: Subject, state: State, label: Sentence, isCustody: Bool, isSafe: Bool, isFinal: Bool
    ) {
      self.subject = subject
      self.state = state
      self.label = label
      self.isCustody = isCustody
      self.isSafe = isSafe
      self.isFinal = isFinal
    }
  }

  /// One verb: a move, or a fact that moves nothing.
  public struct VerbEntry: Sendable, Equatable {
    public let verb: Verb
    public let subject: Subject
    public let label: Sentence
    public let isMove: Bool
    /// Only the database writes it, as the consequence of another event.
    public let isAutomatic: Bool
    public let needs: [Need]

    public init(
      verb: Verb, subject: Subject, label: Sentence, isMove: Bool, isAutomatic: Bool, needs: [Need]
    ) {
      self.verb = verb
      self.subject = subject
      self.label = label
      self.isMove = isMove
      self.isAutomatic = isAutomatic
      self.needs = needs
    }
  }

  /// What the body of a verb's event holds under one name.
  public struct Need: Sendable, Equatable {
    public enum Value: Sendable, Equatable {
      /// A code or measure, kept as it is.
      case text
      /// What a person typed: kept beside the event, bound by its salted digest.
      case freeText
      case integer
      /// The number of a subject; people give its code.
      case reference(Subject)
      /// One of a short list.
      case choice([Choice])
      /// A JSON array or object.
      case structure
    }
    public struct Choice: Sendable, Equatable {
      public let name: String
      public let label: Sentence
      public init(name: String, label: Sentence) {
        self.name = name
        self.label = label
      }
    }
    public let name: String
    public let label: Sentence
    public let value: Value
    public let isRequired: Bool

    public init(name: String, label: Sentence, value: Value, isRequired: Bool) {
      self.name = name
      self.label = label
      self.value = value
      self.isRequired = isRequired
    }
  }

  /// A legal step. `source` is empty for what begins a life.
  public struct Move: Sendable, Equatable {
    public let subject: Subject
    public let verb: Verb
    public let source: String
    public let target: State
    public init(subject: Subject, verb: Verb, source: String, target: State) {
      self.subject = subject
      self.verb = verb
      self.source = source
      self.target = target
    }
  }

  /// A kind of device: its label, the letters in its tags, its default WEEE category.
  public struct KindEntry: Sendable, Equatable {
    public let kind: Kind
    public let label: Sentence
    public let tagLetters: String
    public let weeeCategory: Int
    public init(kind: Kind, label: Sentence, tagLetters: String, weeeCategory: Int) {
      self.kind = kind
      self.label = label
      self.tagLetters = tagLetters
      self.weeeCategory = weeeCategory
    }
  }

  public struct MediumKindEntry: Sendable, Equatable {
    public let kind: MediumKind
    public let label: Sentence
    public init(kind: MediumKind, label: Sentence) {
      self.kind = kind
      self.label = label
    }
  }

  public struct RoleEntry: Sendable, Equatable {
    public let role: Role
    public let label: Sentence
    public let verbs: Set<Verb>
    public init(role: Role, label: Sentence, verbs: Set<Verb>) {
      self.role = role
      self.label = label
      self.verbs = verbs
    }
  }

  /// What a technique is worth on a kind of medium, unless the site has said otherwise.
  public struct TechniqueEntry: Sendable, Equatable {
    public let medium: MediumKind
    public let name: String
    /// NIST's `clear` or `purge`.
    public let level: String
    public let isEnough: Bool
    public init(medium: MediumKind, name: String, level: String, isEnough: Bool) {
      self.medium = medium
      self.name = name
      self.level = level
      self.isEnough = isEnough
    }
  }

  /// In the order in which `schema.sql` declares them, as are all lists here.
  public let states: [StateEntry]
  public let verbs: [VerbEntry]
  public let moves: [Move]
  public let kinds: [KindEntry]
  public let mediumKinds: [MediumKindEntry]
  public let roles: [RoleEntry]
  public let techniques: [TechniqueEntry]
  /// Numbers of the settings, by name.
  public let settingNumbers: [String: Int64]

  public init(
    states: [StateEntry], verbs: [VerbEntry], moves: [Move], kinds: [KindEntry],
    mediumKinds: [MediumKindEntry], roles: [RoleEntry], techniques: [TechniqueEntry] = [],
    settingNumbers: [String: Int64] = [:]
  ) {
    self.states = states
    self.verbs = verbs
    self.moves = moves
    self.kinds = kinds
    self.mediumKinds = mediumKinds
    self.roles = roles
    self.techniques = techniques
    self.settingNumbers = settingNumbers
  }

  public func state(_ state: State, of subject: Subject = .device) -> StateEntry? {
    states.first { $0.state == state && $0.subject == subject }
  }

  public func verb(_ verb: Verb) -> VerbEntry? { verbs.first { $0.verb == verb } }
  public func kind(_ kind: Kind) -> KindEntry? { kinds.first { $0.kind == kind } }
  public func role(_ role: Role) -> RoleEntry? { roles.first { $0.role == role } }

  /// What a technique is worth on a kind of medium; nil for one that is not foreseen there.
  public func technique(_ name: String, on medium: MediumKind) -> TechniqueEntry? {
    techniques.first { $0.name == name && $0.medium == medium }
  }

  /// What a state is called, or its bare name if the law does not know it.
  public func label(_ state: State, of subject: Subject = .device) -> Sentence {
    self.state(state, of: subject)?.label ?? Sentence(fr: state.rawValue, en: state.rawValue)
  }

  public func label(_ verb: Verb) -> Sentence {
    self.verb(verb)?.label ?? Sentence(fr: verb.rawValue, en: verb.rawValue)
  }

  public func label(_ kind: Kind) -> Sentence {
    self.kind(kind)?.label ?? Sentence(fr: kind.rawValue, en: kind.rawValue)
  }

  public func label(_ state: State, of subject: Subject = .device, in language: Language) -> String
  {
    label(state, of: subject)(language)
  }

  public func label(_ verb: Verb, in language: Language) -> String { label(verb)(language) }
  public func label(_ kind: Kind, in language: Language) -> String { label(kind)(language) }

  /// Whether a move is a mere fact in a state that it does not lead out of: `attest_no_storage` in
  /// the custody states (DOMAIN §2).
  public func isAlsoFact(_ verb: Verb, in state: State) -> Bool {
    verb == "attest_no_storage" && self.state(state)?.isCustody == true
  }

  /// Whether one of the roles may do the verb.
  public func may(_ roles: some Sequence<Role>, _ verb: Verb) -> Bool {
    roles.contains { self.role($0)?.verbs.contains(verb) ?? false }
  }
}

extension Law {
  /// The names that a need of a verb offers, in the order of `schema.sql`.
  public func choices(of need: String, in verb: Verb) -> [String] {
    offered(need, verb).map(\.name)
  }

  /// What people call one of them; its name where it is not one.
  public func label(ofChoice name: String, need: String, of verb: Verb) -> Sentence {
    offered(need, verb).first { $0.name == name }?.label ?? Sentence(fr: name, en: name)
  }

  private func offered(_ need: String, _ verb: Verb) -> [Need.Choice] {
    let found = self.verb(verb)?.needs.first { $0.name == need }
    guard case .choice(let choices)? = found?.value else { return [] }
    return choices
  }
}
