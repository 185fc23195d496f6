import ArgumentParser
import Foundation
import Journal
import Server
import UnixSignals
import Vocabulary

/// `mockmerchant bench replay`: one case with its truth, and how to come to where it shows.
struct BenchReplayCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Say what is truly there in one case, where, and which presses lead there.",
        discussion: """
            With --serve the case alone is served, to be looked at in a browser at the address that is printed. For whoever \
            holds the sealed folder; a tool never sees this.
            """
    )

    @Option(help: "The bench's sealed folder.")
    var key: String

    @Argument(help: "The case's id.")
    var name: String

    @Flag(help: "Serve the case until Ctrl-C.")
    var serve = false

    @Option(help: "The port to serve it on; 0 for a free one.")
    var port = 0

    @OptionGroup var options: RangeOptions

    mutating func work() async throws {
        let sealed = BenchFolder(key)
        let cases = try sealed.lines(of: BenchFolder.key, as: SealedCase.self).values
        guard let one = cases.first(where: { $0.id == name }) else {
            throw RunError.badInput("the bench in \(key) has no case \(name); public/cases.jsonl lists them")
        }
        Console.print(CaseStory(of: one).text)
        guard serve else { return }
        let range = try BenchRange(sealed: sealed, journal: .memory, only: name)
        var live = range.live
        live.port = port
        live.signals = [.sigint, .sigterm]
        try await live.untilStopped { server, ports in
            for path in server.stickerPaths { Console.print("http://localhost:\(ports.consumers)\(path)") }
        }
    }
}
