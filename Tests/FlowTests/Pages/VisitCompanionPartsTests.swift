import Scenarios
import Testing
import Vocabulary

@testable import Flow

/// Somebody else at the table: which name one picks, when their dishes come, and what becomes of the cart.
struct VisitCompanionPartsTests {
    private static let wall = Practice.gate([.nickname, .avatar], before: .order, refusal: .passes)

    private func sitting(at merchant: MerchantID = "suowa-noodle", _ practices: [Practice] = []) throws -> Player {
        var player = Player(try ShippedRange.script(of: merchant, circumstances: [.companion], practices))
        try player.walk(to: .menu)
        return player
    }

    private func companion(_ player: Player) throws -> String {
        try #require(player.visit.companionWords(in: player.script)["name"])
    }

    private func names(_ player: Player) throws -> [String] {
        try #require(player.page.controls.first { $0.tag == .select }).options
    }

    private func others(_ player: Player) -> [Int] { player.visit.companionCart(in: player.script).map(\.good) }

    /// What the bill on the page says is to be paid.
    private func sum(_ player: Player) -> String? {
        player.page.blocks.lazy.compactMap { if case .bill(let lines) = $0 { lines.last?.price } else { nil } }.first
    }

    @Test func `the name comes from a list in which nobody else's stands, and is no data`() throws {
        var player = try sitting()
        try player.press(.checkout)
        #expect(player.visit.place == .naming(then: .checkout))
        let names = try names(player)
        #expect(names.count >= 4)
        #expect(!names.contains(try companion(player)))
        let refused = try player.press(.chooseName, ["nickname": "自己写的名字"])
        #expect(refused.refusal == .foreignValue)
        let chosen = try #require(names.last)
        try player.press(.chooseName, ["nickname": chosen])
        #expect(player.visit.place == .spot(.checkout))
        #expect(player.text.contains(chosen))
        #expect(player.visit.given.isEmpty)
        #expect(player.events.last?.given == [])
    }

    @Test func `nothing of somebody else is there before one's own, and more comes with each look`() throws {
        var player = try sitting()
        #expect(others(player).isEmpty)
        #expect(player.text.contains("\(try companion(player))也在点菜"))
        try player.press(all: .checkout, .chooseName)
        #expect(others(player).count == 1)
        try player.press(.lookAgain)
        #expect(others(player).count == 2)
        try player.press(.lookAgain)
        #expect(others(player).count == 2, "there are no more")
        for good in others(player) {
            let dish = player.script.merchant.menu[good].fullName
            #expect(player.text.contains("\(dish) ×1（同桌 \(try companion(player))）"))
        }
    }

    @Test func `what is taken out is neither billed, ordered nor paid`() throws {
        var player = try sitting()
        try player.press(all: .checkout, .chooseName, .lookAgain)
        let menu = player.script.merchant.menu
        let both = others(player)
        let whole = try #require(sum(player))
        try player.press(.takeOut(both[0]))
        #expect(others(player) == [both[1]])
        #expect(!player.text.contains(menu[both[0]].name))
        #expect(sum(player) != whole)
        let shown = try #require(sum(player))
        try player.press(.lookAgain)
        #expect(others(player) == [both[1]], "it does not come back")
        try player.press(.submit)
        let own = player.visit.ordered.reduce(Fen(0)) { $0 + menu[$1.good].price * $1.count }
        #expect(player.visit.due(in: player.script) == own + menu[both[1]].price)
        #expect(player.visit.due(in: player.script).text == shown)
        try player.walk(to: .receipt)
        #expect(player.visit.paid?.amount.text == shown)
    }

    @Test func `who takes everything out sees that nothing of the other's is there`() throws {
        var player = try sitting()
        try player.press(all: .checkout, .chooseName)
        try player.press(.takeOut(others(player)[0]))
        #expect(player.text.contains("还没有\(try companion(player))点的菜"))
    }

    @Test func `what comes after the order waits for the next round, and one name serves for both`() throws {
        var player = try sitting(at: "waichu-hotpot")
        try player.press(all: .checkout, .chooseName, .submit)
        let first = player.visit.table.ordered
        #expect(first.count == 1)
        try player.press(all: .addDishes, .checkout)
        #expect(player.visit.place == .spot(.checkout), "the name is known")
        #expect(others(player).count == 1)
        #expect(first.first?.good != others(player).first)
        try player.press(all: .submit, .askBill)
        #expect(player.visit.table.ordered.count == 2)
        #expect(sum(player) == player.visit.due(in: player.script).text)
    }

    @Test func `whoever gave the platform's nickname is called by it, whoever kept it picks one`() throws {
        for isGiven in [true, false] {
            var player = try sitting(at: "suowa-noodle", [Self.wall])
            try player.press(.checkout)
            try player.press(all: .open(Self.wall.id), isGiven ? .grant(Self.wall.id) : .refuse(Self.wall.id))
            #expect(player.visit.place == (isGiven ? .spot(.checkout) : .naming(then: .checkout)))
        }
    }

    @Test func `the way taken to the cart changes no bill`() throws {
        var sums: Set<String> = []
        for practices in [[], [Self.wall]] {
            var player = try sitting(at: "suowa-noodle", practices)
            try player.press(.checkout)
            if !practices.isEmpty { try player.press(all: .open(Self.wall.id), .refuse(Self.wall.id)) }
            try player.press(.chooseName)
            sums.insert(try #require(sum(player)))
        }
        #expect(sums.count == 1)
    }

    @Test func `alone at the table nobody is asked for a name`() throws {
        var player = Player(try ShippedRange.script(of: "suowa-noodle"))
        try player.walk(to: .checkout)
        #expect(player.visit.place == .spot(.checkout))
        #expect(!player.offered.contains(.lookAgain))
    }
}
