import Scenarios
import Testing
import Vocabulary

@testable import Flow

struct VisitAnswersTests {
    private func notice(asks: Bool = true, _ reject: Notice.Reject = .guest) -> Practice {
        .of(.notice, ["asks": .flag(asks), "reject": .word(reject.rawValue)])
    }

    private func code(
        _ opens: Code.Opens,
        hasWayOn: Bool = false,
        isBare: Bool = false,
        id: PracticeID = "code"
    ) -> Practice {
        .of(
            .code,
            id: id,
            [
                "words": .word("pay"), "opens": .word(opens.rawValue), "way-on": .flag(hasWayOn), "bare": .flag(isBare),
            ]
        )
    }

    @Test(arguments: ["suowa-noodle", "huantang-park", "diyao-park"] as [MerchantID])
    func `the arrival notice is answered once`(_ merchant: MerchantID) throws {
        var player = Player(try ShippedRange.script(of: merchant, [notice(), .gate([.follow], before: .menu)]))
        let first = Visit.firstSpot(in: player.script)
        try player.walk(to: first)
        #expect(player.visit.place == .notice(then: first))
        try player.press(all: .readPolicy, .back, .disagree)
        #expect(player.visit.place == .gate("wall", .ask, then: first))
        player.send(Action(press: Strip.site))
        try player.walk(to: first)
        #expect(player.visit.place == .gate("wall", .ask, then: first))
    }

    @Test func `saying no to a notice that will not have it leads out and back`() throws {
        var player = Player(try ShippedRange.script(of: "suowa-noodle", [notice(.exits)]))
        try player.walk(to: .menu)
        try player.press(.disagree)
        #expect(player.visit.place == .turnedAway(then: .menu))
        try player.press(all: .back, .agree)
        #expect(player.visit.place == .spot(.menu))
    }

    @Test func `a notice without a no has none, and one that informs is closed`() throws {
        var cornered = Player(try ShippedRange.script(of: "suowa-noodle", [notice(.absent)]))
        try cornered.walk(to: .menu)
        #expect(cornered.offered == [.agree, .readPolicy])
        var informed = Player(try ShippedRange.script(of: "suowa-noodle", [notice(asks: false)]))
        try informed.walk(to: .menu)
        #expect(informed.offered == [.close, .readPolicy])
        try informed.press(.close)
        #expect(informed.visit.place == .spot(.menu))
    }

    @Test(arguments: [(Code.Opens.account, Demand.follow), (.memberCard, .membership)])
    func `a code that opens the platform's page lets in whoever ties themselves`(
        _ opens: Code.Opens,
        _ tie: Demand
    ) throws {
        let gate = Practice.gate([tie], before: .menu)
        var player = Player(try ShippedRange.script(of: "huantang-park", [code(opens), gate]))
        try player.press(.scan("code"))
        #expect(player.visit.place == .codePage("code"))
        #expect(player.page.party == .chat)
        #expect(!player.offered.contains(.wayOn("code")))
        try player.press(.grant("code"))
        #expect(player.visit.place == .spot(.plate))
        player.send(Action(press: Strip.site))
        try player.press(.scan("code"))
        #expect(player.visit.place == .spot(.plate))
    }

    @Test func `a code's page with a way on lets everybody in, to the same gates`() throws {
        let wall = Practice.gate([.phoneNumber], before: .menu)
        var player = Player(try ShippedRange.script(of: "diyao-park", [code(.account, hasWayOn: true), wall]))
        try player.press(all: .scan("code"), .wayOn("code"))
        #expect(player.visit.place == .gate("wall", .ask, then: .parkingBill))
    }

    @Test func `behind a bare code stands nothing but the service`() throws {
        let practices: [Practice] = [
            notice(.absent), .gate([.follow], before: .menu), .gate([.phoneNumber], before: .pay, id: "second"),
            .gate([.membership], before: .invoice, id: "third"), .field(.nickname, isRequired: true),
            .tick([.marketing, .privacy], isRequired: true), .of(.banner, ["demand": .word("app-install")]),
        ]
        for merchant in ["suowa-noodle", "waichu-hotpot", "huantang-park", "diyao-park"] as [MerchantID] {
            var player = Player(try ShippedRange.script(of: merchant, [code(.service, isBare: true)] + practices))
            try player.walk(to: .invoiced)
            #expect(player.visit.place == .spot(.invoiced))
            #expect(player.visit.given.subtracting([.licencePlate, .realName]).isEmpty)
        }
    }

    @Test(arguments: [Demand.follow, .membership, .appInstall], [Banner.Place.menu, .checkout, .receipt])
    func `an offer is taken or left, and taken once`(_ demand: Demand, _ place: Banner.Place) throws {
        let banner = Practice.of(.banner, ["demand": .word(demand.rawValue), "at": .word(place.rawValue)])
        let spots: [(MerchantID, Spot)] = [
            ("suowa-noodle", place == .menu ? .menu : place == .checkout ? .checkout : .receipt),
            ("diyao-park", place == .receipt ? .receipt : .parkingBill),
        ]
        for (merchant, spot) in spots {
            var player = Player(try ShippedRange.script(of: merchant, [banner]))
            try player.walk(to: spot)
            try player.press(all: .open("banner"), .back)
            #expect(player.visit.place == .spot(spot))
            #expect(player.visit.given.isDisjoint(with: [demand]))
            try player.press(all: .open("banner"), .grant("banner"))
            #expect(player.visit.place == .spot(spot))
            #expect(player.visit.given.contains(demand))
            #expect(!player.offered.contains(.open("banner")))
        }
    }
}
