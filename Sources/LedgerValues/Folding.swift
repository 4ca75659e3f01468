/// Letters without case and accents, so that `verifie` finds «Vérifié».
public func folded(_ text: String) -> String {
  let lowered = text.lowercased()
  guard lowered.utf8.contains(where: { $0 >= 0x80 }) else { return lowered }
  var result = ""
  result.reserveCapacity(text.utf8.count)
  for character in lowered {
    switch character {
    // Most letters are plain ones, and are not compared with all that bear accents.
    case _ where character.isASCII: result.append(character)
    case "à", "â", "ä", "á", "ã", "å": result.append("a")
    case "ç": result.append("c")
    case "é", "è", "ê", "ë": result.append("e")
    case "î", "ï", "í", "ì": result.append("i")
    case "ñ": result.append("n")
    case "ô", "ö", "ó", "ò", "õ": result.append("o")
    case "ù", "û", "ü", "ú": result.append("u")
    case "ÿ", "ý": result.append("y")
    case "œ": result.append("oe")
    case "æ": result.append("ae")
    case "’": result.append("'")
    default: result.append(character)
    }
  }
  return result
}
