public import LedgerValues

// What finding devices says.

extension Sentence {
  static let sortTitle = Sentence(fr: "Trier par", en: "Sort by")
  static let columnsTitle = Sentence(fr: "Colonnes de la liste", en: "Columns of the list")
  static let filtersTitle = Sentence(fr: "Filtres déjà tapés", en: "Filters typed before")
  static let viewsTitle = Sentence(fr: "Vues enregistrées", en: "Saved views")
  static let columnHint = Sentence(fr: "le nom d'une colonne", en: "the name of a column")
  static let filterHint = Sentence(fr: "un mot du filtre", en: "a word of the filter")
  static let viewHint = Sentence(fr: "le nom d'une vue", en: "the name of a view")

  static let makerColumn = Sentence(fr: "Marque", en: "Maker")
  static let gradeColumn = Sentence(fr: "Grade", en: "Grade")
  static let categoryColumn = Sentence(fr: "Catégorie", en: "Category")
  static let kitColumn = Sentence(fr: "Kit", en: "Kit")
  static let alertColumn = Sentence(fr: "Alerte", en: "Alert")

  static let nothingFound = Sentence(fr: "Rien de tel", en: "Nothing like that")

  static func nothingToComplete(_ word: String) -> Sentence {
    word.isEmpty
      ? Sentence(fr: "Rien à compléter", en: "Nothing to complete")
      : Sentence(fr: "Rien ne complète « \(word) »", en: "Nothing completes “\(word)”")
  }

  static func sortLine(_ column: DeviceColumn, _ order: DeviceOrder?) -> Sentence {
    let name = column.word
    guard let order, order.column == column else { return name }
    return order.isReversed
      ? Sentence(fr: "\(name.french) (à l'envers)", en: "\(name.english) (reversed)")
      : Sentence(fr: "\(name.french) (trié)", en: "\(name.english) (sorted)")
  }

  static func columnLine(_ column: DeviceColumn, _ isShown: Bool) -> Sentence {
    let mark = isShown ? "[x]" : "[ ]"
    return Sentence(fr: "\(mark) \(column.word.french)", en: "\(mark) \(column.word.english)")
  }

  static let tagStays = Sentence(
    fr: "l'étiquette reste : c'est le nom", en: "the tag stays: it is the name")

  static func sorted(_ order: DeviceOrder?) -> Sentence {
    guard let order else {
      return Sentence(fr: "Plus de tri : les plus récents d'abord", en: "Not sorted: newest first")
    }
    let name = order.column.word
    return order.isReversed
      ? Sentence(
        fr: "Trié par \(name.french), à l'envers", en: "Sorted by \(name.english), reversed")
      : Sentence(fr: "Trié par \(name.french)", en: "Sorted by \(name.english)")
  }

  static func sortedPart(_ order: DeviceOrder) -> Sentence {
    let whole = sorted(order)
    return Sentence(fr: folded(first: whole.french), en: folded(first: whole.english))
  }

  private static func folded(first text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }

  static func filterTaken(_ text: String) -> Sentence {
    Sentence(fr: "Filtre : \(text)", en: "Filter: \(text)")
  }

  static let noHistory = Sentence(
    fr: "Aucun filtre n'a encore été gardé : taper un filtre, puis une flèche",
    en: "No filter was kept yet: type a filter, then an arrow")

  static func viewLine(_ view: Finding.View) -> Sentence {
    let filter = view.filter.isEmpty ? "*" : view.filter
    return Sentence(fr: "\(view.name) : \(filter)", en: "\(view.name): \(filter)")
  }

  static func saveViewLine(_ name: String) -> Sentence {
    name.isEmpty
      ? Sentence(fr: "Enregistrer ce que je vois", en: "Save what I see")
      : Sentence(fr: "Enregistrer ce que je vois : \(name)", en: "Save what I see: \(name)")
  }

  static func dropViewLine(_ name: String) -> Sentence {
    Sentence(fr: "Supprimer la vue \(name)", en: "Delete the view \(name)")
  }

  static let nameView = Sentence(fr: "taper d'abord son nom", en: "type its name first")

  static func viewTaken(_ name: String) -> Sentence {
    Sentence(fr: "Vue « \(name) »", en: "View “\(name)”")
  }

  static func viewSaved(_ name: String) -> Sentence {
    Sentence(fr: "Vue « \(name) » enregistrée", en: "View “\(name)” saved")
  }

  static func viewDropped(_ name: String) -> Sentence {
    Sentence(fr: "Vue « \(name) » supprimée", en: "View “\(name)” deleted")
  }

  // MARK: The list as a file

  static let listFormTitle = Sentence(
    fr: "Enregistrer la liste (CSV)", en: "Save the list (CSV)")
  static let listFilePath = Sentence(fr: "Fichier", en: "File")

  static func listFile(_ date: String) -> Sentence {
    Sentence(fr: "appareils-\(date).csv", en: "devices-\(date).csv")
  }

  static func listSaved(_ count: Int, _ path: String) -> Sentence {
    Sentence(
      fr: "\(plural(count, "appareil", "appareils")) dans \(path)",
      en: "\(plural(count, "device", "devices")) in \(path)")
  }

  static func listCancelled(_ path: String) -> Sentence {
    Sentence(fr: "Arrêté : \(path) n'est pas écrit", en: "Stopped: \(path) is not written")
  }

  /// The title of the work while a list is written.
  public static func savingList(_ path: String) -> Sentence {
    Sentence(fr: "Liste dans \(path)", en: "List into \(path)")
  }
}
