import Foundation
import Scenarios
import TestKit
import Testing
import Vocabulary
import Walker

@Suite(.timeLimit(.minutes(20)))
struct SafetyTests {
    @Test func `every page says that it is a simulation and carries the strip`() async throws {
        for (scenario, hearing) in try await Street.heard.value {
            let bare = await hearing.bare
            #expect(bare.isEmpty, "\(scenario.id): \(bare.first ?? "")")
        }
    }

    @Test func `a page without the strip is noticed`() {
        let ways = ["site", "tomorrow", "again"].map { #"<button name="press" value="\#($0)">"# }.joined()
        #expect(Hearing.hasStrip("<aside>\(ways)<p>\(Hearing.notice)</p></aside><main></main>"))
        #expect(!Hearing.hasStrip("<aside>\(ways)</aside><main></main>"))
        #expect(!Hearing.hasStrip("<aside><p>\(Hearing.notice)</p></aside><main></main>"))
        #expect(!Hearing.hasStrip("<main>\(ways)<p>\(Hearing.notice)</p></main>"))
    }

    @Test func `without --bind only loopback answers`() async throws {
        try await Scratch.folder { folder in
            let server = try await ServingProgram.start(in: folder)
            let wire = LiveWire(deadlineSeconds: 30)
            let well = try await wire.send(WireRequest(url: "http://127.0.0.1:\(server.port)/__admin/health"))
            #expect(well.status == 200)
            // 127.0.0.2 is this machine too, and answers whoever listens on every address.
            let numbers = Host.current().addresses.filter { $0.contains(".") && !$0.hasPrefix("127.") }
            for number in ["127.0.0.2"] + numbers {
                await #expect(throws: WalkerError.self, "\(number) answers") {
                    try await wire.send(WireRequest(url: "http://\(number):\(server.port)/__admin/health"))
                }
            }
            try await wire.shutdown()
            try await server.stop()
        }
    }

    @Test(arguments: ["http://example.invalid", "http://192.0.2.1:8080", "http://localhost.example.invalid"])
    func `the walker touches no host off this machine`(_ base: String) async throws {
        let wire = RefusingWire()
        let error = await #expect(throws: WalkerError.self) {
            try await Session(opening: "dine-in-pure", seed: "1", at: base, over: wire)
        }
        #expect(error?.code == .targetRefused)
    }

    @Test func `nor is it led there`() async throws {
        let error = await #expect(throws: WalkerError.self) {
            try await Session(opening: "dine-in-pure", seed: "1", at: "http://localhost:8080", over: LuringWire())
        }
        #expect(error?.code == .targetRefused)
    }

    /// A wire that must not be used.
    private struct RefusingWire: Wire {
        func send(_ request: WireRequest) async throws -> WireResponse {
            Issue.record("a request went to \(request.url)")
            return WireResponse(status: 500)
        }
    }

    /// A server of this machine that sends everybody elsewhere.
    private struct LuringWire: Wire {
        func send(_ request: WireRequest) async throws -> WireResponse {
            #expect(request.url.hasPrefix("http://localhost:8080/"))
            return WireResponse(status: 303, headers: [WireHeader("Location", "http://192.0.2.1/")])
        }
    }
}
