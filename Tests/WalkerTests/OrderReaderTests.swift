import Testing
import Vocabulary

@testable import Walker

struct OrderReaderTests {
    private static let other = Walk.Neighbour(
        figures: "260318123456",
        card: IdentityCard(values: [.phoneNumber: "15412345678"]),
        goods: ["清汤面"]
    )

    @Test func `goods are the other's where its number stands with them`() throws {
        let facts: [Block] = [.facts([Fact("订单号", "260318123456"), Fact("清汤面", "×1")])]
        #expect(try seen(facts) == NeighbourSeen(shows: [.orderContent]))
        #expect(try seen([.facts([Fact("订单号", "260318654321"), Fact("清汤面", "×1")])]).shows.isEmpty)
    }

    @Test(arguments: ["15412345678", "154****5678", "尾号 *5678"])
    func `a number is known whole, and behind stars`(_ words: String) throws {
        #expect(try seen([.facts([Fact("电话", words)])]).shows == [.phoneNumber])
    }

    @Test(arguments: ["154****1234", "叫号 5678", "456 号请取餐"]) func `other figures are nobody's`(_ words: String) throws {
        #expect(try seen([.text(words)]).shows.isEmpty)
    }

    @Test(arguments: [("全桌的人都看得到", true), ("请按需点餐", false)])
    func `a list says whose it is`(_ words: String, _ isShared: Bool) throws {
        #expect(try seen([.note(words)]).isSharedAtTable == isShared)
    }

    private func seen(_ blocks: [Block]) throws -> NeighbourSeen {
        OrderReader(page: Page(title: "订单", blocks: blocks), lexicon: try Shipped.lexicon()).neighbour(Self.other)
    }
}
