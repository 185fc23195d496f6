package import Scenarios

/// How somebody did in the unit on conduct.
package struct ConductGrade: Hashable, Sendable {
    /// How one question was answered.
    package enum Outcome: String, CaseIterable, Codable, Hashable, Sendable {
        /// With all the right choices and no other.
        case right
        /// Otherwise.
        case wrong
        /// Not at all.
        case unanswered
    }

    /// One question's outcome.
    package struct Answer: Hashable, Sendable {
        /// The question's id.
        package var question: String
        /// What was chosen, of the question's own choices, sorted.
        package var chosen: [String]
        /// How it was answered.
        package var outcome: Outcome
    }

    /// The answers, in the order of the questions.
    package let answers: [Answer]
    /// Says that enough of them are right.
    package let isPassed: Bool

    /// Grades answers.
    ///
    /// - Parameters:
    ///   - chosen: The ids of the choices that were made, by the question's id; what the quiz does not know counts for nothing.
    ///   - quiz: The questions.
    package init(of chosen: [String: Set<String>], to quiz: ConductQuiz) {
        let answers = quiz.questions.map { question in
            let known = Set(question.choices.map(\.id))
            let made = (chosen[question.id] ?? []).intersection(known)
            let outcome: Outcome = made.isEmpty ? .unanswered : made == question.right ? .right : .wrong
            return Answer(question: question.id, chosen: made.sorted(), outcome: outcome)
        }
        self.answers = answers
        let right = answers.count { $0.outcome == .right }
        isPassed = !answers.isEmpty && right * 100 >= quiz.passPercent * answers.count
    }

    /// How many questions were answered right.
    package var rightCount: Int { answers.count { $0.outcome == .right } }
}
