package import Scenarios
package import Vocabulary

/// What is true of one scenario where the sheet asks, and which kinds are there.
package struct SheetTruth: Hashable, Sendable, Codable {
    /// What is true, by question; a question without an entry is not graded.
    package var facts: [FactID: FactTruth]
    /// The kinds that are there, with stage and practices.
    package var key: AnswerKey
    /// The kinds that a learner can be asked about.
    package var offered: [Kind]

    /// Makes a truth.
    package init(facts: [FactID: FactTruth], key: AnswerKey, offered: [Kind]) {
        self.facts = facts
        self.key = key
        self.offered = offered
    }

    /// How a question's truth stands to its flags.
    package enum Colour: Hashable, Sendable {
        /// Every right answer speaks against the merchant.
        case flagged
        /// None does.
        case clear
        /// Honest people may differ.
        case disputed
        /// There is nothing to be right or wrong about.
        case notAsked
    }

    /// How the truth of a question stands to its flags.
    package func colour(of question: SheetQuestion) -> Colour {
        guard let truth = facts[question.id] else { return .notAsked }
        let flagged = truth.choices.count(where: question.flags.contains)
        if flagged == 0 { return .clear }
        return flagged == truth.choices.count ? .flagged : .disputed
    }
}

extension Library {
    /// What is true of a scenario where the sheet asks.
    package func sheetTruth(of scenario: Scenario) -> SheetTruth {
        SheetTruth(
            facts: facts(of: scenario),
            key: answerKey(of: scenario),
            offered: law.kindsOffered(for: scenario.service)
        )
    }
}
