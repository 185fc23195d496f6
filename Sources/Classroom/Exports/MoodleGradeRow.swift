/// One learner's grade as Moodle's quiz report has it.
///
/// - Source: Moodle's columns `Surname, First name, State, Started on, Completed, Time taken, Grade/x`.
package struct MoodleGradeRow: ExportTable {
    /// The file's name.
    package static let file = "moodle-grades.csv"
    /// Its columns, in order.
    package static let columns: [SheetColumn] = [
        .text("Surname"), .text("First name"), .text("State"), .text("Started on"), .text("Completed"),
        .text("Time taken"),
        .number("Grade/100"),
    ]

    /// Who; stands where Moodle has the surname.
    package var learner: LearnerID
    /// What the learner is called in class; empty in anonymous mode.
    package var nickname: String
    /// How far the form is.
    package var state: AttemptState
    /// When it was started.
    package var startedAt: ClassTime?
    /// When it was handed in.
    package var completedAt: ClassTime?
    /// The share of the points.
    package var grade: Measured

    /// Makes a row.
    package init(
        learner: LearnerID,
        nickname: String = "",
        state: AttemptState,
        startedAt: ClassTime? = nil,
        completedAt: ClassTime? = nil,
        grade: Measured
    ) {
        self.learner = learner
        self.nickname = nickname
        self.state = state
        self.startedAt = startedAt
        self.completedAt = completedAt
        self.grade = grade
    }

    /// A cell for each column.
    package var cells: [String] {
        let isDone = state == .submitted || state == .adjudicated
        return [
            learner.rawValue, nickname, word, startedAt?.text ?? "", completedAt?.text ?? "", taken,
            isDone ? Figure.text(grade.value.map { $0 * 100 }) : "",
        ]
    }

    /// Moodle's word for the state.
    private var word: String {
        switch state {
        case .notStarted: "Not started"
        case .inProgress: "In progress"
        case .submitted, .adjudicated: "Finished"
        case .void: "Never submitted"
        }
    }

    /// How long it took, as Moodle words it.
    private var taken: String {
        guard let startedAt, let completedAt, completedAt >= startedAt else { return "" }
        let seconds = (completedAt.milliseconds - startedAt.milliseconds) / 1_000
        let parts = [(seconds / 3_600, "hour"), (seconds / 60 % 60, "min"), (seconds % 60, "sec")]
        let words = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
        return words.isEmpty ? "0 secs" : words.joined(separator: " ")
    }
}
