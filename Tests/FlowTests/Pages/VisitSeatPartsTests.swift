import Scenarios
import Testing
import Vocabulary

@testable import Flow

struct VisitSeatPartsTests {
    private func atTheHall(_ practices: [Practice] = []) throws -> Player {
        var player = Player(try ShippedRange.script(of: "taying-cinema", practices))
        try player.walk(to: .menu)
        return player
    }

    private func goods(_ player: Player) -> [Good] {
        player.page.blocks.flatMap { if case .form(let form) = $0 { form.goods } else { [Good]() } }
    }

    /// Presses on to the order with some seats of some showings ticked, and nothing else.
    private func choosing(_ wanted: [(row: Int, showing: Int, count: Int)], with player: Player) -> Step {
        var player = player
        let goods = goods(player)
        var showings: [String] = []
        for good in goods where !showings.contains(good.category) { showings.append(good.category) }
        var values: [String: String] = [:]
        for want in wanted {
            let seats = goods.filter { $0.row == want.row && $0.category == showings[want.showing] && $0.count != nil }
            for seat in seats.prefix(want.count) { values[seat.count?.name ?? ""] = "on" }
        }
        let target = player.visit.draft(in: player.script).options.first { $0.value == .checkout }?.key ?? ""
        return player.send(Action(press: target, values: values))
    }

    @Test func `a seat is a box, a sold one has none, and snacks are counted`() throws {
        let goods = goods(try atTheHall())
        let seats = goods.filter { $0.row != nil }
        #expect(seats.count > 30)
        #expect(seats.allSatisfy { $0.picture == .seat && ($0.count == nil) == $0.isSoldOut })
        #expect(
            seats.compactMap(\.count).allSatisfy { $0.inputType == "checkbox" && $0.preset == nil && !$0.isChecked }
        )
        #expect(seats.contains { $0.isSoldOut })
        let snacks = goods.filter { $0.row == nil }
        #expect(!snacks.isEmpty)
        #expect(snacks.compactMap(\.count).allSatisfy { $0.inputType == "number" && $0.preset == "0" })
    }

    @Test func `each chosen seat is bought once, and the bill says for which showing`() throws {
        let step = choosing([(row: 6, showing: 0, count: 2)], with: try atTheHall())
        #expect(step.refusal == nil)
        #expect(step.events.flatMap(\.picks).map(\.count) == [1, 1])
        let words = step.page.blocks.flatMap(\.words)
        #expect(words.contains { $0.hasPrefix("6排5座 《芦苇夜行》 14:20 ×1") })
        #expect(words.contains { $0.hasSuffix("¥78.00") })
    }

    @Test func `four seats are sold at once, and five are not`() throws {
        let player = try atTheHall()
        #expect(choosing([(row: 6, showing: 0, count: 4)], with: player).refusal == nil)
        let five = choosing([(row: 6, showing: 0, count: 4), (row: 5, showing: 0, count: 1)], with: player)
        #expect(five.refusal == .incomplete)
        #expect(five.events.isEmpty)
        #expect(five.page.refusal?.contains("4") == true)
    }

    @Test func `seats of two showings are no one order`() throws {
        let step = choosing([(row: 6, showing: 0, count: 1), (row: 6, showing: 1, count: 1)], with: try atTheHall())
        #expect(step.refusal == .incomplete)
        #expect(step.events.isEmpty)
    }

    @Test func `a box takes a tick and no number`() throws {
        var player = try atTheHall()
        let seat = try #require(goods(player).first { $0.row != nil && $0.count != nil }?.count)
        let target = player.visit.draft(in: player.script).options.first { $0.value == .checkout }?.key ?? ""
        let step = player.send(Action(press: target, values: [seat.name: "3"]))
        #expect(step.refusal == .foreignValue)
        #expect(step.events.isEmpty)
    }
}
