package import Vocabulary

extension ObservationRow {
    /// What the table is for.
    package static let about = Bilingual(
        "每一个回答和实际情况：学员、题目或情形、回答、实际、结果、证据、改判和理由",
        "every answer beside the truth: learner, question or kind, answer, truth, outcome, evidence, what was overruled and why"
    )

    /// A row for each question and kind that was answered, of what was handed in.
    package static func rows(of record: ClassRecord) -> [ObservationRow] {
        record.attempts.filter(\.isDone).flatMap { attempt in
            attempt.items.filter { $0.answer != nil }.enumerated().map { place, item in
                ObservationRow(item, of: attempt, in: record, isFirst: place == 0)
            }
        }
    }

    /// The note belongs to the sheet, so it stands in the first of its rows.
    private init(_ item: Attempt.Item, of attempt: Attempt, in record: ClassRecord, isFirst: Bool) {
        let said = attempt.work.said.last { $0.item == item.item }
        let changed: ObservedAnswer? =
            switch said?.outcome {
            case .hit, .falseAlarm: .observed
            case .miss, .correctRejection: .notObserved
            case .abstained: .couldNotTell
            default: nil
            }
        let mark = attempt.work.marks.last?.mark
        self.init(
            classCode: record.code,
            learner: attempt.learner.id,
            attempt: attempt.number,
            caseID: attempt.caseID,
            rule: item.rule,
            answer: item.answer ?? .couldNotTell,
            truth: item.truth,
            outcome: item.detected,
            evidenceKind: item.evidence?.isFiled == true ? (mark?.control.isEmpty == false ? "control" : "page") : "",
            evidenceReference: item.evidence?.isFiled == true ? mark?.page ?? "" : "",
            note: isFirst ? attempt.work.note : "",
            flaggedAt: item.at.map { ClassTime(milliseconds: $0) },
            adjudicator: said?.trainer ?? "",
            adjudicatedAnswer: changed,
            reason: said?.reason ?? ""
        )
    }
}
