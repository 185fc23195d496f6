import Scenarios
import Testing
import Vocabulary

@testable import Flow

/// What a merchant's back end sends reaches the phone with the next act, and changes nothing before.
struct VisitPostTests {
    private static func sent(_ subject: Outside.Subject) -> Outside {
        Outside(after: 1, spent: "x", sent: subject)
    }

    private static func messages(on page: Page) -> [Message] {
        page.blocks.compactMap { if case .message(let message) = $0 { message } else { nil } }
    }

    @Test(arguments: Outside.Subject.allCases)
    func `a message shows with the next act, dated when it was sent`(_ subject: Outside.Subject) throws {
        var player = Player(try ShippedRange.script(of: "suowa-noodle"))
        try player.walk(to: .receipt)
        let before = player.visit
        let after = before.after(Self.sent(subject))
        #expect(after.length == before.length)
        #expect(after.page(in: player.script) == before.page(in: player.script))
        let nextDay = after.after(Event(option: Option.tomorrow.id), in: player.script)
        let messages = Self.messages(on: nextDay.page(in: player.script))
        #expect(messages.map(\.time) == [before.clock.text])
        #expect(messages.map(\.channel) == [.notice])
        #expect(messages.allSatisfy { $0.text.contains("蓑蛙面馆") })
    }

    @Test func `the inbox that is open stays as it is until something is done`() throws {
        var player = Player(try ShippedRange.script(of: "suowa-noodle"))
        try player.walk(to: .receipt)
        player.send(Action(press: Strip.tomorrow))
        let after = player.visit.after(Self.sent(.order))
        #expect(after.page(in: player.script) == player.page)
        let next = after.after(Event(option: Option.tomorrow.id), in: player.script)
        #expect(Self.messages(on: next.page(in: player.script)).count == 1)
    }

    @Test func `a code that was turned in shows nowhere`() throws {
        var player = Player(try ShippedRange.script(of: "suowa-noodle"))
        try player.walk(to: .receipt)
        #expect(player.visit.after(Outside(after: 1, spent: "x")) == player.visit)
    }

    @Test func `whoever starts over has no post`() throws {
        let player = Player(try ShippedRange.script(of: "suowa-noodle"))
        let again = player.visit.after(Self.sent(.offers)).after(Event(option: "again"), in: player.script)
        let day = again.after(Event(option: Option.tomorrow.id), in: player.script)
        #expect(Self.messages(on: day.page(in: player.script)).isEmpty)
    }
}
