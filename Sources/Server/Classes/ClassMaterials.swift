import Classroom
import Flow
package import Scenarios
import Vocabulary

/// What classes are made of, as the files of a range have it.
package struct ClassMaterials: Sendable {
    private let library: Library
    private let banks: NicknameBanks
    private let quiz: ConductQuiz
    private let papers: [ClassPaper]
    private let roles: RoleWords

    /// Takes what was read.
    ///
    /// - Parameters:
    ///   - library: The range that courses draw from, read with what variants need.
    ///   - banks: The parts of nicknames.
    ///   - quiz: The unit on conduct.
    ///   - papers: The papers that are printed.
    ///   - roles: What role cards say.
    package init(
        library: Library,
        banks: NicknameBanks,
        quiz: ConductQuiz,
        papers: [ClassPaper],
        roles: RoleWords
    ) {
        self.library = library
        self.banks = banks
        self.quiz = quiz
        self.papers = papers
        self.roles = roles
    }

    /// The content.
    package var content: ClassContent {
        ClassContent(
            courses: library.courses.map { ClassContent.CourseCard($0) },
            paper: SheetPaper(of: library),
            law: library.law,
            lesson: { plan, learner, unit in try lesson(of: plan, learner, unit) },
            truth: { plan, learner, unit in try truth(of: plan, learner, unit) },
            nickname: { plan, learner in NicknameDraw(from: banks, seed: plan.seed).name(of: learner) },
            quiz: quiz,
            papers: papers,
            roleCards: { plan, unit in try self.roleCards(of: plan, unit) },
            pool: { plan, unit in try pool(of: plan, unit) },
            draw: { plan, learner, unit in
                let (course, form) = try course(of: plan)
                let cases = ClassDraw(of: course, seed: plan.seed).cases(of: learner, in: form)
                return cases.indices.contains(unit - 1) ? cases[unit - 1].scenario : nil
            }
        )
    }

    /// The merchant that a learner meets at a place of a course.
    private func lesson(of plan: ClassPlan, _ learner: Int, _ unit: Int) throws -> ClassContent.Lesson {
        ClassContent.Lesson(offer: RangeContent.Offer(nameless: try drawn(plan, learner, unit).script))
    }

    /// What speaks for and against that merchant.
    private func truth(of plan: ClassPlan, _ learner: Int, _ unit: Int) throws -> ClassContent.Truth {
        let (drawn, script) = try drawn(plan, learner, unit)
        guard let scenario = library.scenario(drawn.scenario) else { throw Self.gone(plan, unit) }
        var twin = drawn
        twin.scenario = scenario.turned?.id ?? drawn.scenario
        return ClassContent.Truth(
            caseID: drawn.scenario,
            title: scenario.title,
            isSuspected: drawn.isSuspected,
            variant: drawn.seed,
            grading: SheetGrading(of: library.sheetTruth(of: scenario), citing: library.law),
            script: script,
            twin: scenario.turned == nil ? nil : twin.played(from: library).map { Script($0) }
        )
    }

    /// What a learner draws at a place of a course, and its script.
    private func drawn(_ plan: ClassPlan, _ learner: Int, _ unit: Int) throws -> (drawn: DrawnCase, script: Script) {
        let (course, form) = try course(of: plan)
        let cases = ClassDraw(of: course, seed: plan.seed).cases(of: learner, in: form)
        guard cases.indices.contains(unit - 1), let varied = cases[unit - 1].played(from: library) else {
            throw Self.gone(plan, unit)
        }
        return (cases[unit - 1], Script(varied))
    }

    private static func gone(_ plan: ClassPlan, _ unit: Int) -> RangeError {
        RangeError(.broken, "course \(plan.course) has no merchant \(unit) any more; put its files back")
    }

    /// What colleagues say at a place of a course: a card for each scenario of its pool.
    private func roleCards(of plan: ClassPlan, _ unit: Int) throws -> [RoleCard] {
        try members(of: plan, unit).map(roleCard)
    }

    private func roleCard(of scenario: Scenario) -> RoleCard {
        RoleCard(of: library.varied(scenario, by: .standard), in: roles)
    }

    /// What the trainer's papers say of a place of a course.
    private func pool(of plan: ClassPlan, _ unit: Int) throws -> [ClassContent.PoolCase] {
        try members(of: plan, unit).map { scenario in
            ClassContent.PoolCase(
                id: scenario.id,
                title: scenario.title,
                service: scenario.service,
                truth: library.sheetTruth(of: scenario),
                card: roleCard(of: scenario).paper(in: roles)
            )
        }
    }

    /// The scenarios of which learners draw at a place of a course.
    private func members(of plan: ClassPlan, _ unit: Int) throws -> [Scenario] {
        let (course, form) = try course(of: plan)
        guard course.units.indices.contains(unit - 1) else { return [] }
        return course.units[unit - 1].pool(in: form).members.compactMap { library.scenario($0) }
    }

    private func course(of plan: ClassPlan) throws -> (Course, Course.Form) {
        guard let course = library.courses.first(where: { $0.id == plan.course }) else {
            throw RangeError(.broken, "course \(plan.course) is gone; put its file back under fixtures/courses")
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

extension Script {
    /// Compiles what a variant plays.
    init(_ varied: Varied) { self.init(varied.scenario, merchant: varied.merchant, wording: varied.wording) }
}
