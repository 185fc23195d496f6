package import Vocabulary

extension Statement {
    /// What the statements are for.
    package static let about = Bilingual(
        "xAPI 语句，给学习记录系统：打开、作答、交表、完成；只有学员号，没有姓名",
        "xAPI statements for a learning record store: attempted, answered, completed, passed; codes and never names"
    )

    /// What every learner did, in the order of time.
    package static func all(of record: ClassRecord) -> [Statement] {
        let done = record.attempts.flatMap { attempt -> [Statement] in
            var told: [Statement] = []
            func tell(_ act: Act, at moment: Int?, falseAlarms: Int? = nil) {
                guard let moment else { return }
                told.append(
                    Statement(
                        classCode: record.code,
                        learner: attempt.learner.id,
                        form: record.form,
                        at: ClassTime(milliseconds: moment),
                        act: act,
                        attempt: attempt.number,
                        name: attempt.title,
                        difficulty: attempt.difficulty,
                        falseAlarms: falseAlarms
                    )
                )
            }
            tell(.opened(caseID: attempt.caseID), at: attempt.work.openedAt)
            guard attempt.isDone else { return told }
            for item in attempt.items {
                guard let answer = item.answer else { continue }
                let isRight = item.detected.map { $0 == .hit || $0 == .correctRejection }
                let act = Act.answered(
                    caseID: attempt.caseID,
                    rule: item.rule,
                    answer: answer,
                    isRight: answer == .couldNotTell ? nil : isRight,
                    milliseconds: item.seconds.map { $0 * 1_000 }
                )
                tell(act, at: item.at)
            }
            let wrong = attempt.grade.factCounts.falseAlarms + attempt.grade.kindCounts.falseAlarms
            let act = Act.submitted(
                caseID: attempt.caseID,
                points: attempt.points,
                milliseconds: attempt.milliseconds ?? 0
            )
            tell(act, at: attempt.work.submittedAt, falseAlarms: wrong)
            return told
        }
        return (done + finished(in: record)).sorted { ($0.at, $0.learner) < ($1.at, $1.learner) }
    }

    /// The forms that were handed in whole.
    private static func finished(in record: ClassRecord) -> [Statement] {
        record.training.roll.compactMap { learner in
            let own = record.attempts(of: learner.id).filter(\.isDone)
            guard own.count == record.training.plan.units, let last = own.compactMap(\.work.submittedAt).max() else {
                return nil
            }
            let points = own.map(\.points).summed
            return Statement(
                classCode: record.code,
                learner: learner.id,
                form: record.form,
                at: ClassTime(milliseconds: last),
                act: .finished(points: points, hasPassed: points.scaled >= ClassRecord.passShare)
            )
        }
    }

    /// The statements of a class, a line each.
    package static func lines(of record: ClassRecord) throws -> String { try lines(all(of: record), seed: record.seed) }
}
