package import Vocabulary

/// Suspects commercial messages that do not say how to stop them, or who sends them.
package struct OptOutAbsenceRule: Rule {
    /// No opt-out in the message.
    package let kind = Kind.optOutAbsence

    /// Makes the rule.
    package init() {}

    /// Messages with and without a way out.
    package var examples: [Example] {
        [
            .suspected("no way out", at: .inbox, .dineIn(.mail(.promotion(by: .sms).without(optOut: true)))),
            .suspected("no sender", at: .inbox, .parking(.mail(.promotion(by: .sms).without(sender: true)))),
            .nearMiss(
                "a pure service message, which needs none",
                .dineIn(.mail(.news(by: .sms).without(optOut: true)))
            ),
            .nearMiss("拒收请回复R, and the sender's name", .dineIn(.mail(.promotion(by: .sms)))),
        ]
    }

    /// The first message that lacks either.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let bare = probe.promotions.first(where: { !$0.seen.hasOptOut || !$0.seen.isSigned }) else { return nil }
        let lack = bare.seen.hasOptOut ? "who sends it" : "how to stop such messages"
        return bare.finding(kind, because: "the commercial message does not say \(lack)")
    }
}
