/// A version of a recipe: what a kit is made of (DOMAIN §1, *modèle de kit*).
public struct KitRecipe: Sendable, Hashable {
  public var code: String
  public var label: String
  public var version: Int
  public var lines: [RecipeLine]

  public init(code: String, label: String = "", version: Int = 1, lines: [RecipeLine]) {
    self.code = code
    self.label = label
    self.version = version
    self.lines = lines
  }
}
