package import Vocabulary

extension ResultRow {
    /// What the table is for.
    package static let about = Bilingual(
        "每位学员在每一家的得分：看准、漏掉、冤枉、没有冤枉、说不准（事实和情形合计）",
        "a row for each learner and merchant: hits, misses, false accusations, rightly cleared, could not tell (facts and kinds together)"
    )

    /// A row for each merchant of each learner, opened or not.
    package static func rows(of record: ClassRecord) -> [ResultRow] {
        record.training.roll.flatMap { learner in
            let own = record.attempts(of: learner.id)
            return (1...max(record.training.plan.units, 1)).compactMap { unit in
                own.first { $0.unit == unit }.map { ResultRow($0, in: record) }
            }
        }
    }

    private init(_ attempt: Attempt, in record: ClassRecord) {
        let row = record.row(of: attempt.learner.id)
        let counts = [attempt.grade.factCounts, attempt.grade.kindCounts]
        func count(_ one: KeyPath<GradeCounts, Int>) -> Int? {
            attempt.isDone ? counts.map { $0[keyPath: one] }.reduce(0, +) : nil
        }
        self.init(
            classCode: record.code,
            form: record.form,
            learner: attempt.learner.id,
            group: row?.group ?? "",
            district: row?.district ?? record.training.plan.district,
            caseID: attempt.caseID,
            variantSeed: attempt.variant,
            difficulty: attempt.difficulty,
            attempt: attempt.number,
            state: attempt.state,
            startedAt: attempt.work.openedAt.map { ClassTime(milliseconds: $0) },
            submittedAt: attempt.work.submittedAt.map { ClassTime(milliseconds: $0) },
            seconds: attempt.milliseconds.map { Double($0) / 1_000 },
            hits: count(\.hits),
            misses: count(\.misses),
            falseAlarms: count(\.falseAlarms),
            correctRejections: count(\.correctRejections),
            couldNotTell: count(\.abstained),
            score: attempt.isDone ? attempt.points.raw : nil,
            scoreMaximum: attempt.isDone ? attempt.points.maximum : nil,
            grade: attempt.isDone ? Attempt.share(attempt.points) : .undefined(.nothingCounted),
            isAdjudicated: attempt.state == .adjudicated
        )
    }
}
