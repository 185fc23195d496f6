package import Vocabulary

extension MoodleGradeRow {
    /// What the table is for.
    package static let about = Bilingual(
        "Moodle 测验成绩表的样子，一人一行",
        "grades in the shape of Moodle's quiz report, a row for each learner"
    )

    /// A row for each learner; the grade is of all merchants together, once all of them are handed in.
    package static func rows(of record: ClassRecord) -> [MoodleGradeRow] {
        record.training.roll.map { learner in
            let own = record.attempts(of: learner.id)
            let isDone = own.filter(\.isDone).count == record.training.plan.units
            let isChanged = own.contains { $0.state == .adjudicated }
            return MoodleGradeRow(
                learner: learner.id,
                nickname: record.name(of: learner.id),
                state: own.isEmpty ? .notStarted : !isDone ? .inProgress : isChanged ? .adjudicated : .submitted,
                startedAt: own.compactMap(\.work.openedAt).min().map { ClassTime(milliseconds: $0) },
                completedAt: isDone
                    ? own.compactMap(\.work.submittedAt).max().map { ClassTime(milliseconds: $0) } : nil,
                grade: Attempt.share(own.filter(\.isDone).map(\.points).summed)
            )
        }
    }
}

extension [Statement.Points] {
    /// All together.
    var summed: Statement.Points {
        Statement.Points(raw: map(\.raw).reduce(0, +), maximum: map(\.maximum).reduce(0, +))
    }
}
