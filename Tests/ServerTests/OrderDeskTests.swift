import Flow
import Scenarios
import Testing
import Vocabulary

@testable import Server

/// Orders under addresses of their own: whose they show when the address is changed.
struct OrderDeskTests {
    @Test func `an open number shows the order of another visit`() async throws {
        let range = try await Self.range(named: "number", reader: "anybody")
        let (own, other) = (try await Self.order(on: range), try await Self.order(on: range))
        let shown = try await range.get(Self.exchanging(own, for: other)).document
        #expect(Self.says(shown.page, Self.word(in: other)))
        #expect(!Self.says(shown.page, Self.word(in: own)))
        #expect(try await range.get(own).document.address == own, "the visit stays where it was")
    }

    @Test(arguments: [("number", "owner"), ("token", "owner")])
    func `a bound order shows to nobody else, there or not`(_ name: String, _ reader: String) async throws {
        let range = try await Self.range(named: name, reader: reader)
        let (own, other) = (try await Self.order(on: range), try await Self.order(on: range))
        let refused = try await range.get(Self.exchanging(own, for: other))
        let absent = try await range.get(own.replacing(Self.word(in: own), with: "260318000000"))
        #expect(refused.status == 404)
        #expect(refused == absent)
        #expect(try await range.get(own).status == 200)
    }

    @Test func `a word that nobody guesses is no number, and differs between visits`() async throws {
        let range = try await Self.range(named: "token", reader: "owner")
        let (own, other) = (
            Self.word(in: try await Self.order(on: range)), Self.word(in: try await Self.order(on: range))
        )
        #expect(own != other)
        #expect(own.contains { $0.isLetter } && own.count == 16)
    }

    @Test func `an order that was not paid for is not shown`() async throws {
        let range = try await Self.range(named: "number", reader: "anybody")
        let own = try await Self.order(on: range)
        let other = try await range.visit(Self.scenario, seed: "unpaid")
        _ = try await range.checkout(of: other)
        let number = Visit.orderNumber(seed: "unpaid")
        #expect(try await range.get(own.replacing(Self.word(in: own), with: number)).status == 404)
    }

    private static let scenario = TestScript.first

    private static func range(named name: String, reader: String) async throws -> TestRange {
        let practice = Practice(
            id: "own",
            shape: .orderAddress,
            settings: ["named": .word(name), "open-to": .word(reader)]
        )
        return try await TestRange.open(offers: [TestScript.offer(TestScript.script(scenario, practices: [practice]))])
    }

    /// Orders and pays, and answers the address of the order's page.
    private static func order(on range: TestRange) async throws -> String {
        var page = try await range.checkout(of: try await range.visit(scenario))
        for label in ["submit", "to-payment", "pay", "order-link"] {
            let control = try #require(page.page.controls.first { $0.label == label }, "\(label)")
            page = try await range.press(control.target, at: page.address).document
        }
        return page.address
    }

    private static func says(_ page: Page, _ word: String) -> Bool {
        let words: [String] = page.blocks.flatMap { block in block.words }
        return words.contains { $0.contains(word) }
    }

    private static func word(in address: String) -> String { String(address.split(separator: "=").last ?? "") }

    private static func exchanging(_ own: String, for other: String) -> String {
        own.replacing(word(in: own), with: word(in: other))
    }
}
