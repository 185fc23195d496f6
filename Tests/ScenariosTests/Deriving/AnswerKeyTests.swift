import Scenarios
import Testing
import Vocabulary

/// The key, row by row: what each switch puts there, and where it shows first.
struct AnswerKeyTests {
    @Test(
        arguments: gates + codes + data + consents + prices + asking + channels + fees + notices + days + beacons
            + telling + cards + orders + apart + lures
            + mixtures
    )
    func `the key says what the switches put there`(_ sketch: Sketch) {
        #expect(sketch.found == sketch.expected, "\(sketch.name)")
    }

    @Test(arguments: Kind.allCases) func `every kind is in the table`(_ kind: Kind) {
        let all =
            Self.gates + Self.codes + Self.data + Self.consents + Self.prices + Self.asking + Self.channels
            + Self.fees + Self.notices + Self.days + Self.beacons + Self.telling + Self.cards + Self.orders + Self.apart
            + Self.lures
        #expect(all.contains { $0.expected.contains { $0.hasPrefix("\(kind.rawValue) at ") } })
    }

    @Test func `an entry names the practices that make it`() {
        let sketch = Sketch(
            "",
            .dineIn,
            [.gate([.follow], .menu), .field(.phoneNumber, required: true), .prices(bill: "none")]
        )
        let key = Shelf.library.law.necessity
        let entries = sketch.scenario.answerKey(necessity: key, hasSeasonalDishes: false).entries
        #expect(entries.map(\.practices) == [["gate-menu-follow"], ["field-phone-number"], []])
        #expect(entries.map(\.kind) == [.forcedFollowGate, .phoneAuthorisationGate, .priceNondisclosure])
    }

    @Test(
        arguments: [
            ([.gate([.follow], .menu)], .primaFacie), ([.gate([.follow], .menu, "passes")], .suspected),
            ([.gate([.follow], .pay, "loops")], .primaFacie), ([.gate([.follow], .menu, "costs-more")], .suspected),
            ([.field(.phoneNumber)], .suspected), ([.field(.phoneNumber, required: true)], .primaFacie),
            ([.banner(.follow)], .suspected), ([.code("pay", opens: "account")], .primaFacie),
            ([.code("pay", opens: "account", wayOn: true)], .suspected),
            ([.code("pay"), .code("follow", opens: "account", wayOn: true), .gate([.follow], .menu)], .primaFacie),
        ] as [([Practice], KindCard.Grade)]
    ) func `a car park without a pure code is graver where the excess is forced`(
        _ practices: [Practice],
        _ grade: KindCard.Grade
    ) throws {
        let sketch = Sketch("", .parking, practices + [.staff(.pay, "refused")])
        let key = sketch.scenario.answerKey(necessity: Shelf.library.law.necessity, hasSeasonalDishes: false)
        let entry = try #require(key.entries.first { $0.kind == .purePayCodeAbsence })
        #expect(entry.grade == grade)
        #expect(key.entries.allSatisfy { $0.kind == .purePayCodeAbsence || $0.grade == nil })
    }

    // MARK: - gates

