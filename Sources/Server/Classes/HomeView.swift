import Classroom
import Vocabulary

/// A learner's first page: who they are here, and where they are.
struct HomeView: Sendable {
    /// One merchant in the list.
    struct Row: Sendable {
        var number: Int
        var state: String
        var link: String
        var isOpen: Bool
        var isDone: Bool
        var debrief: String
        var isShown: Bool
    }

    var title: String
    var nickname: String
    var code: String
    var word: String
    var joinCode: String
    var card: [Fact]
    var rows: [Row]
    var notice: String
    var deadline: String
    var hasDeadline: Bool
    var path: String
    var state: String
    var conduct: ConductRow
    var observationSheet = Routes.linkToObservationSheet

    init(_ guest: LearnerEndpoints.Guest, card: [Fact], word digits: String, conduct: ConductRow) {
        let (training, learner) = (guest.training, guest.learner)
        title = training.plan.title
        nickname = learner.nickname
        code = learner.id.rawValue
        word = ResumeCode(digits)?.description ?? digits
        joinCode = training.plan.joinCode
        self.card = card
        rows = (1...max(training.plan.units, 1)).map { unit in
            let work = learner.work(at: unit)
            let isOpen = training.isOpen(unit, to: learner)
            return Row(
                number: unit,
                state: Self.words(of: work.state, isOpen: isOpen),
                link: Routes.link(toUnit: unit, of: guest.pass),
                isOpen: isOpen,
                isDone: work.submittedAt != nil,
                debrief: Routes.link(to: "debrief", ofUnit: unit, of: guest.pass),
                isShown: work.openedAt != nil && training.isShown(unit, to: learner)
            )
        }
        notice = Self.notice(of: training)
        deadline = training.deadline.map(String.init) ?? ""
        hasDeadline = training.deadline != nil && training.phase == .open
        path = Routes.link(toLearner: guest.pass)
        state = LearnerEndpoints.state(of: guest)
        self.conduct = conduct
    }

    private static func notice(of training: TrainingClass) -> String {
        switch training.phase {
        case .lobby: "已经加入。老师开始以后，这一页会自己变。"
        case .paused: "老师按了暂停，填好的都在。"
        case .ended: "课堂已经结束，谢谢参加。"
        case .open: training.plan.pace == .paced ? "全班一起走，现在是第\(training.unit)家。" : "按自己的速度走，一家一家来。"
        }
    }

    static func words(of state: Learner.State, isOpen: Bool) -> String {
        switch state {
        case .notStarted: isOpen ? "可以开始" : "还没有轮到"
        case .inProgress: "正在走"
        case .submitted, .adjudicated: "已交表"
        }
    }
}
