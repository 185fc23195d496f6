import Classroom
import Scenarios

/// What was posted from the unit on conduct, as the events that keep it.
///
/// A question with one right answer is one field, `b-<question>`; one with several has a field for each choice,
/// `b-<question>.<choice>`, because a box that is not ticked is not sent.
struct ConductForm: Sendable {
    /// What the fields begin with.
    static let prefix = "b-"
    /// The field of a form that was sent as a whole: there a box that is missing is one that is not ticked.
    static let whole = "whole"

    private let values: [String: String]

    /// Takes a form.
    init(_ form: PostedForm) { values = form.values }

    /// The field of a choice.
    static func field(of choice: String, in question: ConductQuiz.Question) -> String {
        question.hasSeveral ? "\(prefix)\(question.id).\(choice)" : prefix + question.id
    }

    /// What changes, in the order of the questions; nothing for what stays as it is or is not in the quiz.
    ///
    /// - Parameters:
    ///   - learner: Who posted it, with what was answered so far.
    ///   - quiz: What can be answered.
    /// - Returns: The events.
    func events(of learner: Learner, on quiz: ConductQuiz) -> [ClassEvent] {
        quiz.questions.compactMap { question in
            let before = learner.conductChoices[question.id] ?? []
            let after = choices(of: question, before: before)
            guard after != before else { return nil }
            return .behaved(learner.id, question: question.id, choice: Learner.conductText(after))
        }
    }

    private func choices(of question: ConductQuiz.Question, before: Set<String>) -> Set<String> {
        let known = question.choices.map(\.id)
        guard question.hasSeveral else {
            guard let value = values[Self.prefix + question.id], known.contains(value) else { return before }
            return [value]
        }
        let isWhole = values[Self.whole] != nil
        return Set(
            known.filter { choice in
                guard let value = values[Self.field(of: choice, in: question)] else {
                    return !isWhole && before.contains(choice)
                }
                return value == choice
            }
        )
    }
}
