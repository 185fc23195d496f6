import Testing
import Vocabulary

@testable import Walker

struct ControlFinderTests {
    private static func button(_ label: String, _ target: String) -> Control {
        Control(tag: .button, label: label, target: target)
    }

    private static func message(_ text: String) -> Block {
        .message(Message(channel: .sms, sender: "蓑蛙", time: "2026-01-02 10:00", text: text))
    }

    private let finder = ControlFinder(
        page: Page(
            title: "收件箱",
            blocks: [
                Self.message("满 50 减 8"), .form(Form(buttons: [Self.button("退订", "o1")])),
                Self.message("新品上市"), .form(Form(buttons: [Self.button("退订", "o2")])),
                .form(
                    Form(
                        goods: [
                            Good(
                                name: "清汤面",
                                category: "面",
                                portion: "例",
                                price: "¥18",
                                count: Control(tag: .input, label: "份数", name: "g1", inputType: "number")
                            )
                        ],
                        fields: [
                            Control(tag: .input, label: "手机号 *", name: "mobile", inputType: "tel"),
                            Control(tag: .input, label: "", name: "note", inputType: "text", hint: "口味备注"),
                        ],
                        buttons: [Self.button("跳过", "s"), Self.button("跳过，直接点餐", "s2"), Self.button("返回", "b")]
                    )
                ),
            ]
        )
    )

    private func target(_ name: ControlWords) -> String {
        do {
            return try finder.button(name).control.target
        } catch {
            return error.message
        }
    }

    @Test func `all words of a button come before some of them`() {
        #expect(target(ControlWords("跳过")) == "s")
        #expect(target(ControlWords("直接点餐")) == "s2")
        #expect(target(ControlWords(" 返 回 ")) == "b")
    }

    @Test func `of two with the same words the turn says which, or what stands above`() {
        #expect(target(ControlWords("退订")).hasPrefix("「退订」 is ambiguous: 2 buttons have these words"))
        #expect(target(ControlWords("退订", turn: 2)) == "o2")
        #expect(target(ControlWords("退订", beside: "满 50")) == "o1")
        #expect(target(ControlWords("退订", beside: "新品")) == "o2")
        #expect(target(ControlWords("退订", turn: 3)) == "there are 2 buttons of these words, and 3 was asked for")
        #expect(target(ControlWords("退订", beside: "会员日")).contains("above those with these words stands"))
    }

    @Test func `what is not there is told with the nearest, and with what there is`() {
        let message = target(ControlWords("跳果"))
        #expect(message.contains("no button 「跳果」, did you mean 「"))
        #expect(message.contains("there are 「退订」, 「退订」, 「跳过」, 「跳过，直接点餐」, 「返回」"))
    }

    @Test func `a field is found by its label without the star, by a dish, and by its grey words`() throws {
        #expect(try finder.field(ControlWords("手机号")).name == "mobile")
        #expect(try finder.field(ControlWords("清汤面")).name == "g1")
        #expect(try finder.field(ControlWords("口味备注")).name == "note")
        #expect(throws: ControlFinder.Missing.self) { try finder.field(ControlWords("邮箱")) }
    }
}
