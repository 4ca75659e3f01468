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
    case .request:
      [
        Act("reserve", in: ["open", "partly_met"]),
        Act("open_delivery", in: ["open", "partly_met"]),
        Act("cancel_request"),
      ]
    case .delivery:
      [
        Act("send_delivery"), Act("acknowledge", in: ["shipped"]),
        Act("declare_handover", in: ["shipped", "closed"]), Act("close_delivery"),
        Act("void_delivery"),
      ]
    case .stockTake:
      [
        Act("locate", in: ["open"]), Act("not_seen", in: ["open"]), Act("close_stock_take"),
        Act("abandon_stock_take"),
      ]
    case .removal:
      [
        Act("weigh_removal", in: ["draft"]), Act("amend_removal", in: ["draft"]), Act("remove"),
        Act("attest_removal"), Act("void_removal"),
      ]
    case .part:
      [
        Act("fit_part", in: ["in_stock"]), Act("locate_part", in: ["in_stock"]),
        Act("remove_part", in: ["fitted"]), Act("scrap_part"),
      ]
    default: []
    }
  }
}

extension GoodsActs {
  /// What is not asked for: the house finds it, or the page says it.
  static func implied(of verb: Verb) -> Set<String> {
    switch verb {
    case "open_kit": ["code", "lines", "version", "request"]
    case "count_article": ["before", "take"]
    case "enter_article", "issue_article", "move_article", "lose_article": ["take"]
    case "reserve": ["request", "device"]
    case "locate", "not_seen": ["place", "take", "device"]
    case "open_request": ["code", "lines", "publics"]
    case "weigh_removal": ["line"]
    case "fit_part", "remove_part": ["part", "device"]
    case "attest_removal", "remove": ["code"]
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
    case "open_request":
      [FormField(name: "lines", label: .requestLines, kind: .text, isRequired: true)]
    case "fit_part":
      [FormField(name: "device", label: .device, kind: .text, isRequired: true)]
    case "remove_part":
      [FormField(name: "place", label: .placeColumn, kind: .place, isRequired: false)]
    case "dissolve_kit":
      [FormField(name: "place", label: .articlesGo, kind: .place, isRequired: false)]
    default: []
    }
  }

  /// What the law can do without, and people cannot.
  static func wanted(of verb: Verb) -> Set<String> {
    switch verb {
    case "open_kit": ["recipe"]
    case "open_request": ["partner"]
    case "open_removal": ["recycler"]
    case "open_stock_take": ["place"]
    default: []
    }
  }
}
