import Classroom
import Scenarios
import Vocabulary

/// A class on the console: its code, its buttons, and how far each learner is.
struct ClassView: Sendable {
    /// A learner's line.
    struct Row: Sendable {
        var code: String
        var nickname: String
        var name: String
        var cells: [Cell]
        var conduct: String
        var canRepeatConduct: Bool
        var seal: String
        var tongue: Tongue
    }

    /// How far a learner is with a merchant.
    struct Cell: Sendable {
        var unit: Int
        var sign: String
        var words: String
        var canReset: Bool
    }

    /// A merchant of the course.
    struct Unit: Sendable {
        var number: Int
        var goal: String
        var difficulty: String
        var isShown: Bool
        var isOpen: Bool
    }

    /// Another page about the class.
    struct Link: Sendable {
        var words: String
        var path: String
    }

    /// The pages about a class, beside this one.
    static let parts: [(part: String, words: Bilingual)] = [
        ("results", Bilingual("成绩和讲评", "Results and debrief")),
        ("agreement", Bilingual("一致程度和题目", "Agreement and items")),
        ("roster", Bilingual("名册", "Roster")),
        ("papers", Bilingual("打印资料", "Print pack")),
        ("files", Bilingual("导出", "Exports")),
    ]

    var links: [Link]
    var title: String
    var code: String
    var join: String
    var picture: String
    var wall: String
    var phase: String
    var isLobby: Bool
    var isOpen: Bool
    var isPaused: Bool
    var isEnded: Bool
    var isLocked: Bool
    var isPaced: Bool
    var canAdvance: Bool
    var next: Int
    var units: [Unit]
    var rows: [Row]
    var count: Int
    var hasNames: Bool
    var seal: String
    var tongue: Tongue
    var problem: String
    var hasProblem: Bool
    var changes: String
    var deadline: String
    var hasDeadline: Bool
    var link: String
    var facts: [Fact]

    init(
        _ training: TrainingClass,
        course: ClassContent.CourseCard?,
        quiz: ConductQuiz,
        names: [LearnerID: String],
        join: String,
        seal: String,
        tongue: Tongue,
        problem: String
    ) {
        let plan = training.plan
        title = plan.title
        code = plan.joinCode
        self.join = join
        let id = training.id.rawValue
        link = Routes.link(toClass: id)
        links = Self.parts.map { Link(words: tongue($0.words), path: Routes.link(to: $0.part, ofClass: id)) }
        picture = Routes.link(to: "join.png", ofClass: id)
        wall = Routes.link(to: "wall", ofClass: id)
        changes = Routes.link(to: "changes", ofClass: id)
        phase = tongue(ConsoleView.words(of: training.phase))
        isLobby = training.phase == .lobby
        isOpen = training.phase == .open
        isPaused = training.phase == .paused
        isEnded = training.phase == .ended
        isLocked = training.isLocked
        isPaced = plan.pace == .paced
        canAdvance = isPaced && isOpen && training.unit < plan.units
        next = training.unit + 1
        units = (course?.units ?? []).enumerated().map { place, unit in
            Unit(
                number: place + 1,
                goal: tongue(unit.goal),
                difficulty: String(repeating: "★", count: unit.difficulty),
                isShown: training.shownUnits.contains(place + 1),
                isOpen: training.phase != .lobby && (plan.pace == .selfPaced || place + 1 <= training.unit)
            )
        }
        rows = training.roll.map { learner in
            Row(
                code: learner.id.rawValue,
                nickname: learner.nickname,
                name: names[learner.id] ?? "",
                cells: (1...max(plan.units, 1)).map { unit in
                    let state = learner.work(at: unit).state
                    return Cell(
                        unit: unit,
                        sign: Self.sign(of: state),
                        words: tongue(Self.words(of: state)),
                        canReset: state != .notStarted && training.phase != .ended
                    )
                },
                conduct: tongue(ConductStanding(of: learner, in: training, on: quiz).forTrainer),
                canRepeatConduct: learner.behavedAt != nil,
                seal: seal,
                tongue: tongue
            )
        }
        count = rows.count
        hasNames = !names.isEmpty
        self.seal = seal
        self.tongue = tongue
        self.problem = problem
        hasProblem = !problem.isEmpty
        deadline = training.deadline.map(String.init) ?? ""
        hasDeadline = training.deadline != nil && training.phase == .open
        facts = [
            Fact(tongue(Bilingual("课程", "course")), course.map { tongue($0.title) } ?? plan.course),
            Fact(
                tongue(Bilingual("节奏", "pace")),
                tongue(plan.pace == .paced ? Bilingual("老师带着走", "paced") : Bilingual("自己走", "self-paced"))
            ),
            Fact(
                tongue(Bilingual("方式", "manner")),
                tongue(plan.manner == .exam ? Bilingual("考试", "exam") : Bilingual("练习", "practice"))
            ),
            Fact(
                tongue(Bilingual("称呼", "names")),
                tongue(plan.naming == .roster ? Bilingual("名册", "roster") : Bilingual("匿名", "anonymous"))
            ),
        ]
    }

    static func sign(of state: Learner.State) -> String {
        switch state {
        case .notStarted: "·"
        case .inProgress: "…"
        case .submitted: "✓"
        case .adjudicated: "✓*"
        }
    }

    static func words(of state: Learner.State) -> Bilingual {
        switch state {
        case .notStarted: Bilingual("没有开始", "not started")
        case .inProgress: Bilingual("正在走", "in progress")
        case .submitted: Bilingual("已交表", "submitted")
        case .adjudicated: Bilingual("已改判", "adjudicated")
        }
    }
}
