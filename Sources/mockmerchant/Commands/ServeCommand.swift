import ArgumentParser
import Foundation
import Journal
import Scenarios
import Server
import UnixSignals

/// `mockmerchant serve`: keeps a range open.
struct ServeCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Keep a range open, and show its address and a code that a phone can scan.",
        discussion: "Without --bind only this machine can reach it. Ctrl-C stops it."
    )

    @OptionGroup var options: RangeOptions

    @Option(help: "The port; 0 for a free one.")
    var port = 8080

    @Option(help: "The address to bind to; anything but loopback lets others in.")
    var bind = "127.0.0.1"

    @Option(help: "Keep the journal in this file.")
    var journal = "out/serve.sqlite"

    @Flag(help: "Leave out the street and every name of scenario, mode and kind.")
    var blind = false

    mutating func work() async throws {
        let (library, _) = try options.library()
        let folder = URL(fileURLWithPath: journal).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let shown = ServedAddress(bind: bind)
        let range = LiveRange(
            content: RangeContent(library.scenarios, of: library, isBlind: blind),
            journal: .file(journal),
            host: bind,
            port: port,
            surroundings: LiveSurroundings.make(logLevel: options.logLevel.level),
            signals: [.sigint, .sigterm]
        )
        try await range.untilStopped { port in
            let address = "http://\(shown.host):\(port)/"
            Console.print("{\"address\":\"\(address)\",\"port\":\(port)}")
            if let code = QRCode(address)?.terminal { Console.log(code) }
            Console.log("scan or open \(address) — every merchant is a simulation; Ctrl-C stops it")
        }
    }
}

/// The address that a phone or browser uses for a bound server.
struct ServedAddress {
    /// The host to show.
    let host: String

    /// Shows `localhost` for loopback, this machine's first address on the network where everything is bound.
    init(bind: String) {
        switch bind {
        case "127.0.0.1", "::1", "localhost": host = "localhost"
        case "0.0.0.0", "::":
            host = Host.current().addresses.first { $0.contains(".") && !$0.hasPrefix("127.") } ?? bind
        default: host = bind
        }
    }
}
