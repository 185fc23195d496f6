import Vocabulary

/// Reports shapes of which a scenario can have only one; channels, fields and fees named twice.
enum SingleCheck: ScenarioCheck {
    static func problems(
        in scenario: Scenario,
        of merchant: Merchant,
        with wording: Wording,
        at places: Places
    ) -> [Problem] {
        var seen: Set<String> = []
        return scenario.practices.compactMap { practice -> Problem? in
            let slot: String? =
                switch practice.shape {
                case .notice, .policy, .prices, .minimum, .imprint, .display, .invoicing, .urging, .recommendation,
                    .subscription, .orderAddress, .priceTier, .transport, .unlock:
                    practice.shape.rawValue
                case .reduction: "reduction by \(practice.word("by"))"
                case .fee: "fee for \(practice.word("item"))"
                case .channel: "channel for \(practice.word("for"))"
                case .field: "field for \(practice.word("item")) in the \(practice.word("at"))"
                case .message: Mailing(practice).content.isPromotion ? "promoting message" : nil
                case .right: "right to \(practice.word("right"))"
                case .hearing: "answer at the \(practice.word("at"))"
                case .record: "record of \(practice.word("of"))"
                case .gate, .tick, .banner, .code, .beacon: nil
                }
            guard let slot, !seen.insert(slot).inserted else { return nil }
            return places.problem(
                .duplicateID,
                at: practice.id,
                nil,
                "there is a second \(slot)",
                fix: "keep one of them"
            )
        }
    }
}
