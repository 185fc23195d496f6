import Scenarios
import Testing
import Vocabulary

@testable import Flow

struct VisitParkingPagesTests {
    @Test func `in the lot the plate is typed, at the exit it is known`() throws {
        var inLot = Player(try ShippedRange.script(of: "huantang-park"))
        let plate = try #require(inLot.visit.card[.licencePlate])
        try inLot.press(.scan("table-code"))
        #expect(inLot.visit.place == .spot(.plate))
        #expect(!inLot.text.contains(plate))
        #expect(try inLot.press(.givePlate, ["plate": ""]).refusal == .incomplete)
        try inLot.press(.givePlate)
        #expect(inLot.text.contains(plate))
        var atExit = Player(try ShippedRange.script(of: "diyao-park"))
        try atExit.press(.scan("table-code"))
        #expect(atExit.visit.place == .spot(.parkingBill))
        let read = try #require(atExit.visit.card[.licencePlate])
        #expect(atExit.text.contains(read))
        try atExit.walk(to: .left)
        #expect(!atExit.events.flatMap(\.given).map(\.item).contains(.licencePlate))
    }

    @Test func `a car park speaks of cars, a table of dishes`() throws {
        let gate = Practice.gate([.phoneNumber], before: .menu)
        for (merchant, ending) in [("huantang-park", "-parking"), ("suowa-noodle", "")] as [(MerchantID, String)] {
            var player = Player(try ShippedRange.script(of: merchant, [gate]))
            let wording = player.script.wording
            try player.press(.askStaff(.menu))
            #expect(player.page.title == wording.text("staff-title\(ending)"))
            try player.press(all: .backToSite, .scan("table-code"))
            #expect(player.text.contains(wording.text("purpose-phone-number\(ending)")))
        }
    }

    @Test func `another car's bill is mended by typing one's own plate`() throws {
        var player = Player(try ShippedRange.script(of: "diyao-park", circumstances: [.misreadPlate]))
        let plate = try #require(player.visit.card[.licencePlate])
        try player.press(.scan("table-code"))
        #expect(!player.text.contains(plate))
        let others = player.visit.due(in: player.script)
        try player.press(.correctPlate)
        #expect(try player.press(.givePlate, ["plate": "宁Z00000"]).refusal == .foreignValue)
        try player.press(.givePlate)
        #expect(player.text.contains(plate))
        #expect(player.visit.due(in: player.script) < others)
    }

    @Test(arguments: ["huantang-park", "diyao-park"] as [MerchantID])
    func `a car without a plate goes by its ticket`(_ lot: MerchantID) throws {
        var player = Player(try ShippedRange.script(of: lot, isUnplated: true))
        try player.press(.scan("table-code"))
        if lot == "huantang-park" {
            #expect(try player.press(.givePlate, ["plate": "宁Z12345"]).refusal == .foreignValue)
            try player.press(.withoutPlate)
        }
        #expect(player.visit.place == .spot(.parkingBill))
        #expect(player.text.contains("\(player.script.wording.text("ticket")) \(player.visit.orderNumber)"))
        try player.walk(to: .left)
        #expect(player.visit.place == .spot(.left))
    }

    @Test func `a page does not know a plate that it was not told; the staff see it`() throws {
        var player = Player(try ShippedRange.script(of: "huantang-park"))
        let plate = try #require(player.visit.card[.licencePlate])
        try player.press(all: .scan("table-code"), .withoutPlate)
        #expect(!player.text.contains(plate))
        player.send(Action(press: Strip.site))
        try player.press(.askStaff(.menu))
        #expect(player.text.contains(plate))
    }

    @Test func `the bill says when the car came, how long it stood, and what that costs`() throws {
        var player = Player(try ShippedRange.script(of: "huantang-park"))
        try player.walk(to: .parkingBill)
        #expect(player.text.contains("2026-03-18 09:48"))
        #expect(player.text.contains("2小时15分钟"))
        #expect(player.text.contains("¥18.00"))
        #expect(player.text.contains("15分钟内免费"))
        try player.sleep()
        #expect(player.text.contains("26小时15分钟"))
        #expect(player.text.contains("¥68.00"))
    }

    @Test func `a tariff can be left out, and the amount too`() throws {
        let hidden = Practice.of(.prices, ["tariff": .flag(false), "bill": .word("none")])
        for lot in ["huantang-park", "diyao-park"] as [MerchantID] {
            var player = Player(try ShippedRange.script(of: lot, [hidden]))
            try player.walk(to: .parkingBill)
            #expect(!player.text.contains("¥"))
            try player.press(.toPayment)
            #expect(player.page.blocks.first == .heading(player.visit.due(in: player.script).text))
        }
    }
}
