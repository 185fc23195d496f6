import Classroom
import Scenarios

/// The unit on conduct in a learner's list.
struct ConductRow: Sendable {
    var state: String
    var link: String
    var isOpen: Bool
    var isDone: Bool
    var isPassed: Bool
    var certificate: String

    init(_ guest: LearnerEndpoints.Guest, on quiz: ConductQuiz) {
        let standing = ConductStanding(of: guest.learner, in: guest.training, on: quiz)
        state = standing.forLearner
        link = Routes.link(toConductOf: guest.pass)
        isOpen = standing == .open
        isDone = standing == .passed || standing == .failed
        isPassed = standing == .passed
        certificate = Routes.link(toCertificateOf: guest.pass)
    }
}
