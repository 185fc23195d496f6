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

    @Option(help: "What opens the street to other machines when bound wider; drawn anew at each start without it.")
    var token: String?

    @Flag(
        help: "Leave out the street, the admin part and every name of scenario, mode and kind; print entries instead."
    )
    var blind = false

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port takes 0 to 65535, not \(port)") }
    }

    mutating func work() async throws {
        let (library, _) = try options.library()
        let folder = URL(fileURLWithPath: journal).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let shown = ServedAddress(bind: bind)
        let surroundings = LiveSurroundings.make(logLevel: options.logLevel.level)
        var content = RangeContent(library.scenarios, of: library, isBlind: blind)
        // Whoever is on the network may scan stickers; the street, which names what each merchant does, takes a token.
        let key = shown.isWide && !blind ? token ?? surroundings.newID() : nil
        content.trainerToken = key
        let range = LiveRange(
            content: content,
            journal: .file(journal),
            host: bind,
            port: port,
            surroundings: surroundings,
            signals: [.sigint, .sigterm]
        )
        do {
            try await range.untilStopped { [blind] server, port in
                let base = "http://\(shown.host):\(port)"
                if blind {
                    Self.show(entries: server.stickerPaths.map { base + $0 }, of: base, port: port)
                } else {
                    Self.show(street: base + "/" + (key.map { "?token=\($0)" } ?? ""), port: port)
                }
            }
        } catch {
            guard let failure = BindError(error) else { throw error }
            throw Self.explained(failure, bind: bind, port: port)
        }
    }

    /// Says where the street is, to programs and to phones.
    private static func show(street address: String, port: Int) {
        Console.print("{\"address\":\"\(address)\",\"port\":\(port)}")
        if let code = QRCode(address)?.terminal { Console.log(code) }
        Console.log("scan or open \(address) — every merchant is a simulation; Ctrl-C stops it")
    }

    /// Hands out what a blind range has in place of a street: each merchant's own door, in an order that says nothing.
    private static func show(entries: [String], of base: String, port: Int) {
        let list = entries.map { "\"\($0)\"" }.joined(separator: ",")
        Console.print("{\"address\":\"\(base)/\",\"port\":\(port),\"entries\":[\(list)]}")
        Console.log("blind on \(base)/ with \(entries.count) entries; with .png behind it each is a code to print")
        Console.log("every merchant is a simulation; Ctrl-C stops it")
    }

    /// What to do about a port that could not be opened.
    private static func explained(_ error: BindError, bind: String, port: Int) -> RunError {
        switch error {
        case .portTaken: .couldNotRun("port \(port) on \(bind) is in use; choose another with --port")
        case .portForbidden:
            .couldNotRun("port \(port) on \(bind) is not open to you; choose one from 1024 up with --port")
        case .notOurAddress: .couldNotRun("\(bind) is no address of this machine; choose another with --bind")
        }
    }
}

/// The address that a phone or browser uses for a bound server.
struct ServedAddress {
    /// The host to show.
    let host: String
    /// Says that other machines can reach it.
    let isWide: Bool

    /// Shows `localhost` for loopback, this machine's first address on the network where everything is bound.
    init(bind: String) {
        isWide = !["127.0.0.1", "::1", "localhost"].contains(bind)
        switch bind {
        case "127.0.0.1", "::1", "localhost": host = "localhost"
        case "0.0.0.0", "::":
            host = Host.current().addresses.first { $0.contains(".") && !$0.hasPrefix("127.") } ?? bind
        default: host = bind
        }
    }
}
