import HTTPTypes
import Journal
import Synchronization
import Testing
import Vocabulary

@testable import Server

/// Offers are made when they are asked for, once; what cannot be made says so where it is met.
struct OffersTests {
    /// Which scenarios were made, and what is wrong with them.
    private final class Shelf: Sendable {
        let made = Mutex<[ScenarioID]>([])
        let faulty = Mutex<Set<ScenarioID>>([])

        private let names: @Sendable () -> [ScenarioID] = { [TestScript.second, TestScript.first, "nobody.twin"] }

        var offers: Offers {
            Offers(of: names) { id in
                self.made.withLock { $0.append(id) }
                if self.faulty.withLock({ $0.contains(id) }) { throw RangeError.faulty(["\(id).yaml:3: no such word"]) }
                return id == "nobody.twin" ? nil : TestScript.offer(TestScript.script(id))
            }
        }

        func open() async throws -> TestRange {
            try await TestRange.open(
                content: RangeContent(offers: offers, names: { RangeContent.Names() }, hosts: { [] }, isBlind: false)
            )
        }
    }

    @Test func `nothing is made before it is asked for, and then once`() async throws {
        let shelf = Shelf()
        let range = try await shelf.open()
        #expect(try await range.admin(.get, "/__admin/health").status == 200)
        #expect(shelf.made.withLock { $0 } == [])
        for _ in 0..<3 { _ = try await range.visit(TestScript.first) }
        #expect(shelf.made.withLock { $0 } == [TestScript.first])
        #expect(try await range.admin(.post, "/__admin/visits", #"{"scenario":"nobody.twin"}"#).status == 404)
    }

    @Test func `lists have all of them in order, and those alone that there are`() async throws {
        let shelf = Shelf()
        let range = try await shelf.open()
        let list = try await range.admin(.get, "/__admin/scenarios").text
        let ids = list.matches(of: /"id":"([^"]+)"/).map { String($0.1) }
        #expect(ids == [TestScript.second.rawValue, TestScript.first.rawValue].sorted())
        #expect(try await range.browse("http://localhost:8080/").text.matches(of: /class="enter"/).count == 2)
    }

    @Test func `a faulty file is told to whoever asks for it, and played once it is mended`() async throws {
        let shelf = Shelf()
        shelf.faulty.withLock { $0 = [TestScript.first] }
        let range = try await shelf.open()
        let sticker =
            "http://localhost:8080"
            + Routes.link(
                toSticker: Addresses(
                    secret: Array(try await range.journal.secret().utf8)
                ).sticker(of: TestScript.first)
            )
        let page = try await range.browse(sticker)
        #expect(page.status == 500)
        #expect(page.text.contains("这张贴纸的文件写错了"))
        #expect(!page.text.contains("no such word") && !page.text.contains(TestScript.first.rawValue))
        let wish = #"{"scenario":"\#(TestScript.first)"}"#
        let refused = try await range.admin(.post, "/__admin/visits", wish)
        #expect(refused.status == 500)
        #expect(refused.text.contains("urn:mockmerchant:problem:faulty-scenario"))
        // The others are there.
        #expect(try await range.browse("http://localhost:8080/").text.matches(of: /class="enter"/).count == 1)
        #expect(try await range.visit(TestScript.second).address.isEmpty == false)
        shelf.faulty.withLock { $0 = [] }
        #expect(try await range.browse(sticker).status == 200)
        #expect(try await range.browse("http://localhost:8080/").text.matches(of: /class="enter"/).count == 2)
    }
}
