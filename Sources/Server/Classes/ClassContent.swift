package import Classroom
package import Flow
package import Journal
package import Scenarios
import Synchronization
package import Vocabulary

/// What classes are made of: courses, the merchants that learners draw, and the words of the papers.
package struct ClassContent: Sendable {
    /// A course as the console shows it.
    package struct CourseCard: Hashable, Sendable {
        /// Its id.
        package var id: String
        /// What it is called.
        package var title: Bilingual
        /// What it is about.
        package var about: Bilingual
        /// What each merchant is to teach, with its difficulty from 1 to 3.
        package var units: [UnitCard]
        /// Its parallel forms; empty where there is one.
        package var forms: [String]

        /// Makes a card.
        package init(id: String, title: Bilingual, about: Bilingual, units: [UnitCard], forms: [String]) {
            self.id = id
            self.title = title
            self.about = about
            self.units = units
            self.forms = forms
        }
    }

    /// A merchant's place in a course.
    package struct UnitCard: Hashable, Sendable {
        /// What it is to teach; for the trainer alone.
        package var goal: Bilingual
        /// From 1 to 3.
        package var difficulty: Int

        /// Makes a card.
        package init(goal: Bilingual, difficulty: Int) {
            self.goal = goal
            self.difficulty = difficulty
        }
    }

    /// The merchant that a learner drew for a place in a course.
    package struct Lesson: Sendable {
        /// How it is played.
        package var offer: RangeContent.Offer

        /// Makes a lesson.
        package init(offer: RangeContent.Offer) { self.offer = offer }
    }

    /// What speaks for and against the merchant that a learner drew: what a sheet is marked by, and what a debrief shows.
    ///
    /// Nothing of it goes to a learner before the merchant is shown (``TrainingClass/isShown(_:to:)``).
    package struct Truth: Sendable {
        /// The scenario's id, as exports name it.
        package var caseID: ScenarioID
        /// What its author calls it.
        package var title: Bilingual
        /// Says that there is something to be found.
        package var isSuspected: Bool
        /// What the learner's variant follows from, in words.
        package var variant: String
        /// What is true where the sheet asks, and the kinds that are there; no places of evidence in it.
        package var grading: SheetGrading
        /// The merchant as the learner met it.
        package var script: Script
        /// The same merchant, in the same guise, with the one switch turned to the lawful side; nil where nothing is to be turned.
        package var twin: Script?

        /// Makes a truth.
        package init(
            caseID: ScenarioID,
            title: Bilingual,
            isSuspected: Bool,
            variant: String,
            grading: SheetGrading,
            script: Script,
            twin: Script? = nil
        ) {
            self.caseID = caseID
            self.title = title
            self.isSuspected = isSuspected
            self.variant = variant
            self.grading = grading
            self.script = script
            self.twin = twin
        }
    }

    /// A scenario of which learners draw at a place of a course, as the trainer's papers name it.
    package struct PoolCase: Sendable {
        /// The scenario's id.
        package var id: ScenarioID
        /// What its author calls it.
        package var title: Bilingual
        /// What is bought there.
        package var service: Service
        /// What is true where the sheet asks, and the kinds that are there.
        package var truth: SheetTruth
        /// What a colleague says who plays its people.
        package var card: ClassPaper

        /// Makes a case.
        package init(id: ScenarioID, title: Bilingual, service: Service, truth: SheetTruth, card: ClassPaper) {
            self.id = id
            self.title = title
            self.service = service
            self.truth = truth
            self.card = card
        }
    }

    /// The courses, in the order in which they are shown.
    package var courses: [CourseCard]
    /// The merchant that a learner of a class meets at a place: plan, the learner's number, the place from 1.
    package var lesson: @Sendable (ClassPlan, Int, Int) throws -> Lesson
    /// The truth of that merchant, by the same three; compiling it takes a while, so ``ClassGrades`` keeps it.
    package var truth: @Sendable (ClassPlan, Int, Int) throws -> Truth
    /// What the law says, for the debrief.
    package var law: LawTables
    /// The inspection sheet.
    package var paper: SheetPaper
    /// The nickname of the so-manieth learner of a class.
    package var nickname: @Sendable (ClassPlan, Int) -> String
    /// The unit on conduct that ends every course.
    package var quiz: ConductQuiz
    /// The papers that are printed.
    package var papers: [ClassPaper]
    /// What colleagues say who play the merchants of a class: the cards of the so-manieth place, one for each scenario there.
    package var roleCards: @Sendable (ClassPlan, Int) throws -> [RoleCard]
    /// The scenarios of the so-manieth place, the lawful ones first; for the trainer alone.
    package var pool: @Sendable (ClassPlan, Int) throws -> [PoolCase]
    /// Which of them the so-manieth learner draws there: plan, the learner's number, the place from 1.
    package var draw: @Sendable (ClassPlan, Int, Int) throws -> ScenarioID?

    /// Makes the content.
    package init(
        courses: [CourseCard],
        paper: SheetPaper,
        law: LawTables,
        lesson: @escaping @Sendable (ClassPlan, Int, Int) throws -> Lesson,
        truth: @escaping @Sendable (ClassPlan, Int, Int) throws -> Truth,
        nickname: @escaping @Sendable (ClassPlan, Int) -> String,
        quiz: ConductQuiz,
        papers: [ClassPaper] = [],
        roleCards: @escaping @Sendable (ClassPlan, Int) throws -> [RoleCard] = { _, _ in [] },
        pool: @escaping @Sendable (ClassPlan, Int) throws -> [PoolCase] = { _, _ in [] },
        draw: @escaping @Sendable (ClassPlan, Int, Int) throws -> ScenarioID? = { _, _, _ in nil }
    ) {
        self.courses = courses
        self.paper = paper
        self.law = law
        self.lesson = lesson
        self.truth = truth
        self.nickname = nickname
        self.quiz = quiz
        self.papers = papers
        self.roleCards = roleCards
        self.pool = pool
        self.draw = draw
    }

    /// A course by its id; nil where there is none.
    func course(_ id: String) -> CourseCard? { courses.first { $0.id == id } }
}

/// Under which address phones reach the class; known once the port is open.
package final class ClassAddress: Sendable {
    private let base = Mutex("")

    /// Makes an address that is not known yet.
    package init() {}

    /// Says where the class is, without a slash behind it.
    package func open(_ address: String) { base.withLock { $0 = address } }

    /// The whole address of a path.
    func of(_ path: String) -> String { base.withLock { $0 } + path }
}

/// What a server needs to hold classes, beside what it serves anyway.
package struct ClassSetting: Sendable {
    /// What classes are made of.
    package var content: ClassContent
    /// Where classes are kept.
    package var store: ClassStore
    /// Where rosters are kept.
    package var rosters: RosterFolder
    /// Under which address phones reach it.
    package var address: ClassAddress
    /// A word that opens the console as often as it is shown; nil where tokens open it once alone.
    package var token: String?

    /// Makes a setting.
    package init(
        content: ClassContent,
        store: ClassStore,
        rosters: RosterFolder,
        address: ClassAddress,
        token: String? = nil
    ) {
        self.content = content
        self.store = store
        self.rosters = rosters
        self.address = address
        self.token = token
    }
}
