import Classroom
import Flow
import Scenarios
import Server
import Vocabulary

/// What a server's classes are made of, from the files of a range.
struct ClassMaking: Sendable {
    /// The range, with what variants are made of.
    private let library: Library
    private let banks: NicknameBanks
    private let quiz: ConductQuiz
    private let papers: [ClassPaper]
    private let roles: RoleWords

    /// Reads the files of classes.
    ///
    /// - Parameters:
    ///   - root: Where they are.
    ///   - library: The range that courses draw from.
    /// - Throws: ``RunError`` that says everything that is wrong with them.
    init(root: Root, library: Library) throws {
        self.library = library
        var problems: [Problem] = []
        let names = try root.file("fixtures/classroom/nicknames.yaml")
        let nicknames = NicknameBanksReader.read(names.bytes, file: names.name)
        let questions = try root.file("fixtures/classroom/conduct.yaml")
        let conduct = ConductQuizReader.read(questions.bytes, file: questions.name)
        let cards = try root.file("fixtures/classroom/role-cards.yaml")
        let roleCards = RoleWordsReader.read(cards.bytes, file: cards.name, beside: library.wording)
        let sheets = try root.classPapers().map { ClassPaperReader.read($0.bytes, file: $0.name) }
        problems += nicknames.problems + conduct.problems + roleCards.problems + sheets.flatMap(\.problems)
        guard problems.isEmpty, let banks = nicknames.banks, let quiz = conduct.quiz, let roles = roleCards.words else {
            throw RunError.badInput(problems.map(\.text).joined(separator: "\n"))
        }
        self.banks = banks
        self.quiz = quiz
        self.roles = roles
        papers = sheets.compactMap(\.paper)
    }

    /// The content.
    var content: ClassContent {
        ClassContent(
            courses: library.courses.map { ClassContent.CourseCard($0) },
            paper: SheetPaper(of: library),
            lesson: { plan, learner, unit in try lesson(of: plan, learner, unit) },
            nickname: { plan, learner in NicknameDraw(from: banks, seed: plan.seed).name(of: learner) },
            quiz: quiz,
            papers: papers,
            roleCards: { plan, unit in try self.roleCards(of: plan, unit) }
        )
    }

    /// The merchant that a learner meets at a place of a course.
    private func lesson(of plan: ClassPlan, _ learner: Int, _ unit: Int) throws -> ClassContent.Lesson {
        let (course, form) = try course(of: plan)
        let cases = ClassDraw(of: course, seed: plan.seed).cases(of: learner, in: form)
        guard cases.indices.contains(unit - 1), let varied = cases[unit - 1].played(from: library) else {
            throw RunError.badInput("course \(plan.course) has no merchant \(unit) any more; put its files back")
        }
        let script = Script(varied.scenario, merchant: varied.merchant, wording: varied.wording)
        return ClassContent.Lesson(offer: RangeContent.Offer(bench: script))
    }

    /// What colleagues say at a place of a course: a card for each scenario of its pool.
    private func roleCards(of plan: ClassPlan, _ unit: Int) throws -> [RoleCard] {
        let (course, form) = try course(of: plan)
        guard course.units.indices.contains(unit - 1) else { return [] }
        return course.units[unit - 1].pool(in: form).members.compactMap { library.scenario($0) }
            .map { RoleCard(of: library.varied($0, by: .standard), in: roles) }
    }

    private func course(of plan: ClassPlan) throws -> (Course, Course.Form) {
        guard let course = library.courses.first(where: { $0.id == plan.course }) else {
            throw RunError.badInput("course \(plan.course) is gone; put its file back under fixtures/courses")
        }
        return (course, plan.form.flatMap { Course.Form(rawValue: $0) } ?? .a)
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
