import LedgerValues

/// What may be done with each kind of smaller life by name, in the order in which it is offered.
/// What goes in by scanning is not here, and what follows by itself neither.
enum GoodsActs {
  /// A verb, and where the law knows it as a fact, the states in which it means something.
  struct Act: Sendable {
    let verb: Verb
    var states: Set<State>?

    init(_ verb: Verb, in states: Set<State>? = nil) {
      self.verb = verb
      self.states = states
    }
  }

  static func of(_ subject: Subject) -> [Act] {
    switch subject {
    case .kit: [Act("reserve_kit"), Act("release_kit"), Act("dissolve_kit")]
    case .article:
      [
        Act("enter_article"), Act("issue_article"), Act("move_article"), Act("count_article"),
        Act("lose_article"), Act("set_threshold"), Act("close_article"),
      ]
    case .recipe: [Act("open_kit")]
    default: []
    }
  }
}

extension GoodsActs {
  /// What is not asked for: the house finds it, or the page says it.
  static func implied(of verb: Verb) -> Set<String> {
    switch verb {
    case "open_kit": ["code", "lines", "version", "request"]
    case "count_article": ["before"]
    default: ["code", "device"]
    }
  }

  /// What is asked for besides the needs of the law.
  static func more(of verb: Verb) -> [FormField] {
    switch verb {
    case "open_kit":
      [
        FormField(
          name: "count", label: .howMany, kind: .number, isRequired: true, value: "1")
      ]
    case "open_article":
      [FormField(name: "code", label: .articleColumn, kind: .text, isRequired: true)]
    case "dissolve_kit":
      [FormField(name: "place", label: .articlesGo, kind: .place, isRequired: false)]
    default: []
    }
  }

  /// What the law can do without, and people cannot.
  static func wanted(of verb: Verb) -> Set<String> {
    switch verb {
    case "open_kit": ["recipe"]
    default: []
    }
  }
}
