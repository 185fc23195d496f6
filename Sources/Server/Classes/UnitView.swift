import Classroom
import Vocabulary

/// A merchant of a learner: the way there, and the sheet.
struct UnitView: Sendable {
    /// One question as the page shows it.
    struct Line: Sendable {
        var id: String
        var field: String
        var words: String
        var choices: [Tick]
        var isHidden: Bool
        var needs: String
        var answers: String
        var hasNeeds: Bool
    }

    /// One answer.
    struct Tick: Sendable {
        var id: String
        var field: String
        var value: String
        var words: String
        var isTicked: Bool
    }

    /// Questions under one heading.
    struct Part: Sendable {
        var words: String
        var hint: String
        /// The questions as HTML.
        var lines: String
    }

    /// A page that was filed.
    struct Mark: Sendable {
        var page: String
        var control: String
        var hasControl: Bool
    }

    var number: Int
    var nickname: String
    var open: String
    var home: String
    var answer: String
    var submit: String
    var isOpen: Bool
    var hasBegun: Bool
    var isDone: Bool
    var canFill: Bool
    var problem: String
    var hasProblem: Bool
    var wasKept: Bool
    var parts: [Part]
    /// The kinds to sort under, as HTML.
    var kinds: String
    var marks: [Mark]
    var hasMarks: Bool
    var note: String
    var answered: Int
    var state: String
    var path: String
    var debrief: String
    var isShown: Bool

    init(
        _ guest: LearnerEndpoints.Guest,
        _ unit: Int,
        on paper: SheetPaper,
        of service: Service?,
        writing sheet: SheetLines,
        problem: String,
        wasKept: Bool
    ) throws {
        let (training, learner) = (guest.training, guest.learner)
        let work = learner.work(at: unit)
        number = unit
        nickname = learner.nickname
        open = Routes.link(to: "open", ofUnit: unit, of: guest.pass)
        home = Routes.link(toLearner: guest.pass)
        answer = Routes.link(to: "answer", ofUnit: unit, of: guest.pass)
        submit = Routes.link(to: "submit", ofUnit: unit, of: guest.pass)
        isOpen = training.isOpen(unit, to: learner)
        hasBegun = work.openedAt != nil
        isDone = work.submittedAt != nil
        canFill = isOpen && hasBegun && !isDone && training.phase == .open
        self.problem = problem
        hasProblem = !problem.isEmpty
        self.wasKept = wasKept
        parts = try paper.sections.map { section in
            try Part(
                words: section.words.zh,
                hint: section.hint.zh,
                lines: sheet.html(of: section.questions.map { Line($0, answers: work.answers) })
            )
        }
        let sorted: [Line] =
            service.map(paper.kinds).map { kinds in
                kinds.map { kind in
                    let field = SheetForm.kind + kind.id
                    return Line(
                        id: field,
                        field: field,
                        words: kind.words.zh,
                        choices: paper.verdicts.map {
                            Tick($0, field: field, isTicked: work.kinds[kind.id] == $0.id)
                        },
                        isHidden: false,
                        needs: "",
                        answers: "",
                        hasNeeds: false
                    )
                }
            } ?? []
        kinds = try sheet.html(of: sorted)
        marks = work.marks.map {
            Mark(page: $0.mark.page, control: $0.mark.control, hasControl: !$0.mark.control.isEmpty)
        }
        hasMarks = !marks.isEmpty
        note = work.note
        answered = work.answers.count
        state = LearnerEndpoints.state(of: guest)
        path = Routes.link(toLearner: guest.pass)
        debrief = Routes.link(to: "debrief", ofUnit: unit, of: guest.pass)
        isShown = hasBegun && training.isShown(unit, to: learner)
    }
}

extension UnitView.Line {
    /// A question of the sheet, with what was answered.
    init(_ question: SheetPaper.Question, answers: [String: String]) {
        let field = SheetForm.question + question.id
        self.init(
            id: field,
            field: field,
            words: question.words.zh,
            choices: question.choices.map {
                UnitView.Tick($0, field: field, isTicked: answers[question.id] == $0.id)
            },
            isHidden: question.needs.map { need in !need.answers.contains(answers[need.question] ?? "") } ?? false,
            needs: question.needs.map { SheetForm.question + $0.question } ?? "",
            answers: question.needs?.answers.joined(separator: " ") ?? "",
            hasNeeds: question.needs != nil
        )
    }
}

extension UnitView.Tick {
    /// An answer of a field.
    init(_ choice: SheetPaper.Choice, field: String, isTicked: Bool) {
        self.init(
            id: "\(field)-\(choice.id)",
            field: field,
            value: choice.id,
            words: choice.words.zh,
            isTicked: isTicked
        )
    }
}
