import Classroom
import Synchronization
import Testing
import Vocabulary

@testable import Server

/// A sheet knows what its merchant sells without compiling the merchant each time it is looked at.
struct LessonServicesTests {
    /// How many merchants were compiled.
    private final class Count: Sendable {
        let made = Mutex(0)
    }

    @Test func `a merchant is compiled once for all looks at its sheet`() throws {
        let shipped = try #require(ClassShelf.content)
        var content = shipped
        let count = Count()
        content.lesson = { plan, learner, unit in
            count.made.withLock { $0 += 1 }
            return try shipped.lesson(plan, learner, unit)
        }
        let plan = ClassPlan(
            title: "春季班",
            course: "first-day",
            seed: "seed",
            joinCode: "482913",
            units: 8,
            madeAt: 0
        )
        var training = TrainingClass(id: "k-1", plan: plan)
        training.take(.joined("L-001", nickname: "青禾", pass: "p1", word: "0123456789"), at: 1)
        let learner = try #require(training.learners["L-001"])
        let services = LessonServices(content: content)
        let first = try services.service(of: learner, at: 1, in: training)
        #expect(try services.service(of: learner, at: 1, in: training) == first)
        #expect(count.made.withLock { $0 } == 1)
        _ = try services.service(of: learner, at: 2, in: training)
        #expect(count.made.withLock { $0 } == 2)
    }
}
