internal import CPress

/// The drawing libraries, loaded when the first document is drawn: linked to the program they
/// would cost 3 to 4 ms at every start.
public struct Press {
  /// The files in which the libraries are looked for.
  public struct Libraries: Sendable, Hashable {
    public var cairo = "libcairo.so.2"
    public var pango = "libpango-1.0.so.0"
    public var pangocairo = "libpangocairo-1.0.so.0"
    public var gobject = "libgobject-2.0.so.0"
    public var zint = "libzint.so.2.11"

    /// Those of Debian 12.
    public init() {}
  }

  let call: press

  /// Opens the libraries; costs microseconds when they are open already.
  ///
  /// - Throws: `PressFault.missing`, which says what to install.
  public init(_ files: Libraries = Libraries()) throws(PressFault) {
    var table = press()
    let missing = press_load(
      &table, files.cairo, files.pango, files.pangocairo, files.gobject, files.zint)
    switch missing {
    case 0: call = table
    case 1: throw .missing(library: files.cairo, package: "libcairo2")
    case 2: throw .missing(library: files.pango, package: "libpango-1.0-0")
    case 3: throw .missing(library: files.pangocairo, package: "libpangocairo-1.0-0")
    case 4: throw .missing(library: files.gobject, package: "libglib2.0-0")
    default: throw .missing(library: files.zint, package: "libzint2.11")
    }
  }
}
