import ArgumentParser
import Foundation
import Journal
import Server
import UnixSignals

/// `mockmerchant class serve`: keeps a range open for classes.
struct ClassServeCommand: Verb {
    /// Where classes and their visits are kept unless told otherwise.
    static let standardJournal = "out/class.sqlite"

    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve classes: learners join at /, the trainer leads at /trainer.",
        discussion: """
            Prints the trainer's address with a token that opens the console once. Phones reach it with --bind 0.0.0.0. \
            Classes are kept in a file beside the journal, rosters in a folder beside it; started again with the same \
            --journal everybody goes on where they were. Ctrl-C stops it.
            """
    )

    @OptionGroup var options: RangeOptions

    @Option(help: "The port; 0 for a free one.")
    var port = 8080

    @Option(help: "The address to bind to; 0.0.0.0 lets phones in.")
    var bind = "127.0.0.1"

    @Option(help: "Keep visits in this file; classes and rosters are kept beside it.")
    var journal = ClassServeCommand.standardJournal

    @Option(
        help: """
            When an act counts as kept: `full` when it is on the disk, `normal` when it is with the operating system, \
            which outlives this process and not a power cut.
            """
    )
    var durability = Durability.normal

    @Option(help: "A word that opens the console as often as it is typed; without it each token opens it once.")
    var token: String?

    @Option(help: "The port of the admin part, which always wants the token; 0 for a free one.")
    var adminPort = 0

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port takes 0 to 65535, not \(port)") }
        guard (0...65_535).contains(adminPort) else {
            throw ValidationError("--admin-port takes 0 to 65535, not \(adminPort)")
        }
        guard adminPort == 0 || adminPort != port else {
            throw ValidationError("--admin-port and --port are both \(port); choose another for one of them")
        }
        guard token?.isEmpty != true else { throw ValidationError("--token takes a word, not nothing") }
    }

    mutating func work() async throws {
        let folder = URL(fileURLWithPath: journal).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let shown = ServedAddress(bind: bind)
        let surroundings = LiveSurroundings.make(logLevel: options.logLevel.level)
        let root = try Root(named: options.root)
        let (library, _) = try options.library(hasVariants: true)
        let address = ClassAddress()
        let stem = URL(fileURLWithPath: journal).deletingPathExtension().path
        let store = try ClassStore(.file(stem + "-classes.sqlite"))
        let key = token ?? surroundings.newID()
        var content = RangeContent(offers: [], isBlind: true)
        content.trainerToken = key
        let range = LiveRange(
            content: content,
            journal: .file(journal),
            durability: durability,
            classes: ClassSetting(
                content: try ClassMaking(root: root, library: library).content,
                store: store,
                rosters: RosterFolder(stem + "-rosters"),
                address: address,
                token: token
            ),
            host: bind,
            port: port,
            surroundings: surroundings,
            adminPort: adminPort,
            limits: ConnectionLimits(most: OpenFiles.connections()),
            signals: [.sigint, .sigterm]
        )
        let isDrawn = token == nil
        do {
            try await range.untilStopped { server, ports in
                let base = "http://\(shown.host):\(ports.consumers)"
                address.open(base)
                let console = base + "/trainer" + (isDrawn ? server.consoleToken.map { "?token=\($0)" } ?? "" : "")
                let admin = ports.admin.map { ",\"adminPort\":\($0)" } ?? ""
                let joining = server.joining
                let join = base + (joining?.path ?? "/")
                let code = joining.map { ",\"joinCode\":\"\($0.code)\"" } ?? ""
                Console.print(
                    "{\"address\":\"\(base)/\",\"port\":\(ports.consumers)\(admin),\"trainer\":\"\(console)\"\(code)}"
                )
                if let picture = QRCode(join)?.terminal { Console.note(picture) }
                Console.note("learners scan the code, or open \(base)/ and type \(joining?.code ?? "the six digits")")
                Console.note(
                    "the class that the trainer makes next has this code, unless one is open that has it already"
                )
                Console.note("the trainer opens \(console)" + (isDrawn ? " (works once)" : ""))
                if !shown.isWide {
                    Console.note("phones cannot reach this address; start with --bind 0.0.0.0 to let them in")
                }
                Console.note("every merchant is a simulation; Ctrl-C stops it, and nothing is lost")
            }
        } catch let failure as ServedDoor.Failure {
            let option = failure.port == port ? "--port" : "--admin-port"
            throw RunError.couldNotRun(
                "port \(failure.port) on \(bind) cannot be opened; choose another with \(option), or see --bind"
            )
        }
        try store.close()
    }
}
