import Foundation
import HTTPTypes
import Journal
import Scenarios
import Server
import Synchronization
import Testing
import Vocabulary
import Walker

@testable import mockmerchant

/// A page's bytes follow from what it shows: shown at once, shown again, or shown by a server that never saw it.
struct PageBytesTests {
    /// Looks at each page that comes over it three times more.
    private final class LookingWire: Wire {
        let content: RangeContent
        let journal: JournalStore
        let server: RangeServer
        let seen = Mutex<(pages: Int, parted: [String])>((0, []))

        init(content: RangeContent, journal: JournalStore) async throws {
            self.content = content
            self.journal = journal
            server = try await Self.server(content, journal)
        }

        static func server(_ content: RangeContent, _ journal: JournalStore) async throws -> RangeServer {
            let server = try await RangeServer(
                content: content,
                journal: journal,
                surroundings: DirectRange.surroundings,
                version: "0.0.0-test"
            )
            server.open(plain: DirectRange.plainPort, secure: DirectRange.securePort)
            return server
        }

        func send(_ request: WireRequest) async throws -> WireResponse {
            let response = try await DirectWire(server: server).send(request)
            guard response.status == 200,
                let document = try? JSONDecoder().decode(VisitDocument.self, from: Data(response.body)),
                document.page.refusal == nil
            else { return response }
            let address = try WebAddress(request.url).following(document.address).description
            for accept in ["application/json", "text/html"] {
                let first = try await server.answer(.get, address, headers: [.accept: accept])
                let again = try await server.answer(.get, address, headers: [.accept: accept])
                // Two servers do not write to one journal: this one finds each showing kept already.
                let fresh = try await Self.server(content, journal)
                let anew = try await fresh.answer(.get, address, headers: [.accept: accept])
                if first != again || first != anew {
                    seen.withLock { $0.parted.append("\(accept) \(document.page.title)") }
                }
                if accept == "application/json", first.status == 200, first.body != response.body {
                    seen.withLock { $0.parted.append("the act's answer \(document.page.title)") }
                }
            }
            seen.withLock { $0.pages += 1 }
            return response
        }
    }

    @Test(arguments: ["suowa-noodle@coercive", "diyao-park@deceptive", "zhangjiao-kitchen@nudging"])
    func `every page of a probe has one set of bytes`(_ name: String) async throws {
        let library = try ShippedRange.library()
        let scenario = try #require(library.scenarios.first { $0.id.rawValue == name })
        let journal = try await JournalStore(.memory, durability: .normal)
        _ = try await journal.secret(orElse: DirectRange.secret)
        let wire = try await LookingWire(content: RangeContent([scenario], of: library), journal: journal)
        _ = try await Prober(
            scenario: scenario.id,
            service: scenario.service,
            at: DirectRange.base,
            over: wire,
            lexicon: try ShippedRange.lexicon(),
            seed: "1"
        ).probe()
        let seen = wire.seen.withLock { $0 }
        #expect(seen.pages > 30)
        #expect(seen.parted == [])
    }
}
