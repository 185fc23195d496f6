import Testing
import Vocabulary

@testable import Scenarios

/// What the table makes of words of which a character alone says too little.
struct TraditionalTests {
    private static let table = VariantShelf.library.variants.traditional

    @Test(arguments: [
        "以后": "以後", "头发": "頭髮", "发票": "發票", "店里": "店裡", "里脊": "里脊", "12只": "12隻", "只有": "只有",
        "汤面": "湯麵", "面馆": "麵館", "页面": "頁面", "豆干": "豆乾", "干活": "幹活", "复制": "複製", "回复": "回覆", "恢复": "恢復",
        "柜台": "櫃檯", "平台": "平臺", "了解": "瞭解", "写明了": "寫明了", "注册": "註冊", "关注": "關注", "不准": "不准",
        "关注公众号后点餐，{merchant}": "關注公眾號後點餐，{merchant}", "网络身份识别信息": "網絡身份識別信息",
        "mobile_1 openid": "mobile_1 openid", "": "",
    ])
    func `a text in traditional characters`(_ simplified: String, _ traditional: String) {
        #expect(Self.table.text(simplified) == traditional)
    }

    @Test func `hardly any traditional text changes once more`() {
        for wording in VariantShelf.library.variants.traditionalRegisters.values {
            // Some characters are written alike in one word and not in another: 周歲 and 週日.
            let again = wording.messages.values.filter { Self.table.text($0) != $0 }
            #expect(again.count * 100 < wording.messages.count, "\(again)")
        }
    }

    @Test func `a merchant keeps its id, host and figures`() {
        for merchant in VariantShelf.library.merchants.values {
            let other = Self.table.merchant(merchant)
            #expect(other.id == merchant.id)
            #expect(other.host == merchant.host)
            #expect(other.menu.map(\.price) == merchant.menu.map(\.price))
            #expect(other.name.en == merchant.name.en)
            #expect(other.name.zh != merchant.name.zh || merchant.id == "xiaodeng-tea")
        }
    }
}
