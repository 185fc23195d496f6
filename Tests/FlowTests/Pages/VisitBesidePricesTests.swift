import Scenarios
import Testing
import Vocabulary

@testable import Flow

struct VisitBesidePricesTests {
    private static let tier = Practice.of(
        .priceTier,
        id: "tier",
        ["manner": .word("beside"), "amount-fen": .number(60)]
    )

    private func walked(to spot: Spot, at merchant: MerchantID = "xiaodeng-tea") throws -> Player {
        var player = Player(try ShippedRange.script(of: merchant, [Self.tier]))
        try player.walk(to: spot)
        return player
    }

    private func sum(_ player: Player) -> Fen { player.visit.price(of: player.visit.cart, in: player.script) }

    @Test(arguments: ["xiaodeng-tea", "taying-cinema", "suowa-noodle", "zhangjiao-kitchen"] as [MerchantID])
    func `each of the goods has two prices, and the second says for whom`(_ merchant: MerchantID) throws {
        let player = try walked(to: .menu, at: merchant)
        let goods = player.page.blocks.flatMap { block -> [Good] in
            if case .form(let form) = block { form.goods } else { [] }
        }
        #expect(!goods.isEmpty)
        for (good, dish) in zip(goods, player.script.merchant.menu) {
            #expect(good.price.hasPrefix(dish.price.text))
            #expect(good.beside == Fact("会员价", (dish.price - Fen(60)).text))
        }
    }

    @Test func `who chooses neither pays the guest's price`() throws {
        let player = try walked(to: .checkout)
        let menu = player.script.merchant.menu
        #expect(sum(player) == player.visit.cart.reduce(Fen(0)) { $0 + menu[$1.good].price * $1.count })
        #expect(player.text.contains(player.visit.memberSum(in: player.script).text), "the other sum stands beside")
    }

    @Test func `who takes the membership at the order pays the member's`() throws {
        var player = try walked(to: .checkout)
        let (guest, member) = (sum(player), player.visit.memberSum(in: player.script))
        #expect(member < guest)
        try player.press(all: .open("tier"), .grant("tier"))
        #expect(player.visit.place == .spot(.checkout))
        #expect(sum(player) == member)
        #expect(!player.offered.contains(.open("tier")))
        try player.press(all: .submit, .toPayment)
        #expect(player.visit.due(in: player.script) == member)
    }
}
