@main
struct Filiere {
  static func main() {}
}
