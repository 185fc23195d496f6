import Server
import Vocabulary

/// Pages and words that several suites of this room look at.
enum PageGallery {
    /// What a class or id may not hold: words of kinds, modes, practices and demands.
    static let answerWords = [
        "pure", "coerc", "decept", "nudg", "complian", "lawful", "violat", "forced", "gate", "consent", "refus", "skip",
        "follow", "member", "phone", "locat", "privacy", "notice", "download", "disguis", "bundl", "absence", "demand",
    ]

    static let fields: [(Control, String)] = [
        (input("手机号", "sjh", "tel", isRequired: true), #"type="tel" name="sjh" inputmode="tel""#),
        (input("手机号", "sjh", "tel", isRequired: true), #" required></label>"#),
        (input("姓名", "xm", "text"), #"type="text" name="xm""#),
        (input("车牌号", "cph", "text"), #"<label class="line spaced">"#),
        (input("人数", "rs", "number"), #"type="number" name="rs" inputmode="numeric""#),
        (input("邮箱", "yx", "email"), #"type="email" name="yx""#),
        (input("口令", "kl", "password"), #"type="text" name="kl""#),
        (input("同意", "ty", "checkbox"), #"<input type="checkbox" name="ty" value="on">"#),
        (input("同意", "ty", "checkbox", isChecked: true), #"value="on" checked>"#),
        (input("同意", "ty", "checkbox", isRequired: true), #"value="on" required>"#),
        (input("同意", "ty", "switch", isChecked: true), #"role="switch" checked>"#),
        (input("大份", "df", "radio"), #"<input type="radio" name="df" value="大份">"#),
        (choice("抬头", ["个人", "单位"]), #"<input type="radio" name="xz" value="单位">"#),
        (choice("地区", ["东", "西", "南", "北"]), #"<option>北</option>"#),
    ]

    static let pages: [Page] =
        Page.Layout.allCases.flatMap { layout in
            Party.allCases.map {
                Page(title: "练习", party: $0, layout: layout, look: "warm", blocks: blocks(saying: "词"))
            }
        }

    /// A page with every block, every word of it the same.
    static func page(saying words: String) -> Page {
        Page(title: words, layout: .sheet, blocks: blocks(saying: words), refusal: words)
    }

    private static func blocks(saying words: String) -> [Block] {
        let scan = Control(tag: .link, label: words, target: "q7")
        let count = Control(tag: .input, label: words, name: words, inputType: "number")
        let dish = Good(name: words, category: words, portion: words, price: words, count: count)
        let button = Control(tag: .button, label: words, scope: "phoneNumber", target: words)
        return [
            .heading(words), .text(words), .note(words), .picture(words), .facts([Fact(words, words)]),
            .bill([BillLine(words, words)]), .sticker(Sticker(words: [words, words], place: words, scan: scan)),
            .form(Form(goods: [dish], fields: fields.map(\.0), buttons: [button])),
            .form(Form(fields: [input(words, words, "text"), choice(words, [words, words])], buttons: [button])),
        ]
    }

    private static func input(
        _ label: String,
        _ name: String,
        _ type: String,
        isRequired: Bool = false,
        isChecked: Bool = false
    ) -> Control {
        Control(
            tag: .input,
            label: label,
            name: name,
            inputType: type,
            isRequired: isRequired,
            isChecked: isChecked
        )
    }

    private static func choice(_ label: String, _ options: [String]) -> Control {
        Control(tag: .select, label: label, name: "xz", options: options)
    }

    static let strip = #"""
         class="range-strip" aria-label="扫码靶场">
        <form method="post" action="/v/t1">
        <button name="press" value="site">现场</button>
        <button name="press" value="tomorrow">明天</button>
        <button name="press" value="again">重来</button>
        <time>03-18 12:03</time>
        </form>
        <p>模拟练习 · 扫码靶场 MockMerchant · 虚构商户，不收集真实信息</p>
        </aside>

        """#
}

extension PageAddresses {
    static let sample = Self(
        post: "/v/t1",
        stickers: ["q7": StickerAddress(image: "/v/q7.png", scan: "/v/q7")],
        brand: "阿婆牛肉面",
        clock: .visitStart
    )
}
