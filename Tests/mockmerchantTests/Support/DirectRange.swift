import Foundation
import Journal
import Logging
import Scenarios
import Server
import Vocabulary
import Walker

@testable import mockmerchant

/// A range in this process: the whole server with a journal in memory, and a wire that needs no socket.
struct DirectRange: Sendable {
    /// The address under which the in-process server is asked.
    static let base = "http://localhost:8080"
    /// The ports that addresses name; there is no socket.
    static let (plainPort, securePort) = (8_080, 8_443)
    /// The secret of every journal here, so that the same walks have the same addresses.
    static let secret = "a secret of tests"

    let library: Library
    let scenarios: [Scenario]
    let server: RangeServer
    let wire: DirectWire

    /// Serves scenarios of a library; without a list, all of them.
    static func open(_ scenarios: [Scenario]? = nil, meeting faults: [SeededFault] = []) async throws -> Self {
        let library = try ShippedRange.library()
        let played = scenarios ?? library.scenarios
        let journal = try await JournalStore(.memory, durability: .normal)
        _ = try await journal.secret(orElse: secret)
        var content = RangeContent(played, of: library)
        content.faults = faults
        let server = try await RangeServer(
            content: content,
            journal: journal,
            surroundings: surroundings,
            version: "0.0.0-test"
        )
        server.open(plain: plainPort, secure: securePort)
        return Self(library: library, scenarios: played, server: server, wire: DirectWire(server: server))
    }

    /// What the server takes from outside; its log goes nowhere, its ids are fresh.
    static let surroundings = Surroundings(
        now: { 0 },
        newID: { UUID().uuidString.lowercased().replacing("-", with: "") },
        logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    )

    /// The same on the machine's own day: certificates hold from today on, whatever the clock of a test says.
    static let surroundingsOfToday: Surroundings = {
        var today = surroundings
        today.now = { Int(Date().timeIntervalSince1970 * 1_000) }
        return today
    }()

    /// A run over everything that is served.
    func run(seed: String = "1", jobs: Int = 4) throws -> RangeRun {
        RangeRun(
            library: library,
            scenarios: scenarios,
            lexicon: try ShippedRange.lexicon(),
            seed: seed,
            jobs: jobs
        )
    }

    /// Every served scenario, probed over the in-process wire.
    func probes(seed: String = "1") async throws -> [Probe] {
        try await run(seed: seed).probes(at: Self.base, over: wire).map { try $0.get() }
    }
}
