package import Vocabulary

/// Suspects commercial messages that go on after they were stopped.
package struct MarketingAfterOptOutRule: Rule {
    /// Commercial messages after opt-out.
    package let kind = Kind.marketingAfterOptOut

    /// Makes the rule.
    package init() {}

    /// Messages after the confirmation, and before.
    package var examples: [Example] {
        [
            .suspected(
                "the next day's comes all the same",
                at: .inbox,
                .dineIn().stopping(by: RightSeen(.optOut, isDone: true), then: .promotion(by: .sms, daysLater: 2))
            ),
            .nearMiss(
                "one message already queued the same minute",
                .dineIn().stopping(by: RightSeen(.optOut, isDone: true), then: .promotion(by: .sms, daysLater: 0))
            ),
            .nearMiss(
                "transactional notice after opt-out",
                .parking().stopping(by: RightSeen(.optOut, isDone: true), then: .news(by: .notice, daysLater: 2))
            ),
            .nearMiss(
                "nothing was confirmed",
                .dineIn().stopping(
                    by: RightSeen(.optOut, obstacles: [.waiting]),
                    then: .promotion(by: .sms, daysLater: 2)
                )
            ),
        ]
    }

    /// The first message that is later than the minute in which the page confirmed the end.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let walk = probe.optOutWalk, let done = walk.attempts(at: .optOut).first(where: \.seen.isDone) else {
            return nil
        }
        let end = walk.steps[done.step].clock.text
        let late = walk.promotions.first { $0.step > done.step && $0.seen.time > end }
        return late?.finding(
            kind,
            because: "a commercial message of \(late?.seen.time ?? "") came after the end was confirmed at \(end)"
        )
    }
}
