import Foundation

extension Judge {
  /// Symbols that codes are printed in.
  public enum Symbol: String, Sendable, CaseIterable {
    case code128, qrcode
  }

  /// What a program of poppler says of a PDF.
  public static func run(_ program: String, _ options: [String], _ pdf: [UInt8]) throws -> String {
    try inFile(pdf) { file in
      let rest = program == "pdftotext" ? ["-"] : []
      return try ask(program, options + [file.path] + rest).output
    }
  }

  public static func text(_ pdf: [UInt8]) throws -> String {
    try run("pdftotext", ["-layout"], pdf)
  }

  /// How many pages it has; nil where it cannot be read.
  public static func pages(_ pdf: [UInt8]) throws -> Int? {
    let line = try run("pdfinfo", [], pdf).split(separator: "\n").first { $0.hasPrefix("Pages:") }
    return line?.split(separator: " ").last.flatMap { Int($0) }
  }

  /// Every code that stands on the pages, in the order found on each, from top to bottom.
  public static func codes(
    _ pdf: [UInt8], dots: Int = 300, of symbols: [Symbol] = Symbol.allCases
  ) throws -> [String] {
    try inFile(pdf) { file in
      let folder = file.deletingLastPathComponent()
      try ask(
        "pdftoppm", ["-r", "\(dots)", "-gray", file.path, folder.appending(path: "page").path])
      let images = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".pgm") }.sorted()
      let wanted = ["-Sdisable"] + symbols.map { "-S\($0.rawValue).enable" }
      return try images.flatMap { image in
        let path = folder.appending(path: image).path
        return try ask("zbarimg", ["--quiet", "--raw"] + wanted + [path]).lines
      }
    }
  }

  private static func inFile<Value>(
    _ pdf: [UInt8], _ body: (URL) throws -> Value
  ) throws -> Value {
    try inFolder { folder in
      let file = folder.appending(path: "document.pdf")
      try Data(pdf).write(to: file)
      return try body(file)
    }
  }
}
