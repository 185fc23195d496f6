package import Vocabulary

/// The unit on conduct that ends every course: closed questions on what an inspector may do and may not.
///
/// - Source: `fixtures/classroom/conduct.yaml`.
package struct ConductQuiz: Hashable, Sendable {
    /// One answer that can be chosen.
    package struct Choice: Hashable, Sendable {
        /// The id, unique within its question.
        package var id: String
        /// What it says.
        package var text: Bilingual
        /// Says that it belongs to the right answer.
        package var isRight: Bool
    }

    /// One question.
    package struct Question: Hashable, Sendable {
        /// The id.
        package var id: String
        /// What is asked: a situation, and what one does in it.
        package var ask: Bilingual
        /// The answers, in the order in which they are shown.
        package var choices: [Choice]
        /// Why, in one sentence, shown once it is answered.
        package var reason: Bilingual

        /// The ids of all choices that must be made, and of no other.
        package var right: Set<String> { Set(choices.filter(\.isRight).map(\.id)) }

        /// Says that more than one choice can be made, which the page must tell.
        package var hasSeveral: Bool { right.count > 1 }
    }

    /// Its name.
    package var name: Bilingual
    /// What learners are told before it.
    package var introduction: Bilingual
    /// How many questions of a hundred must be answered right.
    ///
    /// - Unit: percent.
    package var passPercent: Int
    /// The questions in their order.
    package var questions: [Question]

    /// Makes a unit.
    package init(name: Bilingual, introduction: Bilingual, passPercent: Int, questions: [Question]) {
        self.name = name
        self.introduction = introduction
        self.passPercent = passPercent
        self.questions = questions
    }
}
