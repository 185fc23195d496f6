import Scenarios
import Testing
import Vocabulary

@testable import Flow

struct VisitTroublesTests {
    /// A merchant of each service where something is paid.
    private static let merchants: [MerchantID] = Service.allCases.filter { $0.milestones.contains(.pay) }.compactMap {
        service in ShippedRange.library.merchants.values.filter { $0.service == service }.map(\.id).min()
    }

    private static func player(
        at merchant: MerchantID,
        _ faults: SeededFault.ID...,
        seed: String = "player"
    ) throws
        -> Player
    {
        var script = try ShippedRange.script(of: merchant)
        script.faults = faults.map { SeededFault($0) }
        return Player(script, seed: seed)
    }

    /// What is paid where nothing goes wrong, at the same time.
    private static func amount(at merchant: MerchantID) throws -> Fen {
        var player = try player(at: merchant)
        try player.walk(to: .payment)
        try player.press(.pay)
        return try #require(player.visit.paid?.amount)
    }

    @Test(arguments: merchants) func `a payment that is called off pays nothing, and the next one does`(
        _ merchant: MerchantID
    ) throws {
        var player = try Self.player(at: merchant, .paymentCancelled)
        try player.walk(to: .payment)
        let due = player.visit.due(in: player.script)
        let off = try player.press(.pay)
        #expect(off.refusal == nil && off.events.count == 1)
        #expect(player.visit.paid == nil && player.visit.due(in: player.script) == due)
        #expect(player.page.refusal == "支付已取消，没有扣款，请重新支付。")
        #expect(player.page.party == .merchant)
        try player.walk(to: .payment)
        #expect(player.page.refusal == nil)
        try player.press(.pay)
        #expect(player.visit.paid?.amount == due && player.visit.place == .spot(.receipt))
        #expect(player.record.payments.count == 1)
    }

    @Test(arguments: merchants) func `a late notice leaves the visit unpaid for one act, and then pays once`(
        _ merchant: MerchantID
    ) throws {
        for faults in [[SeededFault.ID.notificationLate], [.notificationLate, .notificationDoubled]] {
            var player = try Self.player(at: merchant)
            var script = player.script
            script.faults = faults.map { SeededFault($0) }
            player = Player(script)
            try player.walk(to: .payment)
            let due = player.visit.due(in: script)
            try player.press(.pay)
            #expect(player.visit.place == .spot(.confirming) && player.visit.paid == nil)
            // The app has the money whatever the merchant knows.
            #expect(player.record.payments.map(\.amount) == [due])
            #expect(player.text.contains("正在确认支付结果"))
            try player.press(.lookForPayment)
            #expect(player.visit.place == .spot(.receipt))
            #expect(player.visit.paid?.amount == due)
            player.send(Action(press: Strip.tomorrow))
            #expect(player.visit.paid?.amount == due)
            #expect(player.record.payments.map(\.amount) == [due])
        }
    }

    @Test(arguments: merchants) func `whoever leaves the page that waits has paid all the same`(
        _ merchant: MerchantID
    )
        throws
    {
        var player = try Self.player(at: merchant, .notificationLate)
        try player.walk(to: .payment)
        try player.press(.pay)
        player.send(Action(press: Strip.site))
        #expect(player.visit.paid?.amount == (try Self.amount(at: merchant)))
        let code = try #require(player.script.board.codes.first)
        try player.press(.scan(code.id))
        #expect(player.visit.place == .spot(.receipt))
    }

    @Test(arguments: merchants) func `a doubled notice does not pay twice`(_ merchant: MerchantID) throws {
        var player = try Self.player(at: merchant, .notificationDoubled)
        try player.walk(to: .payment)
        try player.press(.pay)
        let paid = try #require(player.visit.paid)
        #expect(player.visit.troubles.onItsWay.count == 1, "the second one is on its way")
        player.send(Action(press: Strip.tomorrow))
        #expect(player.visit.troubles.onItsWay.isEmpty, "it has come")
        #expect(player.visit.paid == paid)
        #expect(paid.amount == (try Self.amount(at: merchant)))
        #expect(player.record.payments.count == 1)
    }

    @Test func `who has to pay more after leaving late pays both, each once`() throws {
        var script = try ShippedRange.script(of: "diyao-park", circumstances: [.overstay])
        script.faults = [SeededFault(.notificationDoubled)]
        var player = Player(script)
        try player.walk(to: .payment)
        try player.press(.pay)
        let first = try #require(player.visit.paid?.amount)
        try player.press(.leave)
        let more = player.visit.due(in: script)
        #expect(more > Fen(0))
        try player.walk(to: .payment)
        try player.press(.pay)
        player.send(Action(press: Strip.tomorrow))
        #expect(player.visit.paid?.amount == first + more)
        #expect(player.record.payments.count == 2)
    }

    @Test(arguments: merchants) func `what is sold out meanwhile is drawn, said, and gone from the menu`(
        _ merchant: MerchantID
    ) throws {
        let entry = SeededFault(.soldOut).entry
        let shop = try #require(ShippedRange.library.merchants[merchant])
        var gone: Set<Int> = []
        for seed in ["a", "b", "c", "d", "e", "f"] {
            var player = try Self.player(at: merchant, .soldOut, seed: seed)
            guard entry.canHappen(at: shop) else {
                try player.walk(to: .receipt)
                #expect(player.visit.troubles.soldOut.isEmpty && player.visit.paid != nil)
                continue
            }
            try player.walk(to: .checkout)
            let cart = player.visit.cart
            let step = try player.press(.submit)
            #expect(step.refusal == nil)
            #expect(player.visit.ordered.isEmpty && player.visit.place == .spot(.menu))
            let good = try #require(player.visit.troubles.soldOut.first)
            gone.insert(good)
            #expect(cart.contains { $0.good == good })
            #expect(player.page.refusal?.contains(shop.menu[good].fullName) ?? false)
            let shown = player.page.blocks.flatMap { if case .form(let form) = $0 { form.goods } else { [Good]() } }
            #expect(shown[good].isSoldOut && shown[good].count == nil)
            try player.walk(to: .placed)
            #expect(player.page.refusal == nil)
            #expect(!player.visit.ordered.isEmpty && !player.visit.ordered.contains { $0.good == good })
        }
        #expect(gone.count == (entry.canHappen(at: shop) ? 1 : 0), "bills of two visits could not be compared")
    }

    @Test(arguments: merchants, SeededFault.ID.allCases) func `the fold of what was kept is the visit that was played`(
        _ merchant: MerchantID,
        _ fault: SeededFault.ID
    ) throws {
        var player = try Self.player(at: merchant, fault)
        try player.walk(to: .invoice)
        try player.walk(to: .invoice)
        var folded = Visit(in: player.script, seed: "player")
        for event in player.events {
            let action = try #require(folded.action(for: event, in: player.script), "\(event.option)")
            #expect(folded.step(action, in: player.script).events == [event])
            folded = folded.after(event, in: player.script)
        }
        #expect(folded == player.visit)
    }

    @Test func `two scripts that differ in faults alone are one, and neither has more to find`() throws {
        let plain = try ShippedRange.script(of: "suowa-noodle")
        var troubled = plain
        troubled.faults = SeededFault.ID.allCases.map { SeededFault($0) }
        #expect(plain != troubled && plain.distinctness == troubled.distinctness)
        #expect(plain.loci.map(\.practice) == troubled.loci.map(\.practice))
    }
}

extension Player {
    /// What the platform knows of the visit.
    fileprivate var record: PlatformRecord { PlatformRecord(of: events, seed: "player", in: script) }
}
