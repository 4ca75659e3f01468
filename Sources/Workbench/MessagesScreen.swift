/// All that was said, newest first, sifted as one types.
struct MessagesScreen: Equatable, Sendable {
  var sifting = Sifting()
  var messages = Listing<Message>()
}
