import ArgumentParser
import LedgerValues

/// The language that this run speaks: `--language`, else the locale's, else French.
let spoken: Language = {
  let arguments = CommandLine.arguments
  if let index = arguments.firstIndex(of: "--language"), index + 1 < arguments.count {
    return Language(locale: arguments[index + 1])
  }
  if let given = arguments.first(where: { $0.hasPrefix("--language=") }) {
    return Language(locale: String(given.dropFirst("--language=".count)))
  }
  for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
    if let locale = Surroundings.variable(name) { return Language(locale: locale) }
  }
  return .french
}()

/// One of two texts, in the language that this run speaks.
func said(_ french: String, _ english: String) -> String {
  Sentence(fr: french, en: english)(spoken)
}

/// The help of an option, in the language that this run speaks.
func help(_ french: String, _ english: String) -> ArgumentHelp {
  ArgumentHelp(stringLiteral: said(french, english))
}
