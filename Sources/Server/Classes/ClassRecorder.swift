import Classroom
import Flow
import Vocabulary

/// Gathers what a class writes out: its learners, what they did, and how that was judged.
struct ClassRecorder: Sendable {
    let desk: ClassDesk
    let content: ClassContent
    let grades: ClassGrades
    let rosters: RosterDesk

    /// The record of a class as it stands.
    ///
    /// - Parameters:
    ///   - training: The class.
    ///   - hasNames: Says that the trainer asked for names.
    /// - Returns: The record.
    /// - Throws: What keeps a merchant from being judged or the roster from being read.
    func record(of training: TrainingClass, hasNames: Bool) async throws -> ClassRecord {
        let course = content.course(training.plan.course)
        var attempts: [Attempt] = []
        for learner in training.roll {
            for unit in 1...max(training.plan.units, 1) where learner.work(at: unit).openedAt != nil {
                let truth = try grades.truth(of: learner, at: unit, in: training)
                attempts.append(
                    Attempt(
                        learner: learner,
                        unit: unit,
                        caseID: truth.caseID.rawValue,
                        title: truth.title,
                        variant: truth.variant,
                        difficulty: course?.units.indices.contains(unit - 1) == true
                            ? course?.units[unit - 1].difficulty : nil,
                        merchant: truth.script.merchantName,
                        service: truth.script.service,
                        truth: truth.grading.truth,
                        grade: try grades.grade(of: learner, at: unit, in: training)
                    )
                )
            }
        }
        return ClassRecord(
            training: training,
            happenings: await desk.events(of: training.id).map { ClassRecord.Happening(at: $0.at, event: $0.event) },
            attempts: attempts,
            roster: try rosters.roster(of: training),
            hasNames: hasNames,
            law: content.law
        )
    }
}
