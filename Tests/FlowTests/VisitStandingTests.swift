import Scenarios
import Testing
import Vocabulary

@testable import Flow

struct VisitStandingTests {
    private static let boxes: [Practice] = [
        .of(.tick, id: "card-box", ["covers": .words(["monthly-card"])]),
        .of(.tick, id: "auto-pay-box", ["covers": .words(["password-free-payment"])]),
    ]

    /// Somebody who has paid, with some of the boxes ticked.
    private func paid(ticking ticked: Set<String>, at lot: MerchantID = "diyao-park") throws -> Player {
        var player = Player(try ShippedRange.script(of: lot, Self.boxes))
        try player.walk(to: .parkingBill)
        let names = ["agree_1": "card-box", "agree_2": "auto-pay-box"]
        try player.press(.toPayment, names.mapValues { ticked.contains($0) ? "on" : "" })
        try player.press(.pay)
        return player
    }

    private func notices(_ player: Player) -> [String] {
        player.page.blocks.compactMap { if case .message(let message) = $0 { message.text } else { nil } }
    }

    @Test func `what it costs stands beside the boxes before anybody ticks`() throws {
        var player = Player(try ShippedRange.script(of: "diyao-park", Self.boxes))
        try player.walk(to: .parkingBill)
        for consent in [Consent.monthlyCard, .passwordFreePayment] {
            let price = try #require(player.visit.standingPrice(of: consent, in: player.script))
            #expect(price > Fen(0))
            #expect(player.text.contains(price.text))
        }
    }

    @Test(
        arguments: [
            ([], []), (["card-box"], [Consent.monthlyCard]), (["auto-pay-box"], [.passwordFreePayment]),
            (["card-box", "auto-pay-box"], [.monthlyCard, .passwordFreePayment]),
        ] as [(Set<String>, [Consent])]
    )
    func `each yes has its own line and its own way to end it`(_ ticked: Set<String>, _ consents: [Consent]) throws {
        var player = try paid(ticking: ticked)
        #expect(player.visit.standing(in: player.script) == consents)
        try player.press(.openAccount)
        for consent in Consent.allCases {
            #expect(player.offered.contains(.endStanding(consent)) == consents.contains(consent))
        }
        for (turn, consent) in consents.enumerated() {
            try player.press(all: .endStanding(consent), .back)
            #expect(player.visit.standing(in: player.script) == Array(consents[(turn + 1)...]))
        }
    }

    @Test func `each is told of once on the phone, on its day`() throws {
        var player = try paid(ticking: ["card-box", "auto-pay-box"])
        player.send(Action(press: Strip.tomorrow))
        #expect(notices(player).count == 1)
        player.send(Action(press: Strip.tomorrow))
        #expect(notices(player).count == 2)
        for _ in 0..<4 { player.send(Action(press: Strip.tomorrow)) }
        #expect(notices(player).count == 2)
        for consent in [Consent.monthlyCard, .passwordFreePayment] {
            let price = try #require(player.visit.standingPrice(of: consent, in: player.script))
            #expect(notices(player).count { $0.contains(price.text) } == 1)
        }
    }

    @Test func `what was ended before its day is not paid`() throws {
        var player = try paid(ticking: ["card-box", "auto-pay-box"])
        try player.press(all: .openAccount, .endStanding(.monthlyCard), .back, .endStanding(.passwordFreePayment))
        for _ in 0..<3 { player.send(Action(press: Strip.tomorrow)) }
        #expect(notices(player).isEmpty)
    }

    @Test func `nothing comes of a no`() throws {
        var player = try paid(ticking: [])
        for _ in 0..<3 { player.send(Action(press: Strip.tomorrow)) }
        #expect(notices(player).isEmpty)
    }
}
