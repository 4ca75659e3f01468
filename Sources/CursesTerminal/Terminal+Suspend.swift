internal import CNcurses
internal import ScreenGrid

extension Terminal {
  /// Stops the program as `^z` does elsewhere, and returns when the shell lets it go on.
  ///
  /// A page shown before is painted again; a size changed meanwhile is the next input.
  public func suspend() {
    setModes(false)
    signals.stop()
    resume()
  }

  /// Takes the terminal again after a stop, whoever caused it.
  func resume() {
    reset_prog_mode()
    setModes(true)
    let page = shown
    if fitToTerminal() { pending.append(.resize(size)) }
    repaint()
    if let page { show(page) }
  }
}
