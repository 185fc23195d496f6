import Testing
import Vocabulary
import Walker

struct FeeReaderTests {
    @Test(arguments: [
        ("餐位费每位 ¥3.00，含餐具", FeeItem.tableware), ("茶水每位5元", .tea), ("餐盒按个收，¥1.50", .packing),
        ("为山区孩子捐一元，¥1.00", .donation), ("加收一成服务费，约 ¥12.00", .service), ("包厢使用 ¥200.00", .room),
    ])
    func `a sentence with a fee and its amount tells of it`(_ words: String, _ item: FeeItem) throws {
        #expect(try seen([.note(words)]).posted.map(\.item) == [item])
    }

    @Test(arguments: ["餐具请自取", "茶水免费", "今日特价 ¥3.00"])
    func `without fee or amount nothing is told`(_ words: String) throws {
        #expect(try seen([.note(words)]).posted.isEmpty)
    }

    @Test func `what was not chosen stands out from the bill`() throws {
        let lines = [
            BillLine("清汤面 ×2", "¥40.00"), BillLine("碗碟费", "¥3.00"), BillLine("已付", "-¥1.00"),
            BillLine("合计", "¥42.00"),
        ]
        var memory = WalkMemory(service: .dineIn)
        memory.picked = ["清汤面"]
        let extras = try seen([.bill(lines)], remembering: memory).extras
        #expect(extras == [FeeSeen(words: "碗碟费", item: .tableware, amount: Fen(300))])
    }

    @Test func `a count behind a fee is read, and what somebody else at the table ordered is none`() throws {
        let lines = [
            BillLine("茶水 ×3", "¥9.00"), BillLine("例汤 ×1（同伴 木棉）", "¥12.00"), BillLine("合计", "¥21.00"),
        ]
        let extras = try seen([.bill(lines)]).extras
        #expect(extras == [FeeSeen(words: "茶水 ×3", item: .tea, amount: Fen(900), count: 3)])
    }

    @Test func `a box with a price asks for nothing personal`() throws {
        let box = Control(tag: .input, label: "帮我带上筷子 ¥1.00", name: "x", inputType: "checkbox", isChecked: true)
        let sighting = try seen([.form(Form(fields: [box], buttons: []))])
        #expect(sighting.addOns.map(\.isTaken) == [true])
        #expect(sighting.asks.isEmpty && sighting.unmapped.isEmpty)
    }

    @Test(arguments: [("低消 ¥200.00，请加菜", false), ("还差 ¥8.00 起送", true), ("未达到最低金额100元", false)])
    func `an order that is too small is known by its refusal`(_ words: String, _ isDelivery: Bool) throws {
        #expect(try seen([], refusal: words).minimum?.isDelivery == isDelivery)
        #expect(try seen([.note(words)]).minimum == nil)
        #expect(try seen([], refusal: "请填写手机号").minimum == nil)
    }

    private func seen(
        _ blocks: [Block],
        refusal: String? = nil,
        remembering memory: WalkMemory = WalkMemory(service: .dineIn)
    ) throws -> Sighting {
        let page = Page(title: "页面", blocks: blocks, refusal: refusal)
        return PageReader(lexicon: try Shipped.lexicon()).reading(of: page, remembering: memory).sighting
    }
}
