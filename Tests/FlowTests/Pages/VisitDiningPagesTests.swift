import Scenarios
import Testing
import Vocabulary

@testable import Flow

struct VisitDiningPagesTests {
    private func bill(on page: Page) -> [BillLine] {
        page.blocks.compactMap { if case .bill(let lines) = $0 { lines } else { nil } }.first ?? []
    }

    private func prices(_ settings: [String: Setting]) -> Practice { .of(.prices, settings) }

    @Test(arguments: ["suowa-noodle", "waichu-hotpot"] as [MerchantID])
    func `a menu has thirty dishes or more, with categories, portions, prices and some sold out`(
        _ merchant: MerchantID
    ) throws {
        var player = Player(try ShippedRange.script(of: merchant))
        try player.walk(to: .menu)
        let goods = player.page.blocks.flatMap { if case .form(let form) = $0 { form.goods } else { [Good]() } }
        #expect(goods.count >= 30)
        #expect(Set(goods.map(\.category)).count > 1)
        #expect(goods.allSatisfy { !$0.portion.isEmpty && $0.price.hasPrefix("¥") })
        #expect(goods.contains { $0.isSoldOut })
        #expect(goods.allSatisfy { ($0.count == nil) == $0.isSoldOut })
    }

    @Test func `prepaid: menu, order, payment sheet, receipt`() throws {
        var player = Player(try ShippedRange.script(of: "suowa-noodle"))
        var titles: [String] = []
        for spot in [.menu, .checkout, .placed, .payment, .receipt, .invoice, .invoiced] as [Spot] {
            try player.walk(to: spot)
            #expect(player.visit.place == .spot(spot))
            titles.append(player.page.title)
        }
        #expect(Set(titles).count == titles.count)
    }

    @Test func `after the meal: both rounds stand on the bill, and their sum is paid`() throws {
        var player = Player(try ShippedRange.script(of: "waichu-hotpot"))
        let menu = player.script.merchant.menu
        try player.walk(to: .menu)
        let names = ["qty_1": "2", "qty_2": "", "qty_3": ""]
        try player.press(.checkout, names)
        #expect(bill(on: player.page).map(\.label) == ["\(menu[0].name) ×2", player.script.wording.text("sum")])
        try player.press(.submit)
        let number = player.visit.orderNumber
        #expect(player.text.contains(number))
        #expect(player.offered == [.addDishes, .askBill])
        try player.press(.addDishes)
        try player.press(.checkout, ["qty_1": "1", "qty_2": "3", "qty_3": ""])
        try player.press(all: .submit, .askBill)
        let lines = bill(on: player.page)
        let (first, second) = (menu[0].price * 3, menu[1].price * 3)
        #expect(lines.map(\.label).dropLast() == ["\(menu[0].name) ×3", "\(menu[1].name) ×3"])
        #expect(lines.map(\.price) == [first.text, second.text, (first + second).text])
        #expect(player.text.contains(number))
        try player.press(.toPayment)
        #expect(player.page.blocks.first == .heading((first + second).text))
        try player.press(all: .back, .askBill, .toPayment, .pay)
        #expect(player.text.contains(number))
        #expect(player.text.contains((first + second).text))
    }

    @Test func `what refusing costs stands on the first round's form alone, and once on the bill`() throws {
        let member = Practice.gate([.membership], before: .order, refusal: .costsMore)
        var player = Player(try ShippedRange.script(of: "waichu-hotpot", [member]))
        let label = player.script.wording.text("surcharge")
        func added() -> Int { bill(on: player.page).filter { $0.label == label }.count }
        try player.walk(to: .checkout)
        try player.press(.refuse("wall"))
        #expect(added() == 1)
        try player.press(all: .submit, .addDishes, .checkout)
        #expect(added() == 0)
        try player.press(all: .submit, .askBill)
        #expect(added() == 1)
    }

    @Test(arguments: ["fixed", "with-figure"]) func `behind a slash a portion stands without 每`(
        _ market: String
    ) throws {
        var player = Player(try ShippedRange.script(of: "suowa-noodle", [prices(["market": .word(market)])]))
        try player.walk(to: .menu)
        #expect(player.text.contains("/500g"))
        #expect(!player.text.contains("/每"))
    }

    @Test func `a menu can hide its prices; the paper menu never does`() throws {
        var player = Player(try ShippedRange.script(of: "suowa-noodle", [prices(["on-menu": .flag(false)])]))
        try player.walk(to: .menu)
        #expect(!player.text.contains("¥"))
        player.send(Action(press: Strip.site))
        try player.press(.askStaff(.menu))
        let goods = player.page.blocks.flatMap { if case .form(let form) = $0 { form.goods } else { [Good]() } }
        #expect(goods.allSatisfy { $0.price.hasPrefix("¥") && $0.count == nil })
        #expect(goods.count == player.script.merchant.menu.count)
    }

    @Test(arguments: [Prices.Market.fixed, .withFigure, .bare])
    func `a dish of the season is priced as the display says`(_ market: Prices.Market) throws {
        var player = Player(try ShippedRange.script(of: "suowa-noodle", [prices(["market": .word(market.rawValue)])]))
        let place = try #require(player.script.merchant.menu.firstIndex { $0.isSeasonal && !$0.isSoldOut })
        try player.walk(to: .menu)
        let goods = player.page.blocks.flatMap { if case .form(let form) = $0 { form.goods } else { [Good]() } }
        let word = player.script.wording.text("market")
        #expect(goods[place].price.contains("¥") == (market != .bare))
        #expect(goods[place].price.contains(word) == (market != .fixed))
        try player.press(.checkout, ["qty_1": "", "qty_2": "", "qty_3": "", "qty_\(place + 1)": "1"])
        #expect(bill(on: player.page).first?.price.isEmpty == (market == .bare))
    }

    @Test(arguments: [Prices.Bill.itemised, .total, .none])
    func `a bill shows as much as the display says`(_ form: Prices.Bill) throws {
        for merchant in ["suowa-noodle", "waichu-hotpot"] as [MerchantID] {
            var player = Player(try ShippedRange.script(of: merchant, [prices(["bill": .word(form.rawValue)])]))
            try player.walk(to: .checkout)
            let lines = bill(on: player.page)
            let dishes = player.visit.cart.count
            #expect(lines.filter { !$0.price.isEmpty }.count == [.itemised: dishes + 1, .total: 1, .none: 0][form])
            #expect(lines.count == dishes + (form == .none ? 0 : 1))
            try player.walk(to: .payment)
            #expect(player.page.blocks.first == .heading(player.visit.due(in: player.script).text))
        }
    }
}
