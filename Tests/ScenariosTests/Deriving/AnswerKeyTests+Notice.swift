import Scenarios
import Vocabulary

extension AnswerKeyTests {
    static let notices = [
        Sketch("complete", .dineIn, [.notice(), .noticeText()]),
        Sketch("nobody links it", .dineIn, [.noticeText(omits: ["who"], opens: "five-taps")]),
        Sketch("a gap", .dineIn, [.notice(), .noticeText(omits: ["purpose"])], "notice-incompleteness at entry"),
        Sketch(
            "two gaps are one",
            .dineIn,
            [.gate([.phoneNumber], .order, "passes"), .noticeText(omits: ["who", "rights"])],
            "notice-incompleteness at checkout"
        ),
        Sketch("determined", .dineIn, [.notice(), .noticeText(retention: "rule")]),
        Sketch("as the law requires", .dineIn, [.notice(), .noticeText(retention: "by-law")]),
        Sketch(
            "for ever",
            .dineIn,
            [.banner(.membership), .noticeText(retention: "permanent")],
            "excess-retention at menu"
        ),
        Sketch(
            "no retention is a gap too",
            .dineIn,
            [.notice(), .noticeText(retention: "absent")],
            "excess-retention at entry",
            "notice-incompleteness at entry"
        ),
        Sketch(
            "nowhere to complain",
            .dineIn,
            [.gate([.phoneNumber], .pay, "passes"), .noticeText(complaints: "absent")],
            "complaint-channel-absence at payment"
        ),
        Sketch("a form will do", .dineIn, [.notice(), .noticeText(complaints: "form")]),
        Sketch("a short layer", .dineIn, [.notice(), .noticeText(opens: "short")]),
        Sketch("exactly four", .dineIn, [.notice(), .noticeText(opens: "four-taps")]),
        Sketch("five", .dineIn, [.notice(), .noticeText(opens: "five-taps")], "notice-inaccessibility at entry"),
        Sketch(
            "five, and then a gap",
            .dineIn,
            [.notice(), .noticeText(omits: ["kinds"], opens: "five-taps")],
            "notice-inaccessibility at entry",
            "notice-incompleteness at entry"
        ),
        Sketch(
            "dead, after all is paid",
            .dineIn,
            [.banner(.membership, at: "receipt"), .noticeText(opens: "dead")],
            "notice-inaccessibility at receipt"
        ),
        Sketch(
            "a picture, before the invoice",
            .dineIn,
            [.gate([.phoneNumber], .invoice, "passes"), .noticeText(opens: "picture")],
            "notice-inaccessibility at invoice"
        ),
    ]
}
