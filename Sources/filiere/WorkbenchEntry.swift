/// Where the program without a verb goes when there is a terminal.
enum WorkbenchEntry {
  static func open(_ options: HouseOptions) throws {
    try OpenWorkbench.printTableau(options)
  }
}
