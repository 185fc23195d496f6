import ArgumentParser
import Foundation
import Journal
import Scenarios
import Server
import UnixSignals

/// `mockmerchant serve`: keeps a range open.
struct ServeCommand: Verb {
    /// Where visits are kept unless told otherwise.
    static let standardJournal = "out/serve.sqlite"

    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Keep a range open, and show its address and a code that a phone can scan.",
        discussion: """
            Without --bind only this machine can reach it. Ctrl-C stops it. The admin part (docs/api.md) answers to \
            this machine; to others, and in a blind run to everybody, it answers with `Authorization: Bearer <token>`.
            """
    )

    @OptionGroup var options: RangeOptions

    @Option(help: "The port; 0 for a free one.")
    var port = 8080

    @Option(help: "The address to bind to; anything but loopback lets others in.")
    var bind = "127.0.0.1"

    @Option(help: "Keep the journal in this file.")
    var journal = ServeCommand.standardJournal

    @Option(
        help: """
            When an act counts as kept: `full` when it is on the disk, `normal` when it is with the operating system, \
            which outlives this process and not a power cut.
            """
    )
    var durability = Durability.full

    @Option(
        help: "What opens the street and the admin part when bound wider or blind; drawn anew at each start without it."
    )
    var token: String?

    @Flag(
        help: """
            Leave out the street and every name of scenario, mode and kind, and print entries instead; the admin part \
            moves to a port of its own.
            """
    )
    var blind = false

    @Option(help: "The port of the admin part of a blind run; 0 for a free one. (default: 0)")
    var adminPort: Int?

    @Flag(
        help: """
            Serve encrypted pages on a second port, vouched for by an authority of the range's own that is kept beside the \
            journal. For clients that are told to trust it, not for a class: a browser that is not warns.
            """
    )
    var tls = false

    @Option(help: "The port of encrypted pages; 0 for a free one. (default: 0)")
    var tlsPort: Int?

    @Flag(
        help: """
            Let permission sheets ask the browser's own question too, for automated browsers; what it answers stays in \
            the page.
            """
    )
    var realPrompts = false

    @Option(
        help: """
            Give visits the addresses that a walk with this seed has, as the lines that reproduce a failure need. Anybody \
            can guess such addresses, so this machine alone is served, and without --journal nothing is kept.
            """
    )
    var runSeed: String?

    @OptionGroup var failing: FaultOptions

    func validate() throws {
        guard runSeed == nil || (!blind && !ServedAddress(bind: bind).isWide) else {
            throw ValidationError(
                "--run-seed makes addresses that can be guessed; it goes with neither --bind nor --blind"
            )
        }
        guard (0...65_535).contains(tlsPort ?? 0) else {
            throw ValidationError("--tls-port takes 0 to 65535, not \(tlsPort ?? 0)")
        }
        guard tlsPort == nil || tls else { throw ValidationError("--tls-port goes with --tls") }
        guard tlsPort == nil || tlsPort == 0 || (tlsPort != port && tlsPort != adminPort) else {
            throw ValidationError("--tls-port \(tlsPort ?? 0) is the port of something else; choose another")
        }
        guard (0...65_535).contains(port) else { throw ValidationError("--port takes 0 to 65535, not \(port)") }
        guard (0...65_535).contains(adminPort ?? 0) else {
            throw ValidationError("--admin-port takes 0 to 65535, not \(adminPort ?? 0)")
        }
        guard adminPort == nil || blind else {
            throw ValidationError("--admin-port goes with --blind; without it the admin part is on --port")
        }
        guard adminPort == nil || adminPort == 0 || adminPort != port else {
            throw ValidationError("--admin-port and --port are both \(port); choose another for one of them")
        }
        guard token?.isEmpty != true else { throw ValidationError("--token takes a word, not nothing") }
    }

    mutating func work() async throws {
        let folder = URL(fileURLWithPath: journal).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let shown = ServedAddress(bind: bind)
        let surroundings = LiveSurroundings.make(logLevel: options.logLevel.level)
        var content = try content()
        // Whoever is on the network may scan stickers; what names each merchant's doings takes a token.
        let key = shown.isWide || blind ? token ?? surroundings.newID() : nil
        content.trainerToken = key
        content.asksBrowser = realPrompts
        content.faults = failing.faults
        let isDrawn = token == nil
        let store = AuthorityStore(beside: journal)
        let authority = tls ? try store.authority(now: surroundings.now()) : nil
        let range = LiveRange(
            content: content,
            journal: runSeed != nil && journal == Self.standardJournal ? .memory : .file(journal),
            durability: durability,
            host: bind,
            port: port,
            surroundings: surroundings,
            secret: runSeed.map { "run \($0)" },
            adminPort: blind ? adminPort ?? 0 : nil,
            authority: authority,
            securePort: tlsPort ?? 0,
            limits: ConnectionLimits(most: OpenFiles.connections()),
            signals: [.sigint, .sigterm]
        )
        do {
            try await range.untilStopped { [blind, store] server, ports in
                let base = "http://\(shown.host):\(ports.consumers)"
                if let secure = ports.secure {
                    let trust = "trust \(store.certificate.path) and nothing else to walk them"
                    Console.note("encrypted pages on port \(secure); \(trust)")
                }
                if blind {
                    Self.show(entries: server.stickerPaths.map { base + $0 }, of: base, ports: ports)
                    let admin = "http://\(shown.host):\(ports.admin ?? ports.consumers)/__admin/"
                    Console.note("admin on \(admin)" + (key.flatMap { isDrawn ? " with the token \($0)" : nil } ?? ""))
                } else {
                    Self.show(street: base + "/" + (key.map { "?token=\($0)" } ?? ""), ports: ports)
                }
            }
        } catch let failure as ServedDoor.Failure {
            throw explained(failure)
        }
    }

    /// What is served: read as far as it is asked for, and at once where every entry is handed out at the start.
    private func content() throws -> RangeContent {
        guard blind else { return try RangeShelf(root: Root(named: options.root)).content }
        let (library, _) = try options.library()
        return RangeContent(library.scenarios, of: library, isBlind: true)
    }

    /// Says where the street is, to programs and to phones.
    private static func show(street address: String, ports: LiveRange.Ports) {
        Console.print("{\"address\":\"\(address)\",\"port\":\(ports.consumers)\(secure(ports))}")
        if let code = QRCode(address)?.terminal { Console.note(code) }
        Console.note("scan or open \(address) — every merchant is a simulation; Ctrl-C stops it")
    }

    /// Hands out what a blind range has in place of a street: each merchant's own door, in an order that says nothing.
    private static func show(entries: [String], of base: String, ports: LiveRange.Ports) {
        let list = entries.map { "\"\($0)\"" }.joined(separator: ",")
        let others = (ports.admin.map { ",\"adminPort\":\($0)" } ?? "") + secure(ports)
        Console.print("{\"address\":\"\(base)/\",\"port\":\(ports.consumers)\(others),\"entries\":[\(list)]}")
        Console.note("blind on \(base)/ with \(entries.count) entries; with .png behind it each is a code to print")
        Console.note("every merchant is a simulation; Ctrl-C stops it")
    }

    private static func secure(_ ports: LiveRange.Ports) -> String {
        ports.secure.map { ",\"securePort\":\($0)" } ?? ""
    }

    /// What to do about a port that could not be opened.
    private func explained(_ failure: ServedDoor.Failure) -> RunError {
        let option = failure.port == port ? "--port" : failure.port == tlsPort ? "--tls-port" : "--admin-port"
        return switch failure.reason {
        case .portTaken: .couldNotRun("port \(failure.port) on \(bind) is in use; choose another with \(option)")
        case .portForbidden:
            .couldNotRun("port \(failure.port) on \(bind) is not open to you; choose one from 1024 up with \(option)")
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

    /// The addresses of this machine on its networks.
    static var all: [String] {
        Host.current().addresses.filter { $0.contains(".") && !$0.hasPrefix("127.") }.sorted()
    }

    /// Shows `localhost` for loopback, this machine's first address on the network where everything is bound.
    init(bind: String) {
        isWide = !["127.0.0.1", "::1", "localhost"].contains(bind)
        switch bind {
        case "127.0.0.1", "::1", "localhost": host = "localhost"
        case "0.0.0.0", "::": host = Self.all.first ?? bind
        default: host = bind
        }
    }
}

extension Durability: ExpressibleByArgument {}
