import Classroom
import Flow
import Scenarios
import Server
import Vocabulary

/// What a server's classes are made of, from the files of a range.
struct ClassMaking {
    /// The range, with what variants are made of.
    let library: Library
    /// Where the papers of classes are.
    let root: Root

    /// The content.
    var content: ClassContent {
        get throws {
            let banks = try root.nicknameBanks()
            let library = library
            return ClassContent(
                courses: library.courses.map { ClassContent.CourseCard($0) },
                paper: SheetPaper(of: library),
                lesson: { plan, learner, unit in
                    ClassContent.Lesson(offer: try Self.offer(of: plan, learner, unit, in: library))
                },
                nickname: { plan, learner in NicknameDraw(from: banks, seed: plan.seed).name(of: learner) }
            )
        }
    }

    /// The merchant that a learner meets at a place of a course.
    private static func offer(
        of plan: ClassPlan,
        _ learner: Int,
        _ unit: Int,
        in library: Library
    ) throws -> RangeContent.Offer {
        let form = plan.form.flatMap { Course.Form(rawValue: $0) } ?? .a
        guard let course = library.courses.first(where: { $0.id == plan.course }) else {
            throw RunError.badInput("no course \(plan.course) is there any more; put its file back under fixtures/courses")
        }
        let cases = ClassDraw(of: course, seed: plan.seed).cases(of: learner, in: form)
        guard cases.indices.contains(unit - 1), let varied = cases[unit - 1].played(from: library) else {
            throw RunError.badInput("course \(plan.course) has no merchant \(unit) any more; put its files back")
        }
        return RangeContent.Offer(
            bench: Script(varied.scenario, merchant: varied.merchant, wording: varied.wording)
        )
    }
}

extension ClassContent.CourseCard {
    /// A course as the console shows it.
    init(_ course: Course) {
        self.init(
            id: course.id,
            title: course.name,
            about: course.description,
            units: course.units.map {
                ClassContent.UnitCard(goal: $0.aim, difficulty: $0.difficulty.rawValue)
            },
            forms: course.forms.map(\.rawValue)
        )
    }
}
