import Scenarios
import Testing
import Vocabulary

@testable import Flow

struct VisitShopPagesTests {
    private static let asking = Practice.gate([.preciseLocation], before: .menu, refusal: .passes)

    private func atTheQuestion(of merchant: MerchantID = "xiaodeng-tea") throws -> Player {
        var player = Player(try ShippedRange.script(of: merchant, [Self.asking]))
        let code = try #require(player.script.board.codes.first)
        try player.press(.scan(code.id))
        return player
    }

    private func shops(_ player: Player) throws -> [String] {
        try #require(player.page.controls.first { $0.tag == .select }).options
    }

    @Test func `who refuses the location chooses from all shops, and the menu is that shop's`() throws {
        var player = try atTheQuestion()
        let skip = try #require(player.page.controls.first { $0.label == "手动选择门店" })
        player.send(Action(press: skip.target))
        let shops = try shops(player)
        #expect(Set(shops) == Set(player.script.merchant.shops ?? []))
        #expect(shops.allSatisfy { !$0.contains("m") })
        let chosen = try #require(shops.last)
        try player.press(.chooseShop, ["shop": chosen])
        #expect(player.visit.place == .spot(.menu))
        try player.walk(to: .checkout)
        #expect(player.text.contains("门店 \(chosen)"))
        try player.press(.submit)
        #expect(player.text.contains("门店 \(chosen)"))
        #expect(player.visit.given.isEmpty)
    }

    @Test func `who gives it finds the nearest first, with the way to each`() throws {
        var player = try atTheQuestion()
        try player.press(all: .open(Self.asking.id), .grant(Self.asking.id))
        let shops = try shops(player)
        #expect(shops.count == player.script.merchant.shops?.count)
        #expect(shops.allSatisfy { $0.hasSuffix("m") })
        #expect(shops.first?.hasPrefix(player.script.merchant.shops?.first ?? "?") == true)
    }

    @Test func `without a question the code's own shop is meant`() throws {
        var player = Player(try ShippedRange.script(of: "xiaodeng-tea"))
        try player.walk(to: .checkout)
        #expect(player.text.contains("门店 \(player.script.merchant.place)"))
    }

    @Test func `a merchant with one shop has no list`() throws {
        var player = try atTheQuestion(of: "suowa-noodle")
        try player.press(.refuse(Self.asking.id))
        #expect(player.visit.place == .spot(.menu))
    }

    @Test func `a shop that is not there is none`() throws {
        var player = try atTheQuestion()
        try player.press(.refuse(Self.asking.id))
        #expect(try player.press(.chooseShop, ["shop": "月亮店"]).refusal == .foreignValue)
        #expect(try player.press(.chooseShop, ["shop": ""]).refusal == .incomplete)
        #expect(player.visit.shop == nil)
    }
}
