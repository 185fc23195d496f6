import Hummingbird

/// The bare server against which the range's is measured: one route, one word, nothing kept.
@main
struct Hello {
    /// Serves on the port that the command line names.
    static func main() async throws {
        let router = Router()
        router.get("/") { _, _ in "hello" }
        let port = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 8_081
        let application = Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port))
        )
        try await application.runService()
    }
}
