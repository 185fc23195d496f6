import Classroom
import Scenarios
import Vocabulary

/// The unit on conduct on a learner's phone: to be answered, or with what was right and why.
struct ConductView: Sendable {
    /// A question.
    struct Line: Sendable {
        var number: Int
        var words: String
        var type: String
        var choices: [Tick]
        var isRight: Bool
        var isWrong: Bool
        var isUnanswered: Bool
        var reason: String
    }

    /// A choice of it.
    struct Tick: Sendable {
        var field: String
        var value: String
        var words: String
        var isTicked: Bool
        var isRight: Bool
    }

    var nickname: String
    var title: String
    var introduction: String
    var home: String
    var answer: String
    var certificate: String
    var lines: [Line]
    var canFill: Bool
    var isClosed: Bool
    var isDone: Bool
    var isPassed: Bool
    var right: Int
    var count: Int
    var bar: Int
    var problem: String
    var hasProblem: Bool
    var wasKept: Bool

    init(_ guest: LearnerEndpoints.Guest, on quiz: ConductQuiz, problem: String = "", wasKept: Bool = false) {
        let standing = ConductStanding(of: guest.learner, in: guest.training, on: quiz)
        let grade = guest.learner.conductGrade(in: quiz)
        nickname = guest.learner.nickname
        title = quiz.name.zh
        introduction = quiz.introduction.zh
        home = Routes.link(toLearner: guest.pass)
        answer = Routes.link(toConductOf: guest.pass)
        certificate = Routes.link(toCertificateOf: guest.pass)
        let chosen = guest.learner.conductChoices
        lines = zip(1..., quiz.questions).map { number, question in
            let outcome = grade?.answers.first { $0.question == question.id }?.outcome
            return Line(
                number: number,
                words: question.ask.zh,
                type: question.hasSeveral ? "checkbox" : "radio",
                choices: question.choices.map { choice in
                    Tick(
                        field: ConductForm.field(of: choice.id, in: question),
                        value: choice.id,
                        words: choice.text.zh,
                        isTicked: (chosen[question.id] ?? []).contains(choice.id),
                        // What is right is no part of the page before it is handed in.
                        isRight: grade != nil && choice.isRight
                    )
                },
                isRight: outcome == .right,
                isWrong: outcome == .wrong,
                isUnanswered: outcome == .unanswered,
                reason: grade == nil ? "" : question.reason.zh
            )
        }
        canFill = standing == .open
        isClosed = standing == .closed
        isDone = grade != nil
        isPassed = standing == .passed
        right = grade?.rightCount ?? 0
        count = quiz.questions.count
        bar = quiz.passPercent
        self.problem = problem
        hasProblem = !problem.isEmpty
        self.wasKept = wasKept
    }
}
