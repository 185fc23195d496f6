import Testing
import Vocabulary

@testable import Classroom

/// What a note may not hold, and what only looks like it.
struct NoteGuardTests {
    @Test(arguments: [
        "13800138000", "电话138-0013-8000", "138 0013 8000", "１３８００１３８０００", "+86 13800138000", "0086-138-0013-8000",
        "1 3 8 0 0 1 3 8 0 0 0", "一三八零零一三八零零零", "幺三八〇〇幺三八〇〇〇", "138.0013.8000", "138－0013－8000", "(138)00138000",
        "021-52345678", "(021) 52345678", "02152345678", "0755 2345678", "400-820-8820", "4008208820",
        "桌号12,13800138000", "138 - 0013 - 8000", "我的号：138 0013 8000。", "138\u{200B}0013\u{200B}8000",
    ])
    func `phone numbers are refused`(_ text: String) { #expect(NoteGuard.refusal(of: text) == .phone) }

    @Test(arguments: [
        "沪A12345", "沪A·12345", "沪a12345", "京AD12345", "粤Z1234港", "沪 A 12345", "沪Ａ１２３４５", "沪 A 1 2 3 4 5",
        "京A1234警", "苏E·9X876",
    ])
    func `plates are refused`(_ text: String) { #expect(NoteGuard.refusal(of: text) == .plate) }

    @Test(arguments: [
        "110101199003071234", "11010119900307123X", "11010119900307123x", "110101 19900307 1234",
        "１１０１０１１９９００３０７１２３４", "110101900307123", "1 1 0 1 0 1 1 9 9 0 0 3 0 7 1 2 3 4",
    ])
    func `ID numbers are refused`(_ text: String) { #expect(NoteGuard.refusal(of: text) == .idNumber) }

    @Test(arguments: ["a.b@example.com", "ａ＠ｅｘａｍｐｌｅ．ｃｏｍ"])
    func `e-mail addresses are refused`(_ text: String) { #expect(NoteGuard.refusal(of: text) == .email) }

    @Test(arguments: [
        "", "牛肉面 12.50，小菜 8.00，合计 20.50", "12:30-13:00 等了 30 分钟", "2026-11-22 12:03", "2026年11月22日 18:30",
        "A12 桌", "桌号 13、14、15、16、17、18", "13 14 15 16 17 1", "人均 138 元", "12.00 13.50 15.00 9",
        "13.50 12.00 14.00 5.5", "会员价 ¥1,380.00", "川菜 A 套餐 88", "新A区 12 号桌", "粤B馆 3 楼", "云A5 桌",
        "辽 B 座 1203 室", "二〇二六年十一月二十二日", "第三次，共五次，一百三十八元", "v1.3.800", "订单号 20261199999",
        "10086", "12315", "@店员", "L-013", "湘菜馆 WIFI 8888", "1380013800", "138001380001", "第 1/2 页 3/4",
    ])
    func `near misses pass`(_ text: String) { #expect(NoteGuard.refusal(of: text) == nil) }

    @Test(arguments: NoteGuard.Reason.allCases)
    func `each refusal says what to do, in both languages`(_ reason: NoteGuard.Reason) {
        #expect(reason.words.zh.contains("请") && !reason.words.en.isEmpty)
    }
}
