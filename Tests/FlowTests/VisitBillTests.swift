import Scenarios
import Testing
import Vocabulary

@testable import Flow

struct VisitBillTests {
    private let lots: [MerchantID] = ["huantang-park", "diyao-park"]

    @Test func `a table pays what its dishes cost, and nothing twice`() throws {
        for merchant in ["suowa-noodle", "waichu-hotpot"] as [MerchantID] {
            var player = Player(try ShippedRange.script(of: merchant))
            try player.walk(to: .payment)
            let menu = player.script.merchant.menu
            let sum = player.visit.ordered.reduce(Fen(0)) { $0 + menu[$1.good].price * $1.count }
            #expect(sum > Fen(0))
            #expect(player.visit.due(in: player.script) == sum)
            try player.press(.pay)
            #expect(player.visit.paid?.amount == sum)
            #expect(player.visit.due(in: player.script) == Fen(0))
        }
    }

    @Test func `the fee follows the tariff from the hour of entry on the visit's clock`() throws {
        for lot in lots {
            var player = Player(try ShippedRange.script(of: lot))
            let (merchant, tariff) = (player.script.merchant, try #require(player.script.merchant.tariff))
            for _ in 0..<4 {
                let minutes = merchant.stayMinutes + (player.visit.clock.seconds - Moment.visitStart.seconds) / 60
                #expect(player.visit.due(in: player.script) == tariff.fee(minutes: minutes))
                let before = player.visit.due(in: player.script)
                player.send(Action(press: Strip.tomorrow))
                #expect(player.visit.due(in: player.script) == before + tariff.dailyCap)
            }
        }
    }

    @Test func `free minutes, hours begun and the daily cap`() {
        let tariff = Tariff(freeMinutes: 15, perHour: Fen(600), dailyCap: Fen(5_000), leaveWithinMinutes: 15)
        let cases: [(minutes: Int, fee: Int)] = [
            (0, 0), (15, 0), (16, 600), (60, 600), (61, 1_200), (480, 4_800), (481, 5_000), (1_440, 5_000),
            (1_441, 5_600), (2_880, 10_000),
        ]
        for (minutes, fee) in cases { #expect(tariff.fee(minutes: minutes) == Fen(fee), "\(minutes) minutes") }
    }

    @Test func `what is charged per head is charged for each who was counted`() throws {
        let tea = Practice.of(.fee, ["item": .word("tea"), "price": .number(300), "per": .word("head")])
        var player = Player(try ShippedRange.script(of: "suowa-noodle", [tea]))
        try player.press(.scan("table-code"))
        #expect(player.visit.place == .spot(.headCount))
        #expect(try player.press(.countHeads, ["people": ""]).refusal == .incomplete)
        #expect(try player.press(.countHeads, ["people": "900"]).refusal == .foreignValue)
        #expect(try player.press(.countHeads, ["people": "4"]).events.first?.heads == 4)
        #expect(player.visit.place == .spot(.menu))
        try player.walk(to: .payment)
        let menu = player.script.merchant.menu
        let dishes = player.visit.ordered.reduce(Fen(0)) { $0 + menu[$1.good].price * $1.count }
        #expect(player.visit.due(in: player.script) == dishes + Fen(1_200))
        player.send(Action(press: Strip.site))
        #expect(player.visit.heads == 4)
    }

    @Test(arguments: [("waichu-hotpot", "voucher"), ("huantang-park", "receipt"), ("diyao-park", "points")])
    func `a box takes its amount off, and never more than there is`(_ merchant: String, _ by: String) throws {
        for worth in [200, 10_000] {
            let off = Practice.of(.reduction, id: "off", ["by": .word(by), "worth": .number(worth)])
            let script = try ShippedRange.script(of: MerchantID(rawValue: merchant), [off])
            var plain = Player(script)
            try plain.walk(to: script.service == .parking ? .parkingBill : .checkout)
            let press: Option = script.service == .parking ? .toPayment : .submit
            var taking = plain
            try plain.press(press, ["voucher_1": ""])
            try taking.press(press)
            let whole = plain.visit.due(in: script)
            #expect(whole > Fen(200))
            #expect(taking.visit.due(in: script) == max(whole - Fen(worth), Fen(0)))
            #expect(taking.visit.given.isSubset(of: plain.visit.given))
        }
    }

    @Test(arguments: ["huantang-park", "diyao-park"] as [MerchantID])
    func `who is late at the barrier pays the difference, once`(_ lot: MerchantID) throws {
        var player = Player(try ShippedRange.script(of: lot, circumstances: [.overstay]))
        try player.walk(to: .receipt)
        let first = try #require(player.visit.paid?.amount)
        try player.press(.leave)
        #expect(player.visit.place == .spot(.parkingBill))
        let rest = player.visit.due(in: player.script)
        #expect(rest > Fen(0))
        try player.press(all: .toPayment, .pay, .leave)
        #expect(player.visit.place == .spot(.left))
        #expect(player.visit.paid?.amount == first + rest)
    }

    @Test func `dishes of a companion are on the bill under their nickname`() throws {
        var player = Player(try ShippedRange.script(of: "waichu-hotpot", circumstances: [.companion]))
        let name = try #require(player.visit.companionWords(in: player.script)["name"])
        try player.walk(to: .menu)
        #expect(player.text.contains(name))
        try player.press(all: .checkout, .chooseName)
        try player.walk(to: .mealBill)
        let menu = player.script.merchant.menu
        let both = player.visit.ordered + player.visit.companionPicks(in: player.script)
        #expect(both.count > player.visit.ordered.count)
        #expect(player.visit.due(in: player.script) == both.reduce(Fen(0)) { $0 + menu[$1.good].price * $1.count })
        #expect(player.text.contains(name))
    }

    /// A visit on the payment sheet of the exit lane, five seconds before its second hour begins.
    private func atTheEndOfAnHour() throws -> Player {
        var player = Player(try ShippedRange.script(of: "diyao-park", stayMinutes: 60))
        for _ in 0..<9 { player.send(Action(press: Strip.site)) }
        try player.walk(to: .payment)
        #expect(player.visit.clock == Moment.visitStart.later(bySeconds: 55))
        return player
    }

    @Test func `what the sheet shows is what is paid, even when an hour begins with the press`() throws {
        var player = try atTheEndOfAnHour()
        #expect(player.page.blocks.first == .heading("¥8.00"))
        try player.press(.pay)
        #expect(player.visit.parkingFee(in: player.script) == Fen(1_600))
        #expect(player.visit.paid?.amount == Fen(800))
    }

    @Test(arguments: [(89, Spot.left), (90, .parkingBill)])
    func `an hour that begins within the minutes to leave is free`(_ tenSeconds: Int, _ spot: Spot) throws {
        var player = try atTheEndOfAnHour()
        try player.press(.pay)
        for _ in 0..<tenSeconds { try player.press(all: .toInvoice, .back) }
        try player.press(.leave)
        #expect(player.visit.place == .spot(spot))
        #expect(player.visit.due(in: player.script) == (spot == .left ? Fen(0) : Fen(800)))
        guard spot == .left else { return }
        player.send(Action(press: Strip.tomorrow))
        #expect(player.visit.due(in: player.script) == Fen(0))
    }

    @Test func `who stays too long after paying owes the rest, and is then let out`() throws {
        for lot in lots {
            let member = Practice.gate([.membership], before: .pay, refusal: .costsMore)
            var player = Player(try ShippedRange.script(of: lot, [member]))
            try player.walk(to: .payment)
            try player.press(.refuse("wall"))
            let first = player.visit.due(in: player.script)
            try player.press(.pay)
            try player.sleep()
            try player.press(.leave)
            #expect(player.visit.place == .spot(.parkingBill))
            let rest = player.visit.due(in: player.script)
            let cap = try #require(player.script.merchant.tariff?.dailyCap)
            #expect(rest == cap)
            guard
                case .bill(let lines) = player.page.blocks.first(where: { if case .bill = $0 { true } else { false } })
            else {
                Issue.record("no bill")
                return
            }
            let fee = player.visit.parkingFee(in: player.script)
            #expect(lines.map(\.price) == [fee.text, "¥2.00", "-\(first.text)", rest.text])
            try player.press(all: .toPayment, .pay)
            #expect(player.visit.paid?.amount == first + rest)
            try player.press(.leave)
            #expect(player.visit.place == .spot(.left))
        }
    }

    @Test func `a car that has left stays out and owes nothing`() throws {
        for lot in lots {
            var player = Player(try ShippedRange.script(of: lot))
            try player.walk(to: .left)
            let minutes = player.visit.minutesParked(in: player.script)
            for _ in 0..<3 { try player.sleep() }
            #expect(player.visit.due(in: player.script) == Fen(0))
            #expect(player.visit.minutesParked(in: player.script) == minutes)
            try player.press(all: .toInvoice, .back)
            #expect(player.visit.place == .spot(.left))
            player.send(Action(press: Strip.site))
            try player.press(.scan("table-code"))
            #expect(player.visit.place == .spot(.left))
        }
    }

    @Test(arguments: ["suowa-noodle", "waichu-hotpot", "huantang-park", "diyao-park"] as [MerchantID])
    func `cash settles what is due, where the staff take it`(_ merchant: MerchantID) throws {
        let refusal = Practice.of(.channel, ["for": .word("pay"), "given": .word("refused")])
        for (practices, isTaken) in [([], true), ([refusal], false)] {
            var player = Player(try ShippedRange.script(of: merchant, practices))
            try player.walk(to: .payment)
            let due = player.visit.due(in: player.script)
            player.send(Action(press: Strip.site))
            try player.press(.askStaff(.pay))
            #expect(player.visit.paid?.amount == (isTaken ? due : nil))
            try player.press(all: .backToSite, .scan("table-code"))
            #expect((player.visit.place == .spot(.receipt)) == isTaken)
        }
    }

    @Test func `cash before anything was ordered pays for nothing`() throws {
        var player = Player(try ShippedRange.script(of: "suowa-noodle"))
        try player.press(.askStaff(.pay))
        #expect(player.visit.paid == nil)
    }
}
