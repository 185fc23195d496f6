import Scenarios
import Testing
import Vocabulary

@testable import Flow

struct VisitScanPagesTests {
    private static let camera = Practice.gate([.camera], before: .menu, refusal: .passes)

    private func inTheShop(_ practices: [Practice] = []) throws -> Player {
        var player = Player(try ShippedRange.script(of: "mandi-mart", practices))
        try player.walk(to: .menu)
        return player
    }

    private func choices(_ player: Player) -> [Control] { player.page.controls.filter { $0.tag == .select } }

    private func basket(_ player: Player) -> [Good] {
        player.page.blocks.flatMap { if case .form(let form) = $0 { form.goods } else { [Good]() } }
    }

    /// Scans the article of a word, by the first choice that has it.
    private func scan(_ word: String, with player: inout Player) throws {
        let choice = try #require(choices(player).first { $0.options.contains { $0.contains(word) } })
        let value = try #require(choice.options.first { $0.contains(word) })
        let draft = player.visit.draft(in: player.script)
        let target = try #require(
            draft.sendings.first { $0.value.parts.contains { $0.control.name == choice.name } }?.key
        )
        let step = player.send(Action(press: target, values: [choice.name: value]))
        #expect(step.refusal == nil)
    }

    @Test func `the basket starts empty, and leads nowhere before something was scanned`() throws {
        let player = try inTheShop()
        #expect(basket(player).isEmpty)
        #expect(!player.offered.contains(.checkout))
        #expect(choices(player).count == 2)
        #expect(choices(player).allSatisfy { $0.options.count == 29 })
    }

    @Test func `one article after another comes into the basket, with its price, and can be put back`() throws {
        var player = try inTheShop()
        try scan("矿泉水", with: &player)
        try scan("乌龙茶", with: &player)
        try scan("矿泉水", with: &player)
        #expect(basket(player).map(\.name) == ["矿泉水", "乌龙茶"])
        #expect(basket(player).map { $0.count?.preset } == ["2", "1"])
        #expect(basket(player).map(\.price) == ["¥2.00", "¥4.50"])
        try player.press(.putBack(0))
        #expect(basket(player).map(\.name) == ["乌龙茶"])
        try player.press(.putBack(2))
        #expect(!player.offered.contains(.checkout))
    }

    @Test func `what lies in the basket is what is paid`() throws {
        var player = try inTheShop()
        try scan("雨伞", with: &player)
        try scan("电池", with: &player)
        let target = try #require(
            player.visit.draft(in: player.script).options.first { $0.value == .checkout }?.key
        )
        let counts = basket(player).compactMap(\.count)
        player.send(
            Action(press: target, values: Dictionary(uniqueKeysWithValues: counts.map { ($0.name, $0.preset ?? "") }))
        )
        #expect(player.text.contains("雨伞 ×1 ¥29.00"))
        #expect(player.text.contains("¥37.00"))
        try player.press(.back)
        #expect(basket(player).map(\.name) == ["雨伞", "电池"], "what was scanned is still there")
    }

    @Test func `what is sold out lies on no shelf`() throws {
        let player = try inTheShop()
        let words: [String] = choices(player).flatMap { $0.options }
        #expect(!words.contains { $0.contains("牙刷") })
    }

    @Test func `who refuses the camera goes by the codes on the labels`() throws {
        var player = Player(try ShippedRange.script(of: "mandi-mart", [Self.camera]))
        let code = try #require(player.script.board.codes.first)
        try player.press(all: .scan(code.id), .refuse(Self.camera.id))
        #expect(choices(player).count == 1)
        try scan("热豆浆", with: &player)
        #expect(basket(player).map(\.name) == ["热豆浆"])
        #expect(player.visit.given.isEmpty)
    }

    @Test func `who allows it scans with it`() throws {
        var player = Player(try ShippedRange.script(of: "mandi-mart", [Self.camera]))
        let code = try #require(player.script.board.codes.first)
        try player.press(all: .scan(code.id), .open(Self.camera.id))
        #expect(player.page.controls.contains { $0.scope == "scope.camera" })
        try player.press(.grant(Self.camera.id))
        #expect(choices(player).count == 2)
        #expect(player.visit.given == [.camera])
    }

    @Test func `an article that is not on the shelf is none`() throws {
        var player = try inTheShop()
        let choice = try #require(choices(player).first)
        let target = try #require(player.page.controls.first { $0.label == "扫这件商品" }?.target)
        #expect(player.send(Action(press: target, values: [choice.name: "飞毯"])).refusal == .foreignValue)
        #expect(player.send(Action(press: target)).refusal == .incomplete)
        #expect(basket(player).isEmpty)
    }
}