    static let gates = [
        Sketch("nothing", .dineIn, []),
        Sketch("nothing", .parking, []),
        // Each outcome of a follow.
        Sketch("blocks", .dineIn, [.gate([.follow], .menu)], "forced-follow-gate at entry"),
        Sketch("loops", .dineIn, [.gate([.follow], .menu, "loops")], "disguised-follow-gate at entry"),
        Sketch("dead-ends", .dineIn, [.gate([.follow], .menu, "dead-ends")], "disguised-follow-gate at entry"),
        Sketch("delays", .dineIn, [.gate([.follow], .menu, "delays")], "disguised-follow-gate at entry"),
        Sketch("degrades", .dineIn, [.gate([.follow], .menu, "degrades")], "disguised-follow-gate at entry"),
        Sketch("costs-more", .dineIn, [.gate([.follow], .menu, "costs-more")]),
        Sketch("stumbles", .dineIn, [.gate([.follow], .menu, "stumbles")]),
        Sketch("passes", .dineIn, [.gate([.follow], .menu, "passes")]),
        // Each outcome of a datum: what only costs time or money is no force.
        Sketch("blocks", .dineIn, [.gate([.phoneNumber], .menu)], "phone-authorisation-gate at entry"),
        Sketch("loops", .dineIn, [.gate([.phoneNumber], .menu, "loops")], "phone-authorisation-gate at entry"),
        Sketch("dead-ends", .dineIn, [.gate([.phoneNumber], .menu, "dead-ends")], "phone-authorisation-gate at entry"),
        Sketch("delays", .dineIn, [.gate([.phoneNumber], .menu, "delays")]),
        Sketch("degrades", .dineIn, [.gate([.phoneNumber], .menu, "degrades")]),
        Sketch("costs-more", .dineIn, [.gate([.phoneNumber], .menu, "costs-more")]),
        Sketch("stumbles", .dineIn, [.gate([.phoneNumber], .menu, "stumbles")]),
        Sketch("passes", .dineIn, [.gate([.phoneNumber], .menu, "passes")]),
        // Each demand.
        Sketch("membership", .dineIn, [.gate([.membership], .menu)], "membership-registration-gate at entry"),
        Sketch("location", .dineIn, [.gate([.preciseLocation], .menu)], "location-permission-gate at entry"),
        Sketch("app", .dineIn, [.gate([.appInstall], .menu)], "app-download-gate at entry"),
        Sketch("nickname", .dineIn, [.gate([.nickname], .menu)], "profile-authorisation-gate at entry"),
        Sketch("avatar", .dineIn, [.gate([.avatar], .menu)], "profile-authorisation-gate at entry"),
        Sketch("gender", .dineIn, [.gate([.gender], .menu)], "profile-authorisation-gate at entry"),
        Sketch("region", .dineIn, [.gate([.region], .menu)], "profile-authorisation-gate at entry"),
        Sketch(
            "one act, two items",
            .dineIn,
            [.gate([.nickname, .avatar], .menu)],
            "profile-authorisation-gate at entry"
        ),
        // Each place.
        Sketch("before the order", .dineIn, [.gate([.follow], .order)], "forced-follow-gate at checkout"),
        Sketch("before paying", .dineIn, [.gate([.follow], .pay)], "forced-follow-gate at payment"),
        Sketch("before the bill", .parking, [.gate([.follow], .menu)], "forced-follow-gate at entry"),
        Sketch("before paying", .parking, [.gate([.membership], .pay)], "membership-registration-gate at payment"),
        Sketch(
            "twice, told once and early",
            .dineIn,
            [.gate([.follow], .pay), .gate([.follow], .menu)],
            "forced-follow-gate at entry"
        ),
        Sketch(
            "in both ways, told both",
            .dineIn,
            [.gate([.follow], .menu, "delays"), .gate([.follow], .pay)],
            "disguised-follow-gate at entry",
            "forced-follow-gate at payment"
        ),
        // What everybody has given who comes so far is not asked again.
        Sketch(
            "the second wall stands behind the first",
            .dineIn,
            [.gate([.follow], .menu, "loops"), .gate([.follow], .pay)],
            "disguised-follow-gate at entry"
        ),
        Sketch(
            "the disguise stands behind the wall",
            .dineIn,
            [.gate([.follow], .menu), .gate([.follow], .pay, "loops")],
            "forced-follow-gate at entry"
        ),
        Sketch(
            "the disguise stands behind the code's page",
            .dineIn,
            [.code("follow", opens: "account"), .gate([.follow], .menu, "delays")],
            "forced-follow-gate at entry"
        ),
        Sketch(
            "the code's page has a way on",
            .dineIn,
            [.code("follow", opens: "account", wayOn: true), .gate([.follow], .menu, "delays")],
            "disguised-follow-gate at entry"
        ),
        // The invoice.
        Sketch("the staff print it on request", .dineIn, [.gate([.follow], .invoice)]),
        Sketch("the staff hold it out", .dineIn, [.gate([.follow], .invoice), .staff(.invoice, "offered")]),
        Sketch(
            "no other way",
            .dineIn,
            [.gate([.follow], .invoice), .staff(.invoice, "refused")],
            "invoice-follow-gate at invoice"
        ),
        Sketch(
            "no other way",
            .parking,
            [.gate([.membership], .invoice), .staff(.invoice, "refused")],
            "invoice-follow-gate at invoice"
        ),
        Sketch("the skip works", .dineIn, [.gate([.follow], .invoice, "passes"), .staff(.invoice, "refused")]),
        Sketch(
            "the skip loops",
            .dineIn,
            [.gate([.follow], .invoice, "loops"), .staff(.invoice, "refused")],
            "invoice-follow-gate at invoice"
        ),
        Sketch(
            "given before paying already",
            .dineIn,
            [.gate([.follow], .order, "loops"), .gate([.follow], .invoice), .staff(.invoice, "refused")],
            "disguised-follow-gate at checkout"
        ),
        Sketch(
            "another tie than the one given",
            .dineIn,
            [.gate([.membership], .menu), .gate([.follow], .invoice), .staff(.invoice, "refused")],
            "membership-registration-gate at entry",
            "invoice-follow-gate at invoice"
        ),
        Sketch(
            "offered before, and only offered",
            .dineIn,
            [.gate([.follow], .menu, "passes"), .gate([.follow], .invoice), .staff(.invoice, "refused")],
            "invoice-follow-gate at invoice"
        ),
        Sketch(
            "no tie: another kind, and the staff do not matter",
            .dineIn,
            [.gate([.phoneNumber], .invoice)],
            "invoice-field-excess at invoice"
        ),
        // Fields: required, and not necessary.
        Sketch("required", .dineIn, [.field(.phoneNumber, required: true)], "phone-authorisation-gate at checkout"),
        Sketch("required", .parking, [.field(.phoneNumber, required: true)], "phone-authorisation-gate at menu"),
        Sketch("may be empty", .dineIn, [.field(.phoneNumber)]),
        Sketch("required", .dineIn, [.field(.gender, required: true)], "profile-authorisation-gate at checkout"),
        Sketch("nobody names it yet", .dineIn, [.field(.childCount, required: true)]),
        Sketch("the number of diners", .dineIn, [.field(.dinerCount, required: true)]),
    ]

