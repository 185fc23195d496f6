import Classroom
import Vocabulary

/// The console: the classes that there are, and a form for the next one.
struct ConsoleView: Sendable {
    /// A class in the list.
    struct Row: Sendable {
        var title: String
        var link: String
        var code: String
        var phase: String
        var learners: Int
        var course: String
        var day: String
    }

    /// A course to choose.
    struct Choice: Sendable {
        var id: String
        var title: String
        var about: String
        var units: Int
        var goals: [Goal]
        var forms: [String]
        var hasForms: Bool
    }

    /// What a merchant is to teach.
    struct Goal: Sendable {
        var words: String
        var difficulty: String
    }

    var rows: [Row]
    var hasRows: Bool
    var courses: [Choice]
    var seal: String
    var tongue: Tongue
    var problem: String
    var hasProblem: Bool

    init(
        classes: [TrainingClass],
        courses: [ClassContent.CourseCard],
        seal: String,
        tongue: Tongue,
        problem: String
    ) {
        rows = classes.map { training in
            Row(
                title: training.plan.title,
                link: Routes.link(toClass: training.id.rawValue),
                code: training.plan.joinCode,
                phase: tongue(Self.words(of: training.phase)),
                learners: training.learners.count,
                course: courses.first { $0.id == training.plan.course }.map { tongue($0.title) }
                    ?? training.plan.course,
                day: Self.day(of: training.plan.madeAt)
            )
        }
        hasRows = !rows.isEmpty
        self.courses = courses.map { course in
            Choice(
                id: course.id,
                title: tongue(course.title),
                about: tongue(course.about),
                units: course.units.count,
                goals: course.units.map {
                    Goal(words: tongue($0.goal), difficulty: String(repeating: "★", count: $0.difficulty))
                },
                forms: course.forms,
                hasForms: course.forms.count > 1
            )
        }
        self.seal = seal
        self.tongue = tongue
        self.problem = problem
        hasProblem = !problem.isEmpty
    }

    /// What a phase is called.
    static func words(of phase: TrainingClass.Phase) -> Bilingual {
        switch phase {
        case .lobby: Bilingual("等待开始", "waiting to start")
        case .open: Bilingual("进行中", "under way")
        case .paused: Bilingual("已暂停", "paused")
        case .ended: Bilingual("已结束", "ended")
        }
    }

    /// The day of a moment in China.
    static func day(of milliseconds: Int) -> String {
        String(Moment(seconds: milliseconds / 1_000 + 8 * 3_600).text.prefix(10))
    }
}
