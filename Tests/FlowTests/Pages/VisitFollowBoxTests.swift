import Scenarios
import Testing
import Vocabulary

@testable import Flow

struct VisitFollowBoxTests {
    private func atTheReceipt(isTicked: Bool) throws -> Player {
        let box = Practice.of(.tick, id: "box", ["covers": .words(["follow"]), "ticked": .flag(isTicked)])
        var player = Player(try ShippedRange.script(of: "taying-cinema", [box]))
        try player.walk(to: .checkout)
        #expect(!player.page.controls.contains { $0.inputType == "checkbox" }, "it stands on the receipt alone")
        try player.walk(to: .receipt)
        return player
    }

    private func box(_ player: Player) -> Control? { player.page.controls.first { $0.inputType == "checkbox" } }

    @Test(arguments: [true, false])
    func `the box comes as the merchant ticks it, and the receipt is closed once`(_ isTicked: Bool) throws {
        var player = try atTheReceipt(isTicked: isTicked)
        let shown = try #require(box(player))
        #expect(shown.isChecked == isTicked)
        // A browser sends what stands there.
        try player.press(.finishReceipt, [shown.name: isTicked ? "on" : ""])
        #expect(player.visit.given.contains(.follow) == isTicked)
        #expect(player.visit.place == .spot(.receipt))
        #expect(box(player) == nil)
    }

    @Test func `who goes on without closing it follows nobody`() throws {
        var player = try atTheReceipt(isTicked: true)
        try player.press(.toInvoice)
        #expect(!player.visit.given.contains(.follow))
    }

    @Test func `whoever follows is told of as somebody who followed after paying`() throws {
        var player = try atTheReceipt(isTicked: false)
        try player.press(.finishReceipt)
        let record = PlatformRecord(of: player.events, seed: "player", in: player.script)
        #expect(record.follow?.scene == .paid)
    }
}
