package import Vocabulary

/// One question of fact on the inspection sheet: the same for every merchant of every service.
package struct SheetQuestion: Hashable, Sendable {
    /// An answer that another question must have before this one is put.
    package struct Condition: Hashable, Sendable {
        /// The other question.
        package var question: FactID
        /// The answers that put this one.
        package var answers: [FactChoice]
    }

    /// One answer that can be ticked, and its words.
    package struct Choice: Hashable, Sendable {
        /// The answer.
        package var choice: FactChoice
        /// What stands beside the box.
        package var words: Bilingual
    }

    /// The lasting id, such as `phone-number-refusing`.
    package var id: FactID
    /// Where it stands.
    package var section: SheetSection
    /// The question.
    package var words: Bilingual
    /// The answers, 说不准 last.
    package var choices: [Choice]
    /// The answers that speak against the merchant; empty for a question of plain fact.
    package var flags: [FactChoice]
    /// When it is put; nil for always.
    package var condition: Condition?

    /// Says that the question offers the answer.
    package func offers(_ choice: FactChoice) -> Bool { choices.contains { $0.choice == choice } }

    /// The words of an answer; its id where the question does not offer it.
    package func words(of choice: FactChoice) -> Bilingual {
        choices.first { $0.choice == choice }?.words ?? Bilingual(choice.rawValue, choice.rawValue)
    }
}
