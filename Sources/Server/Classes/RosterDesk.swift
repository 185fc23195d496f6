import Classroom
import Journal
import Vocabulary

/// The names of learners, in files apart: read when a trainer asks, deleted when their days are over.
struct RosterDesk: Sendable {
    let folder: RosterFolder
    let now: @Sendable () -> Int

    /// Says that a roster has a learner of that code.
    func has(_ learner: LearnerID, in training: TrainingClass) throws -> Bool {
        try names(of: training)[learner] != nil
    }

    /// What learners are called, by their codes; empty where there is no roster, or no longer.
    func names(of training: TrainingClass) throws -> [LearnerID: String] { [:] }

    /// Deletes the rosters whose days are over.
    ///
    /// - Parameter classes: The classes that there are; a roster of another class goes too.
    /// - Throws: What keeps a file from being deleted.
    func sweep(_ classes: [TrainingClass]) throws {
        let plans = Dictionary(uniqueKeysWithValues: classes.map { ($0.id.rawValue, $0.plan) })
        for id in try folder.classes() {
            guard let plan = plans[id] else {
                try folder.delete(id)
                continue
            }
            if now() > plan.madeAt + plan.retentionDays * 86_400_000 { try folder.delete(id) }
        }
    }
}
