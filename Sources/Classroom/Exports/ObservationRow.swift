/// One answer of one learner about one rule, beside the truth.
package struct ObservationRow: ExportTable {
    /// The file's name.
    package static let file = "observations.csv"
    /// Its columns, in order.
    package static let columns: [SheetColumn] = [
        .text("class"), .text("learner"), .number("attempt"), .text("case"), .text("rule"), .text("fid"), .text("step"),
        .text("answer"), .text("truth"), .text("outcome"), .text("severity"), .number("confidence"),
        .text("evidence_kind"), .text("evidence_ref"), .text("note"), .text("flagged_at"), .text("adjudicator"),
        .text("adjudicated_answer"), .text("reason"),
    ]

    /// The class's code.
    package var classCode: String
    /// Who.
    package var learner: LearnerID
    /// Which attempt, from 1.
    package var attempt: Int
    /// The case.
    package var caseID: String
    /// The rule or question.
    package var rule: String
    /// The thing in the answer key; empty where there is none.
    package var findingID: String
    /// The step that the answer is about.
    package var step: String
    /// The answer.
    package var answer: ObservedAnswer
    /// What is true; nil where it is not settled.
    package var truth: ObservedAnswer?
    /// What it comes to; nil where it is not settled.
    package var outcome: Detection.Outcome?
    /// How grave it is.
    package var severity: String
    /// How sure the learner was, from 0 to 1.
    package var confidence: Double?
    /// What kind of evidence was filed.
    package var evidenceKind: String
    /// Which.
    package var evidenceReference: String
    /// The learner's note, past the ``NoteGuard``.
    package var note: String
    /// When it was flagged.
    package var flaggedAt: ClassTime?
    /// Who changed it.
    package var adjudicator: String
    /// What it was changed to.
    package var adjudicatedAnswer: ObservedAnswer?
    /// Why.
    package var reason: String

    /// Makes a row.
    package init(
        classCode: String,
        learner: LearnerID,
        attempt: Int,
        caseID: String,
        rule: String = "",
        findingID: String = "",
        step: String = "",
        answer: ObservedAnswer,
        truth: ObservedAnswer? = nil,
        outcome: Detection.Outcome? = nil,
        severity: String = "",
        confidence: Double? = nil,
        evidenceKind: String = "",
        evidenceReference: String = "",
        note: String = "",
        flaggedAt: ClassTime? = nil,
        adjudicator: String = "",
        adjudicatedAnswer: ObservedAnswer? = nil,
        reason: String = ""
    ) {
        self.classCode = classCode
        self.learner = learner
        self.attempt = attempt
        self.caseID = caseID
        self.rule = rule
        self.findingID = findingID
        self.step = step
        self.answer = answer
        self.truth = truth
        self.outcome = outcome
        self.severity = severity
        self.confidence = confidence
        self.evidenceKind = evidenceKind
        self.evidenceReference = evidenceReference
        self.note = note
        self.flaggedAt = flaggedAt
        self.adjudicator = adjudicator
        self.adjudicatedAnswer = adjudicatedAnswer
        self.reason = reason
    }

    /// A cell for each column.
    package var cells: [String] {
        [
            classCode, learner.rawValue, Figure.text(attempt), caseID, rule, findingID, step, answer.rawValue,
            truth?.rawValue ?? "", outcome?.rawValue ?? "", severity, Figure.text(confidence), evidenceKind,
            evidenceReference, note, flaggedAt?.text ?? "", adjudicator, adjudicatedAnswer?.rawValue ?? "", reason,
        ]
    }
}
