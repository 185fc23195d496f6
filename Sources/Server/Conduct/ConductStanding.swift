import Classroom
import Scenarios
import Vocabulary

/// How far a learner is with the unit on conduct.
enum ConductStanding: Hashable, Sendable {
    /// Merchants come first.
    case closed
    /// It can be answered.
    case open
    /// It was handed in, and enough was right.
    case passed
    /// It was handed in, and too little was right.
    case failed

    /// Looks at a learner's answers.
    init(of learner: Learner, in training: TrainingClass, on quiz: ConductQuiz) {
        if let grade = learner.conductGrade(in: quiz) {
            self = grade.isPassed ? .passed : .failed
        } else {
            self = training.isConductOpen(to: learner) ? .open : .closed
        }
    }

    /// What the learner reads.
    var forLearner: String {
        switch self {
        case .closed: "各家都交了表以后再作答"
        case .open: "可以开始"
        case .passed: "已通过"
        case .failed: "没有通过；要重做请举手"
        }
    }

    /// What the trainer reads.
    var forTrainer: Bilingual {
        switch self {
        case .closed: Bilingual("·", "·")
        case .open: Bilingual("未交", "not handed in")
        case .passed: Bilingual("通过", "passed")
        case .failed: Bilingual("未通过", "not passed")
        }
    }
}
