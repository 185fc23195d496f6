import Scenarios
import Testing
import Vocabulary

@testable import Flow

struct VisitCardsTests {
    private func script(_ words: [String: String] = [:]) throws -> Script {
        let settings = words.merging(["then": "renews"]) { first, _ in first }.mapValues(Setting.word)
        return try ShippedRange.script(of: "suowa-noodle", [.of(.subscription, settings)])
    }

    /// A visit that has paid.
    private func customer(of script: Script) -> Visit {
        var visit = Visit(in: script, seed: "cards")
        visit.ordered = [Event.Pick(good: 0, count: 1)]
        visit.paid = Visit.Payment(amount: Fen(100), at: .visitStart)
        visit.place = .spot(.receipt)
        visit.code = script.board.mainCode.id
        return visit
    }

    private func after(_ options: Option..., from visit: Visit, in script: Script) -> Visit {
        options.reduce(visit) { $0.after(Event(option: $1.id), in: script) }
    }

    private func nights(_ count: Int, after visit: Visit, in script: Script) -> Visit {
        (0..<count).reduce(visit) { visit, _ in visit.after(Event(option: Option.tomorrow.id), in: script) }
    }

    private func contents(of visit: Visit, in script: Script) -> [String] {
        visit.letters(in: script).map { "\($0.content.rawValue) \($0.at.text.prefix(10))" }
    }

    @Test func `who takes the card is reminded five days before, and charged on the day`() throws {
        let script = try script()
        let taken = after(.openCard, .takeCard, from: customer(of: script), in: script)
        #expect(contents(of: taken, in: script) == [])
        #expect(contents(of: nights(2, after: taken, in: script), in: script) == ["reminder 2026-03-20"])
        #expect(
            contents(of: nights(8, after: taken, in: script), in: script) == [
                "charged 2026-03-25", "reminder 2026-03-20",
            ]
        )
        #expect(contents(of: nights(14, after: taken, in: script), in: script).count == 4)
    }

    @Test func `who leaves it gets nothing`() throws {
        let script = try script()
        let left = after(.openCard, .back, from: customer(of: script), in: script)
        #expect(left.place == .spot(.receipt))
        #expect(contents(of: nights(9, after: left, in: script), in: script) == [])
    }

    @Test func `a card that ends costs nothing`() throws {
        let script = try script(["then": "ends"])
        let taken = after(.openCard, .takeCard, from: customer(of: script), in: script)
        #expect(contents(of: nights(20, after: taken, in: script), in: script) == ["ended 2026-03-25"])
    }

    @Test(arguments: [
        ("one-press", "ended"), ("one-question", "ended"), ("ignored", "charged"), ("fee", "charged"),
        ("dead", "charged"), ("absent", "charged"),
    ])
    func `what comes of cancelling follows from the author's word`(_ word: String, _ content: String) throws {
        let script = try script(["cancelling": word])
        let taken = after(.openCard, .takeCard, .back, .openAccount, from: customer(of: script), in: script)
        let cancelled = after(.cancelCard, .confirmCancelling, from: taken, in: script)
        let last = nights(8, after: cancelled, in: script).letters(in: script).first
        #expect(last?.content.rawValue == content)
    }

    @Test(arguments: [("none", false), ("login", false), ("subscription", true)])
    func `a number counts as given once its code is filled in`(_ word: String, _ isOrdered: Bool) throws {
        let gate = Practice.gate([.phoneNumber], before: .menu).turning("code", to: .word(word))
        let script = try ShippedRange.script(of: "suowa-noodle", [gate])
        var player = Player(script)
        try player.walk(to: .menu)
        let asked = after(.open(gate.id), .grant(gate.id), from: player.visit, in: script)
        #expect(asked.given.contains(.phoneNumber) == (word == "none"))
        let filled = after(.fillCode(gate.id), from: asked, in: script)
        #expect(filled.given.contains(.phoneNumber))
        #expect((filled.orderedByCodeAt != nil) == isOrdered)
        #expect((nights(1, after: filled, in: script).codeOrder(in: script) != nil) == isOrdered)
    }
}
