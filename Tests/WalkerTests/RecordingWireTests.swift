import Synchronization
import Testing
import Vocabulary

@testable import Walker

struct RecordingWireTests {
    private struct Echo: Wire {
        func send(_ request: WireRequest) async throws -> WireResponse {
            WireResponse(
                status: 303,
                headers: [WireHeader("Location", "http://shop.localhost/v/t?phone=15412345678&n=secret")],
                body: Array("15412345678".utf8)
            )
        }
    }

    private final class Notes: Sendable {
        private let kept = Mutex<[RecordedExchange]>([])

        var all: [RecordedExchange] { kept.withLock { $0 } }

        func keep(_ note: RecordedExchange) { kept.withLock { $0.append(note) } }
    }

    private let card = IdentityCard(values: [.phoneNumber: "15412345678", .nickname: "小满abcdef"])

    @Test func `an exchange is noted without any value`() async throws {
        let notes = Notes()
        let wire = AppWire(.chat, over: RecordingWire(over: Echo(), now: { 7 }, keep: { notes.keep($0) }))
        _ = try await wire.send(WireRequest(url: "http://localhost/__admin/visits"))
        #expect(notes.all.isEmpty, "what makes a visit is not the visit's")
        let own = wire.following("v1", as: card)
        _ = try await own.send(
            WireRequest(
                method: "POST",
                url: "http://shop.localhost/v/t?x=%E5%B0%8F%E6%BB%A1abcdef&rnd=1234",
                headers: [
                    WireHeader("Content-Type", "application/x-www-form-urlencoded"),
                    WireHeader("Referer", "http://shop.localhost/v/t?phone=15412345678"),
                ],
                body: Array("press=a1&tel=15412345678&free=typed".utf8)
            )
        )
        let note = try #require(notes.all.first)
        #expect(note.visit == "v1")
        #expect(note.moment == 7)
        #expect(note.url == "http://shop.localhost/v/t?x=canary-nickname-8-percent&rnd=4-characters")
        #expect(
            note.posted == [
                RecordedExchange.Field(name: "press", mark: "a1", length: 2),
                RecordedExchange.Field(name: "tel", mark: "canary-phone-number-11", length: 11),
                RecordedExchange.Field(name: "free", mark: nil, length: 5),
            ]
        )
        #expect(note.responseBytes == 11)
        let text = "\(note)"
        for word in ["15412345678", "typed", "secret", "abcdef&"] { #expect(!text.contains(word), "\(word)") }
        #expect(text.contains("Mobile"), "the app's own header is noted too")
    }
}
