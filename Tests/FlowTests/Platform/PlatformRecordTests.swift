import Scenarios
import Testing
import Vocabulary

@testable import Flow

/// What the platform knows of a visit follows from its events alone.
struct PlatformRecordTests {
    @Test func `a login is noted where a code leads to the merchant, in an app`() throws {
        var player = Player(try ShippedRange.script(of: "suowa-noodle"))
        #expect(record(of: player).logins.isEmpty)
        try player.press(.scan("table-code"))
        #expect(record(of: player).logins == [.init(turn: .init(length: 1, at: player.visit.clock), app: .chat)])
        player.send(Action(press: Strip.site))
        let target = try #require(player.page.stickers.first?.scan.target)
        player.send(Action(press: target, app: .browser))
        #expect(record(of: player).logins.count == 1, "a browser knows nobody")
    }

    @Test func `a sheet's answer keeps what was asked, and values come with a yes alone`() throws {
        for isAllowed in [true, false] {
            let wall = Practice.gate([.nickname, .avatar], before: .menu)
            var player = Player(try ShippedRange.script(of: "suowa-noodle", [wall]))
            try player.press(all: .scan("table-code"), .open("wall"))
            #expect(player.visit.authorising(in: player.script) == .profile)
            try player.press(isAllowed ? .grant("wall") : .refuse("wall"))
            let answer = try #require(record(of: player).answers.first)
            #expect(answer.items == [.nickname, .avatar])
            #expect(answer.isAllowed == isAllowed)
            #expect(record(of: player).value(of: .nickname) == (isAllowed ? player.visit.card[.nickname] : nil))
            #expect(record(of: player).value(of: .phoneNumber) == nil)
            #expect(record(of: player).hasAgreed == isAllowed)
        }
    }

    @Test func `a follow says how it came about`() throws {
        let wall = Practice.gate([.follow], before: .menu)
        var player = Player(try ShippedRange.script(of: "suowa-noodle", [wall]))
        try player.press(all: .scan("table-code"), .open("wall"))
        #expect(player.visit.authorising(in: player.script) == nil)
        try player.press(.grant("wall"))
        #expect(record(of: player).follow?.scene == .link)
        #expect(record(of: player).answers.isEmpty, "a follow is no sheet")
    }

    @Test func `who leaves the account follows no longer, and may follow again`() throws {
        let wall = Practice.gate([.follow], before: .menu)
        var player = Player(try ShippedRange.script(of: "suowa-noodle", [wall]))
        try player.press(all: .scan("table-code"), .open("wall"), .grant("wall"))
        player.send(Action(press: Strip.tomorrow))
        try player.press(all: .openFollowed, .unfollow)
        #expect(record(of: player).follow == nil)
        #expect(record(of: player).followings.map(\.act) == [.follows(.link), .leaves])
    }

    @Test(arguments: [true, false])
    func `a sheet that was allowed is one yes, and one that was denied none`(_ isAllowed: Bool) throws {
        var player = Player(try ShippedRange.script(of: "suowa-noodle", [.tick([.marketing], form: .sheet)]))
        try player.walk(to: .placed)
        try player.press(all: .toPayment, isAllowed ? .grant("box") : .refuse("box"))
        #expect(player.visit.place == .spot(.payment))
        #expect(record(of: player).subscriptions.map(\.isOfOffers) == (isAllowed ? [true] : []))
        #expect(player.visit.agreed.contains(.marketing) == isAllowed)
    }

    @Test func `whoever starts over is somebody new`() throws {
        var player = Player(try ShippedRange.script(of: "suowa-noodle"))
        try player.walk(to: .receipt)
        #expect(record(of: player).payments.count == 1)
        player.send(Action(press: Strip.again))
        let record = record(of: player)
        #expect(record.payments.isEmpty && record.logins.isEmpty && record.title == nil)
        #expect(record.length == player.visit.length)
    }

    @Test func `a payment is what was paid then, under a number of its own`() throws {
        var player = Player(
            try ShippedRange.script(of: "diyao-park", circumstances: [.overstay])
        )
        try player.walk(to: .receipt)
        try player.press(all: .leave, .toPayment, .pay)
        let payments = record(of: player).payments
        #expect(payments.count == 2)
        #expect(payments.map(\.amount).reduce(Fen(0), +) == player.visit.paid?.amount)
        #expect(payments[0].number == player.visit.orderNumber)
        #expect(payments[1].number == "\(player.visit.orderNumber)-2")
    }

    @Test func `the record's visit is the visit`() throws {
        var player = Player(try ShippedRange.script("dine-in-forced-profile"))
        var wandering = Wandering(seed: "record")
        for _ in 0..<120 { player.send(wandering.action(for: player)) }
        #expect(record(of: player).visit == player.visit)
    }

    private func record(of player: Player) -> PlatformRecord {
        PlatformRecord(of: player.events, seed: "player", in: player.script)
    }
}

extension Page {
    /// The stickers on the page.
    fileprivate var stickers: [Sticker] {
        blocks.compactMap { if case .sticker(let sticker) = $0 { sticker } else { nil } }
    }
}
