import Classroom
import Synchronization
import Vocabulary

/// What is bought from the merchants that learners drew: a sheet asks for it each time, and compiling a merchant takes a while.
final class LessonServices: Sendable {
    /// A merchant as one learner drew it.
    private struct Place: Hashable {
        var seed: String
        var course: String
        var form: String?
        var learner: Int
        var unit: Int
    }

    private let content: ClassContent
    private let known = Mutex<[Place: Service]>([:])
    /// How many are kept: some classes of three hundred.
    private static let bound = 65_536

    /// Makes a memory of what content says.
    init(content: ClassContent) { self.content = content }

    /// The service of the merchant that a learner drew.
    ///
    /// - Throws: What the content throws where the merchant is gone.
    func service(of learner: Learner, at unit: Int, in training: TrainingClass) throws -> Service {
        let plan = training.plan
        let place = Place(seed: plan.seed, course: plan.course, form: plan.form, learner: learner.number, unit: unit)
        if let service = known.withLock({ $0[place] }) { return service }
        let service = try content.lesson(plan, learner.number, unit).offer.service
        known.withLock { known in
            if known.count >= Self.bound { known.removeAll() }
            known[place] = service
        }
        return service
    }
}
