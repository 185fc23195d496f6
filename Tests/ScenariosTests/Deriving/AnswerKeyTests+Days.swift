import Scenarios
import Vocabulary

extension AnswerKeyTests {
    static let days = [
        Sketch("to everybody", .dineIn, [.message(["to": "everybody"])], "marketing-without-consent at inbox"),
        Sketch("only to those who agreed", .dineIn, [.marketing(), .message()]),
        Sketch("what became of the order", .parking, [.message(["content": "news"])]),
        Sketch(
            "an implied yes is none",
            .dineIn,
            [.marketing(["form": "implied"]), .message()],
            "marketing-without-consent at inbox",
            "pre-ticked-consent at checkout"
        ),
        Sketch(
            "nobody orders without agreeing",
            .dineIn,
            [.marketing(["required": "true"]), .message(["to": "everybody"])]
        ),
        Sketch(
            "a push to who follows of his own will",
            .retail,
            [.gate([.follow], .menu, "passes"), .message(["channel": "account", "to": "everybody"])]
        ),
        Sketch(
            "a push to who had to follow",
            .retail,
            [.gate([.follow], .menu), .message(["channel": "account", "to": "everybody"])],
            "forced-follow-gate at entry",
            "marketing-without-consent at inbox"
        ),
        Sketch(
            "whoever walks by",
            .pickup,
            [.marketing(), .message(["content": "passing-by"])],
            "location-triggered-push at inbox"
        ),
        Sketch("no way out", .dineIn, [.marketing(), .message(["opt-out": "absent"])], "opt-out-absence at inbox"),
        Sketch(
            "a fee for the way out",
            .dineIn,
            [.marketing(), .message(["opt-out": "fee"])],
            "opt-out-obstacle at inbox"
        ),
        Sketch("a question before the way out", .dineIn, [.marketing(), .message(["opt-out": "confirmed"])]),
        Sketch(
            "it goes on",
            .dineIn,
            [.marketing(), .message(["after-opt-out": "goes-on"])],
            "marketing-after-opt-out at inbox"
        ),
        Sketch("one was on its way", .dineIn, [.marketing(), .message(["after-opt-out": "queued"])]),
        Sketch("behind a bare code", .dineIn, [.code("order", bare: true), .message(["to": "everybody"])]),
        Sketch("points for everybody", .dineIn, [.record("points")], "silent-membership-enrolment at account"),
        Sketch("orders of everybody", .dineIn, [.record("order-history")]),
        Sketch(
            "points for members, and all are members",
            .dineIn,
            [.gate([.membership], .menu), .record("points")],
            "membership-registration-gate at entry"
        ),
        Sketch(
            "by history, no switch",
            .dineIn,
            [.picks("history", "absent")],
            "profiling-without-off-switch at account"
        ),
        Sketch("by history, a switch", .dineIn, [.picks("history", "works")]),
        Sketch("the same for everybody", .dineIn, [.picks("everybody", "absent")]),
        Sketch(
            "nothing withdraws",
            .dineIn,
            [.marketing(), .right("withdrawal", ["given": "absent"])],
            "withdrawal-path-absence at account"
        ),
        Sketch("nothing to withdraw", .dineIn, [.right("withdrawal", ["given": "absent"])]),
        Sketch("what the service needs is no consent", .takeaway, [.right("withdrawal", ["given": "absent"])]),
        Sketch(
            "nothing deletes",
            .takeaway,
            [.right("erasure", ["given": "refused"])],
            "erasure-path-absence at account"
        ),
        Sketch(
            "it is deleted and still there",
            .takeaway,
            [.right("erasure", ["remains": "everything", "condition": "code"])],
            "erasure-path-absence at account"
        ),
        Sketch(
            "nobody forfeits what he has to see what remains",
            .takeaway,
            [.right("erasure", ["remains": "everything", "condition": "forfeits"])],
            "erasure-obstacle at account"
        ),
        Sketch("records are kept", .takeaway, [.right("erasure", ["remains": "records"])]),
        Sketch("nothing to delete", .dineIn, [.right("erasure", ["given": "absent"])]),
    ]
}

extension Practice {
    private static func settings(_ words: [String: String]) -> [String: Setting] {
        words.mapValues { $0 == "true" ? .flag(true) : $0 == "false" ? .flag(false) : .word($0) }
    }

    /// Messages of the days after.
    fileprivate static func message(_ words: [String: String] = [:]) -> Practice {
        Practice(id: "message", shape: .message, settings: settings(words))
    }

    /// A box that agrees to commercial messages.
    fileprivate static func marketing(_ words: [String: String] = [:]) -> Practice {
        Practice(
            id: "marketing",
            shape: .tick,
            settings: settings(words).merging(["covers": .words(["marketing"])]) { first, _ in first }
        )
    }

    /// A file of whoever ordered.
    fileprivate static func record(_ entry: String) -> Practice {
        Practice(id: "record", shape: .record, settings: ["of": .word(entry)])
    }

    /// Recommendations.
    fileprivate static func picks(_ basis: String, _ off: String) -> Practice {
        Practice(id: "picks", shape: .recommendation, settings: ["basis": .word(basis), "switch": .word(off)])
    }

    /// A right.
    fileprivate static func right(_ right: String, _ words: [String: String]) -> Practice {
        let all = settings(words).merging(["right": .word(right)]) { first, _ in first }
        return Practice(id: PracticeID(rawValue: right), shape: .right, settings: all)
    }
}