    // MARK: - codes

    static let codes = [
        Sketch(
            "a wall behind a promise",
            .dineIn,
            [.code("order", opens: "account")],
            "forced-follow-gate at entry",
            "member-code-disguise at entry"
        ),
        Sketch("a way on", .dineIn, [.code("order", opens: "account", wayOn: true)], "member-code-disguise at entry"),
        Sketch(
            "a member card",
            .parking,
            [.code("pay", opens: "member-card")],
            "member-code-disguise at entry",
            "membership-registration-gate at entry"
        ),
        Sketch(
            "said to be direct",
            .parking,
            [.code("direct", opens: "account", wayOn: true)],
            "member-code-disguise at entry"
        ),
        Sketch("honest, with a way on", .dineIn, [.code("follow", opens: "account", wayOn: true)]),
        Sketch("honest, and the only one", .dineIn, [.code("follow", opens: "account")], "forced-follow-gate at entry"),
        Sketch("promises nothing", .dineIn, [.code("neutral", opens: "account", wayOn: true)]),
        Sketch("opens what it says", .dineIn, [.code("member"), .code("order")]),
        Sketch("two codes, one honest", .dineIn, [.code("member", opens: "member-card"), .code("order")]),
        Sketch(
            "two codes, the order of which does not matter",
            .dineIn,
            [.code("order"), .code("member", opens: "member-card")]
        ),
        Sketch(
            "two codes, both promise",
            .parking,
            [.code("pay"), .code("direct", opens: "account")],
            "member-code-disguise at entry"
        ),
        Sketch(
            "a bare code",
            .dineIn,
            [.code("order", bare: true), .gate([.follow], .menu), .tick([.privacy], ticked: true)]
        ),
        Sketch(
            "a bare code beside the one that people scan",
            .dineIn,
            [.code("order"), .code("neutral", bare: true), .gate([.follow], .menu)],
            "forced-follow-gate at entry"
        ),
        // No pure code.
        Sketch(
            "an offer that can be skipped",
            .parking,
            [.gate([.follow], .menu, "passes"), .staff(.pay, "refused")],
            "pure-pay-code-absence at site",
            "cash-refusal at site"
        ),
        Sketch(
            "forced",
            .parking,
            [.gate([.follow], .menu), .staff(.pay, "refused")],
            "pure-pay-code-absence at site",
            "forced-follow-gate at entry",
            "cash-refusal at site"
        ),
        Sketch("cash at the booth", .parking, [.gate([.follow], .menu, "passes"), .staff(.pay, "on-request")]),
        Sketch("cash held out", .parking, [.gate([.follow], .menu, "passes"), .staff(.pay, "offered")]),
        Sketch("nothing asked", .parking, [.staff(.pay, "refused")], "cash-refusal at site"),
        Sketch(
            "a table",
            .dineIn,
            [.gate([.follow], .menu, "passes"), .staff(.pay, "refused")],
            "cash-refusal at site"
        ),
        Sketch(
            "a field",
            .parking,
            [.field(.phoneNumber), .staff(.pay, "refused")],
            "pure-pay-code-absence at site",
            "cash-refusal at site"
        ),
        Sketch(
            "a banner",
            .parking,
            [.banner(.follow), .staff(.pay, "refused")],
            "pure-pay-code-absence at site",
            "cash-refusal at site"
        ),
        Sketch(
            "a banner when all is paid",
            .parking,
            [.banner(.follow, at: "receipt"), .staff(.pay, "refused")],
            "cash-refusal at site"
        ),
        Sketch(
            "a gate when all is paid",
            .parking,
            [.gate([.follow], .invoice, "passes"), .staff(.pay, "refused")],
            "cash-refusal at site"
        ),
        Sketch(
            "a code that opens an account",
            .parking,
            [.code("follow", opens: "account", wayOn: true), .staff(.pay, "refused")],
            "pure-pay-code-absence at site",
            "cash-refusal at site"
        ),
        Sketch(
            "a bare code saves it",
            .parking,
            [.code("pay"), .code("direct", bare: true), .gate([.follow], .menu, "passes"), .staff(.pay, "refused")],
            "cash-refusal at site"
        ),
        Sketch(
            "two codes, neither pure",
            .parking,
            [.code("pay"), .code("member", opens: "member-card"), .banner(.appInstall), .staff(.pay, "refused")],
            "pure-pay-code-absence at site",
            "cash-refusal at site"
        ),
    ]
}

extension Sketch: CustomTestStringConvertible {
    var testDescription: String { "\(service.rawValue): \(name)" }
}
