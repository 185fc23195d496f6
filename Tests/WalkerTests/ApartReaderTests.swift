import Testing
import Vocabulary
import Walker

struct ApartReaderTests {
    private static let told = [
        "本页只问这一项：人脸，请您单独同意。", "之所以要人脸，是因为闸机靠它认人。", "人脸被盗用的风险，请您知晓。",
    ]

    @Test func `a screen of its own says that it is one, why, and what may come of it`() throws {
        let ask = try #require(try sighting(of: .of("人脸认证", Self.told, buttons: [.button("人脸认证")])).asks.first)
        #expect(ask.demands == [.face])
        #expect(ask.isSeparate)
    }

    @Test(arguments: [0, 1, 2]) func `what is left out is not told`(_ place: Int) throws {
        var words = Self.told
        words.remove(at: place)
        let ask = try #require(try sighting(of: .of("人脸认证", words, buttons: [.button("人脸认证")])).asks.first)
        #expect(!ask.isSeparate)
        #expect(ask.told.count == 2)
    }

    @Test func `words about another item are not words about this one`() throws {
        let words = ["单独同意人脸", "为什么要手机号：叫号用", "人脸外泄的后果，请您知晓"]
        let ask = try #require(try sighting(of: .of("人脸认证", words, buttons: [.button("人脸认证")])).asks.first)
        #expect(ask.told == [.alone, .effect])
    }

    @Test func `two things on one page are asked for together`() throws {
        let page = Page.of(
            "请填写",
            Self.told,
            fields: [.field("idcard", "身份证号"), .field("mobile", "手机号")],
            buttons: [.button("确认")]
        )
        #expect(try sighting(of: page, reached: [.menu]).asks.allSatisfy(\.told.isEmpty))
    }

    @Test func `words beside a field refuse nothing`() throws {
        let page = Page.of(
            "宝宝生日",
            fields: [.field("baby_birthday", "宝宝生日（可不填）")],
            buttons: [.button("家长填好了"), .button("不填，下一步")]
        )
        #expect(try sighting(of: page, reached: [.menu]).asks.first?.refusalLabel == "不填，下一步")
    }

    @Test func `the wallet's own lock asks for nothing`() throws {
        let words = ["面容识别在手机里完成，不发给商家"]
        let page = Page.of("¥20.00", words, party: .wallet, layout: .sheet, buttons: [.button("面容确认支付")])
        #expect(try sighting(of: page, reached: [.menu, .order]).asks.isEmpty)
    }

    @Test(arguments: [("孩子的妈妈确认", true), ("家长填好了", true), ("提交", false), ("家长不提供", false)])
    func `a guardian gives by the button`(_ label: String, _ isByGuardian: Bool) throws {
        let page = Page.of("宝宝生日", fields: [.field("baby_birthday", "宝宝生日")], buttons: [.button(label)])
        let ask = try #require(try sighting(of: page, reached: [.menu]).asks.first)
        #expect(ask.demands == [.childBirthday])
        #expect(ask.isByGuardian == isByGuardian)
    }

    @Test func `a box for the guardian counts where it must be ticked`() throws {
        for isRequired in [true, false] {
            var box = Control.box("ok", "我是孩子的家长，愿意提供")
            box.isRequired = isRequired
            let page = Page.of("订单", fields: [.field("kid_name", "孩子名字"), box], buttons: [.button("提交")])
            let ask = try #require(try sighting(of: page, reached: [.menu]).asks.first { $0.source == .field })
            #expect(ask.isByGuardian == isRequired)
        }
    }

    @Test(arguments: [("孩子人数", Demand.childCount), ("宝宝的名字", .childName), ("就读学校", .childSchool), ("生日", .birthday)])
    func `what concerns a child is told from what does not`(_ label: String, _ demand: Demand) throws {
        let page = Page.of("订单", fields: [.field("f1", label)], buttons: [.button("提交订单")])
        #expect(try sighting(of: page, reached: [.menu]).asks.first?.demands == [demand])
    }
}
