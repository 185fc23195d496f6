/// One thing that happened in a class.
package struct ClassEventRow: ExportTable {
    /// The file's name.
    package static let file = "events.csv"
    /// Its columns, in order.
    package static let columns: [SheetColumn] = [
        .text("class"), .number("seq"), .text("at"), .text("learner"), .text("case"), .number("attempt"), .text("step"),
        .text("event"), .text("detail"),
    ]

    /// The class's code.
    package var classCode: String
    /// Its number, from 1.
    package var sequence: Int
    /// When.
    package var at: ClassTime
    /// To whom; nil for what happens to all.
    package var learner: LearnerID?
    /// The case; empty where there is none.
    package var caseID: String
    /// Which attempt.
    package var attempt: Int?
    /// The step; empty where there is none.
    package var step: String
    /// What happened.
    package var event: ClassEventKind
    /// What else there is to say.
    package var detail: String

    /// Makes a row.
    package init(
        classCode: String,
        sequence: Int,
        at: ClassTime,
        learner: LearnerID? = nil,
        caseID: String,
        attempt: Int? = nil,
        step: String = "",
        event: ClassEventKind,
        detail: String = ""
    ) {
        self.classCode = classCode
        self.sequence = sequence
        self.at = at
        self.learner = learner
        self.caseID = caseID
        self.attempt = attempt
        self.step = step
        self.event = event
        self.detail = detail
    }

    /// A cell for each column.
    package var cells: [String] {
        [
            classCode, Figure.text(sequence), at.text, learner?.rawValue ?? "", caseID, Figure.text(attempt), step,
            event.rawValue, detail,
        ]
    }
}
