import Foundation
import Testing

/// Programs of Debian that read what we draw: poppler and zbar (`make judges` installs them).
enum Judge {
  /// What a program says of a PDF.
  static func run(_ program: String, _ options: [String], _ pdf: [UInt8]) throws -> String {
    try inFolder { folder in
      let file = folder.appending(path: "document.pdf")
      try Data(pdf).write(to: file)
      return try output(program, options + [file.path] + (program == "pdftotext" ? ["-"] : []))
    }
  }

  static func text(_ pdf: [UInt8]) throws -> String { try run("pdftotext", ["-layout"], pdf) }

  static func pages(_ pdf: [UInt8]) throws -> Int {
    let line = try run("pdfinfo", [], pdf).split(separator: "\n").first { $0.hasPrefix("Pages:") }
    return try #require(line?.split(separator: " ").last.flatMap { Int($0) })
  }

  /// Every code that stands on the pages, in the order found on each, from top to bottom.
  static func codes(_ pdf: [UInt8], dots: Int = 300) throws -> [String] {
    try inFolder { folder in
      let file = folder.appending(path: "document.pdf")
      try Data(pdf).write(to: file)
      _ = try output(
        "pdftoppm", ["-r", "\(dots)", "-gray", file.path, folder.appending(path: "page").path])
      let images = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".pgm") }.sorted()
      var codes: [String] = []
      for image in images {
        let symbols = ["-Sdisable", "-Scode128.enable", "-Sqrcode.enable"]
        let read = try output(
          "zbarimg", ["--quiet", "--raw"] + symbols + [folder.appending(path: image).path])
        codes += read.split(separator: "\n").map(String.init)
      }
      return codes
    }
  }

  private static func inFolder<Answer>(_ body: (URL) throws -> Answer) throws -> Answer {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  private static func output(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/\(program)")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
