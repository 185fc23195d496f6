import Scenarios
import Vocabulary

extension AnswerKeyTests {
    // MARK: - personal data

    static let data = [
        Sketch(
            "no notice",
            .dineIn,
            [.gate([.phoneNumber], .menu, "passes", notice: false)],
            "privacy-notice-absence at entry"
        ),
        Sketch(
            "no notice",
            .dineIn,
            [.gate([.phoneNumber], .pay, "passes", notice: false)],
            "privacy-notice-absence at payment"
        ),
        Sketch("no notice", .dineIn, [.field(.phoneNumber, notice: false)], "privacy-notice-absence at checkout"),
        Sketch("no notice", .parking, [.field(.phoneNumber, notice: false)], "privacy-notice-absence at menu"),
        Sketch(
            "membership is a file about a person",
            .dineIn,
            [.gate([.membership], .menu, "passes", notice: false)],
            "privacy-notice-absence at entry"
        ),
        Sketch("a follow is none", .dineIn, [.gate([.follow], .menu, "passes", notice: false)]),
        Sketch("an app is none", .dineIn, [.gate([.appInstall], .menu, "passes", notice: false)]),
        Sketch("a head count is none", .dineIn, [.field(.dinerCount, purpose: "silent", notice: false)]),
        // The order of a visit, not of the file, decides what came first.
        Sketch("said on arrival", .dineIn, [.gate([.phoneNumber], .menu, "passes", notice: false), .notice()]),
        Sketch(
            "said on arrival, only informing",
            .dineIn,
            [.gate([.phoneNumber], .menu, "passes", notice: false), .notice(asks: false)]
        ),
        Sketch(
            "said at an earlier gate",
            .dineIn,
            [.gate([.phoneNumber], .order, "passes", notice: false), .gate([.follow], .menu, "passes")]
        ),
        Sketch(
            "said at a later gate",
            .dineIn,
            [.gate([.phoneNumber], .menu, "passes", notice: false), .gate([.follow], .order, "passes")],
            "privacy-notice-absence at entry"
        ),
        Sketch(
            "the first that asks counts",
            .dineIn,
            [.gate([.phoneNumber], .order, "passes", notice: false), .gate([.nickname], .menu, "passes")]
        ),
        Sketch("a box on the same page", .dineIn, [.field(.phoneNumber, notice: false), .tick([.privacy])]),
        Sketch(
            "a box about something else",
            .dineIn,
            [.field(.phoneNumber, notice: false), .tick([.marketing])],
            "privacy-notice-absence at checkout"
        ),
        Sketch("another field on the same page", .dineIn, [.field(.phoneNumber, notice: false), .field(.nickname)]),
        Sketch("a member offer before", .dineIn, [.field(.phoneNumber, notice: false), .banner(.membership)]),
        Sketch(
            "a follow offer before",
            .dineIn,
            [.field(.phoneNumber, notice: false), .banner(.follow)],
            "privacy-notice-absence at checkout"
        ),
        Sketch(
            "a member offer when all is paid",
            .dineIn,
            [.field(.phoneNumber, notice: false), .banner(.membership, at: "receipt")],
            "privacy-notice-absence at checkout"
        ),
        Sketch(
            "at the invoice it is not looked for",
            .dineIn,
            [.gate([.phoneNumber], .invoice, "passes", notice: false)]
        ),
        // Purpose.
        Sketch(
            "silent",
            .dineIn,
            [.gate([.phoneNumber], .menu, "passes", purpose: "silent")],
            "purpose-omission at entry"
        ),
        Sketch(
            "vague",
            .dineIn,
            [.gate([.preciseLocation], .order, "passes", purpose: "vague")],
            "purpose-omission at checkout"
        ),
        Sketch("earlier", .dineIn, [.gate([.phoneNumber], .menu, "passes", purpose: "earlier")]),
        Sketch("silent about a tie", .dineIn, [.gate([.follow], .menu, "passes", purpose: "silent")]),
        Sketch("silent about membership", .dineIn, [.gate([.membership], .menu, "passes", purpose: "silent")]),
        Sketch("a silent field", .parking, [.field(.phoneNumber, purpose: "silent")], "purpose-omission at menu"),
        Sketch("a vague field", .dineIn, [.field(.gender, purpose: "vague")], "purpose-omission at checkout"),
        Sketch(
            "the first silent one counts",
            .dineIn,
            [.gate([.nickname], .menu, "passes"), .gate([.phoneNumber], .pay, "passes", purpose: "silent")],
            "purpose-omission at payment"
        ),
        Sketch(
            "what was asked before is not asked again",
            .dineIn,
            [.gate([.phoneNumber], .menu, "passes"), .gate([.phoneNumber], .pay, "passes", purpose: "silent")]
        ),
    ]

