import Scenarios
import Testing
import Vocabulary

@testable import Flow

struct VisitDaysTests {
    private let seed = "days"

    private func script(_ practices: Practice...) throws -> Script {
        try ShippedRange.script(of: "suowa-noodle", practices)
    }

    /// A visit that has paid.
    private func customer(of script: Script) -> Visit {
        var visit = Visit(in: script, seed: seed)
        visit.ordered = [Event.Pick(good: 0, count: 1)]
        visit.paid = Visit.Payment(amount: Fen(100), at: .visitStart)
        visit.place = .spot(.receipt)
        visit.code = script.board.mainCode.id
        return visit
    }

    private func nights(_ count: Int, after visit: Visit, in script: Script) -> Visit {
        (0..<count).reduce(visit) { visit, _ in visit.after(Event(option: Option.tomorrow.id), in: script) }
    }

    private func message(_ words: [String: String]) -> Practice {
        Practice(id: "push", shape: .message, settings: words.mapValues(Setting.word))
    }

    @Test func `a night leads to the phone, and the phone back to where one was`() throws {
        let script = try script()
        let visit = customer(of: script)
        let woken = nights(2, after: visit, in: script)
        #expect(woken.place == .inbox(back: .spot(.receipt)))
        #expect(woken.after(Event(option: Option.back.id), in: script).place == .spot(.receipt))
    }

    @Test func `offers come every day, and news once`() throws {
        let script = try script(message(["to": "everybody"]), .of(.message, ["content": .word("news")]))
        let mail = nights(3, after: customer(of: script), in: script).mail(in: script)
        #expect(
            mail.filter { $0.mailing.content.isPromotion }.map(\.at.text) == [
                "2026-03-21 10:05", "2026-03-20 10:05", "2026-03-19 10:05",
            ]
        )
        #expect(mail.filter { !$0.mailing.content.isPromotion }.count == 1)
    }

    @Test func `who leaves the account keeps what came, and gets nothing until following again`() throws {
        let script = try script(.gate([.follow], before: .menu), message(["to": "everybody", "channel": "account"]))
        var visit = customer(of: script)
        visit.given = [.follow]
        visit = nights(1, after: visit, in: script)
        #expect(visit.mail(in: script).count == 1)
        for option in [Option.openFollowed, .unfollow, .back] {
            visit = visit.after(Event(option: option.id), in: script)
        }
        visit = nights(2, after: visit, in: script)
        #expect(visit.mail(in: script).count == 1)
        visit.given.insert(.follow)
        visit.noteFollowing()
        visit = nights(1, after: visit, in: script)
        #expect(visit.mail(in: script).count == 2, "the days between are lost")
    }

    @Test func `nobody who has not ordered gets anything`() throws {
        let script = try script(message(["to": "everybody"]))
        let mail = nights(3, after: Visit(in: script, seed: seed), in: script).mail(in: script)
        #expect(mail.isEmpty)
    }

    @Test(arguments: [("stops", 1), ("queued", 2), ("goes-on", 3), ("other-sender", 3)])
    func `what comes after an opt-out follows from the author's word`(_ word: String, _ count: Int) throws {
        let script = try script(message(["to": "everybody", "after-opt-out": word]))
        let first = nights(1, after: customer(of: script), in: script)
        let stopped = first.after(Event(option: Option.optOut("push").id), in: script)
        #expect(stopped.stoppedAt != nil)
        #expect(nights(2, after: stopped, in: script).mail(in: script).count == count)
    }

    @Test func `a way out that asks a question works when it is answered`() throws {
        let script = try script(message(["to": "everybody", "opt-out": "confirmed"]))
        let asked = nights(1, after: customer(of: script), in: script)
            .after(Event(option: Option.optOut("push").id), in: script)
        #expect(asked.stoppedAt == nil)
        #expect(asked.after(Event(option: Option.confirm("push").id), in: script).stoppedAt != nil)
    }

    @Test(arguments: ["absent", "dead", "fee", "screenshot", "waits"])
    func `a way out that does not work stops nothing`(_ word: String) throws {
        let script = try script(message(["to": "everybody", "opt-out": word]))
        let tried = nights(1, after: customer(of: script), in: script)
            .after(Event(option: Option.optOut("push").id), in: script)
            .after(Event(option: Option.confirm("push").id), in: script)
        #expect(tried.stoppedAt == nil)
    }

    @Test(arguments: [("login", Demand.phoneNumber), ("staff", .staffContact)])
    func `a way out that asks for something stops messages for it`(_ word: String, _ demand: Demand) throws {
        let script = try script(message(["to": "everybody", "opt-out": word]))
        let asked = nights(1, after: customer(of: script), in: script)
            .after(Event(option: Option.optOut("push").id), in: script)
        #expect(asked.stoppedAt == nil)
        let press = try #require(asked.draft(in: script).options.first { $0.value == .confirm("push") }?.key)
        let empty = asked.step(Action(press: press), in: script)
        #expect((empty.refusal == .incomplete) == (demand == .phoneNumber))
        let name = FieldNames.name(of: demand, in: script.axes.dialect)
        let filled = asked.step(
            Action(press: press, values: [name: asked.card[demand] ?? ""]),
            in: script
        )
        #expect(filled.visit.stoppedAt != nil)
        #expect(filled.visit.given.contains(demand))
    }

    @Test(arguments: [("nothing", 0), ("records", 0), ("everything", 1)])
    func `what remains after erasure follows from the author's word`(_ word: String, _ count: Int) throws {
        let right = Practice.of(.right, ["right": .word("erasure"), "remains": .word(word)])
        let script = try script(right)
        var visit = customer(of: script)
        visit.given = [.phoneNumber]
        let erased = [Option.openAccount, .exercise(right.id), .confirm(right.id)].reduce(visit) {
            $0.after(Event(option: $1.id), in: script)
        }
        #expect(erased.isErased)
        #expect(erased.file(in: script).count == count)
        #expect(visit.file(in: script) == [.phoneNumber])
    }
}
