import Scenarios
import Testing
import Vocabulary

@testable import Flow

struct VisitPaymentPagesTests {
    static let merchants: [MerchantID] = ["suowa-noodle", "waichu-hotpot", "huantang-park", "diyao-park"]

    @Test(arguments: merchants)
    func `the sheet is the scanning app's, names payee and order, and can be left`(_ merchant: MerchantID) throws {
        var player = Player(try ShippedRange.script(of: merchant))
        try player.walk(to: .payment)
        #expect(player.page.party == .chat)
        #expect(player.text.contains(player.script.merchantName))
        #expect(player.text.contains(player.visit.orderNumber))
        try player.press(.back)
        #expect(player.visit.paid == nil)
        #expect(player.visit.place == .spot(player.script.service == .parking ? .parkingBill : .placed))
    }

    @Test(arguments: merchants)
    func `the receipt says what was paid, when, and for which order`(_ merchant: MerchantID) throws {
        var player = Player(try ShippedRange.script(of: merchant))
        try player.walk(to: .payment)
        let (due, shown) = (player.visit.due(in: player.script), player.visit.clock)
        try player.press(.pay)
        try player.sleep()
        for words in [due.text, shown.text, player.visit.orderNumber] { #expect(player.text.contains(words)) }
        #expect(player.offered.contains(.leave) == (player.script.service == .parking))
    }

    @Test(arguments: merchants)
    func `an invoice is for a person or a company, and keeps which`(_ merchant: MerchantID) throws {
        let titles: [(message: String, item: Demand)] = [
            ("title-person", .realName), ("title-company", .taxpayerNumber),
        ]
        for (message, item) in titles {
            var player = Player(try ShippedRange.script(of: merchant))
            try player.walk(to: .invoice)
            let words = player.script.wording.text(message)
            #expect(player.page.controls.contains { $0.options.contains(words) })
            #expect(try player.press(.issue, ["title_type": ""]).refusal == .incomplete)
            #expect(try player.press(.issue, ["title_type": "某某公司"]).refusal == .foreignValue)
            let step = try player.press(.issue, ["title_type": words])
            #expect(step.events.first?.given.map(\.item) == [item])
            #expect(player.visit.place == .spot(.invoiced))
        }
    }

    @Test(arguments: merchants)
    func `the order number lasts for the visit, and differs between visits`(_ merchant: MerchantID) throws {
        let script = try ShippedRange.script(of: merchant)
        let numbers = (0..<50).map { Visit(in: script, seed: "\($0)").orderNumber }
        #expect(Set(numbers).count == numbers.count)
        #expect(numbers.allSatisfy { $0.count == 12 && $0.allSatisfy(\.isNumber) })
        var player = Player(script, seed: "7")
        try player.walk(to: .invoiced)
        #expect(player.visit.orderNumber == numbers[7])
        player.send(Action(press: Strip.again))
        #expect(player.visit.orderNumber == numbers[7])
    }
}