    // MARK: - consent

    static let consents = [
        Sketch("unticked", .dineIn, [.tick([.marketing])]),
        Sketch("ticked", .dineIn, [.tick([.marketing], ticked: true)], "pre-ticked-consent at checkout"),
        Sketch("ticked", .parking, [.tick([.sharing], ticked: true)], "pre-ticked-consent at menu"),
        Sketch("ticked, about nothing personal", .dineIn, [.tick([], ticked: true)]),
        Sketch("implied", .dineIn, [.tick([.privacy], form: "implied")], "pre-ticked-consent at checkout"),
        Sketch("two in one", .dineIn, [.tick([.privacy, .marketing])], "bundled-consent at checkout"),
        Sketch("two in one", .parking, [.tick([.privacy, .sharing])], "bundled-consent at menu"),
        Sketch("two beside each other", .dineIn, [.tick([.privacy]), .tick([.marketing])]),
        Sketch("a box for all beside them", .dineIn, [.tick([.privacy]), .tick([.marketing]), .tick([])]),
        Sketch(
            "two in one, implied",
            .parking,
            [.tick([.privacy, .sharing], form: "implied")],
            "bundled-consent at menu",
            "pre-ticked-consent at menu"
        ),
        Sketch("a guest may say no", .dineIn, [.notice()]),
        Sketch("no such button", .dineIn, [.notice(reject: "absent")], "reject-option-absence at entry"),
        Sketch("out", .parking, [.notice(reject: "exits")], "reject-option-absence at entry"),
        Sketch("only informing", .dineIn, [.notice(asks: false, reject: "absent")]),
        Sketch(
            "two in one on arrival",
            .dineIn,
            [.notice(covers: [.privacy, .membership])],
            "bundled-consent at entry"
        ),
        Sketch("two in one, only informing", .dineIn, [.notice(asks: false, covers: [.privacy, .membership])]),
        Sketch(
            "bundled twice, told early",
            .dineIn,
            [.tick([.privacy, .marketing]), .notice(covers: [.privacy, .marketing])],
            "bundled-consent at entry"
        ),
    ]

    // MARK: - prices

    static let prices = [
        Sketch("none on the menu", .dineIn, [.prices(onMenu: false)], "price-nondisclosure at menu"),
        Sketch("bare market", .dineIn, [.prices(market: "bare")], seasonal: true, "price-nondisclosure at menu"),
        Sketch("bare market without such dishes", .dineIn, [.prices(market: "bare")]),
        Sketch("with the figure", .dineIn, [.prices(market: "with-figure")], seasonal: true),
        Sketch("a sum alone", .dineIn, [.prices(bill: "total")], "price-nondisclosure at checkout"),
        Sketch("no bill", .dineIn, [.prices(bill: "none")], "price-nondisclosure at checkout"),
        Sketch("both, told early", .dineIn, [.prices(onMenu: false, bill: "none")], "price-nondisclosure at menu"),
        Sketch("no tariff at a table", .dineIn, [.prices(tariff: false)]),
        Sketch("no tariff", .parking, [.prices(tariff: false)], "price-nondisclosure at menu"),
        Sketch("no amount", .parking, [.prices(bill: "none")], "price-nondisclosure at menu"),
        Sketch("a sum beside the tariff", .parking, [.prices(bill: "total")]),
        Sketch("a car park has no menu", .parking, [.prices(onMenu: false, market: "bare")]),
        Sketch(
            "a bare code hides no price",
            .dineIn,
            [.code("order", bare: true), .prices(onMenu: false)],
            "price-nondisclosure at menu"
        ),
    ]

    // MARK: - mixtures

    static let mixtures = [
        Sketch(
            "everything at once",
            .dineIn,
            [
                .code("order", opens: "member-card"), .notice(reject: "absent", covers: [.privacy, .marketing]),
                .gate([.follow], .menu), .gate([.preciseLocation], .order, purpose: "silent"),
                .gate([.appInstall], .pay), .gate([.follow], .invoice), .staff(.invoice, "refused"),
                .field(.phoneNumber, required: true), .tick([.sharing], ticked: true), .prices(onMenu: false),
            ],
            "member-code-disguise at entry",
            "membership-registration-gate at entry",
            "reject-option-absence at entry",
            "bundled-consent at entry",
            "forced-follow-gate at entry",
            "location-permission-gate at checkout",
            "purpose-omission at checkout",
            "app-download-gate at payment",
            "phone-authorisation-gate at checkout",
            "pre-ticked-consent at checkout",
            "price-nondisclosure at menu"
        )
    ]
}
