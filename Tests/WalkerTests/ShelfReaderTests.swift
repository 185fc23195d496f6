import Testing
import Vocabulary

@testable import Walker

struct ShelfReaderTests {
    private static func choice(_ label: String, _ words: String...) -> Control {
        Control(tag: .select, label: label, name: "article", isRequired: true, options: words)
    }

    private static func button(_ label: String) -> Control { Control(tag: .button, label: label, target: "a1") }

    private static func page(_ forms: Form...) -> Page { Page(title: "店", blocks: forms.map(Block.form)) }

    private static func good(_ name: String) -> Good {
        Good(
            name: name,
            category: "篮子",
            portion: "个",
            price: "¥3.00",
            count: Control(tag: .input, label: "件数", name: name, inputType: "number")
        )
    }

    @Test(arguments: ["扫这件商品", "照一下条码", "按条码加入购物车", "照价签放进篮子", "识别商品", "输入条码"])
    func `whatever scans makes a shelf of its choice`(_ words: String) throws {
        let page = Self.page(Form(fields: [Self.choice("这件", "水", "茶", "糖")], buttons: [Self.button(words)]))
        let shelf = ShelfReader(page: page, lexicon: try Shipped.lexicon())
        #expect(shelf.articles == 3)
        #expect(shelf.basket == 0)
    }

    @Test(arguments: ["去结算", "提交订单", "确定", "放回水", "把茶取出"])
    func `other buttons scan nothing`(_ words: String) throws {
        let page = Self.page(Form(fields: [Self.choice("几位用餐", "1", "2")], buttons: [Self.button(words)]))
        let lexicon = try Shipped.lexicon()
        #expect(ShelfReader(page: page, lexicon: lexicon).articles == 0)
    }

    @Test func `the basket counts what lies in it`() throws {
        let page = Self.page(Form(goods: [Self.good("水"), Self.good("茶")], buttons: [Self.button("去结算")]))
        let lexicon = try Shipped.lexicon()
        #expect(ShelfReader(page: page, lexicon: lexicon).basket == 2)
    }
}
