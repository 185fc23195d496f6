import Classroom
import Foundation
import Testing
import Vocabulary

struct TrainingClassTests {
    private static let plan = ClassPlan(
        title: "春季班",
        course: "first-day",
        seed: "seed",
        joinCode: "482913",
        units: 3,
        madeAt: 0
    )

    private static func folded(_ events: [ClassEvent], plan: ClassPlan = plan) -> TrainingClass {
        var training = TrainingClass(id: "k-1", plan: plan)
        for (place, event) in events.enumerated() { training.take(event, at: place * 1_000) }
        return training
    }

    private static let joined = ClassEvent.joined("L-001", nickname: "青禾", pass: "p1", word: "ABCDEF")

    @Test func `what happened is written and read again as it was`() throws {
        let events: [ClassEvent] = [
            Self.joined, .started, .opened("L-001", unit: 1, visit: "v1"),
            .answered("L-001", unit: 1, question: "cash", choice: "yes"),
            .filed("L-001", unit: 1, mark: FiledMark(page: "点餐", stage: "merchant", control: "允许", place: 3)),
            .sorted("L-001", unit: 1, kind: "forced-follow-gate", choice: "suspected"), .submitted("L-001", unit: 1),
            .overruled("L-001", unit: 1, item: "cash", outcome: "disputed", reason: "看不清"), .ended,
        ]
        for event in events {
            let text = try JSONEncoder().encode(event)
            #expect(try JSONDecoder().decode(ClassEvent.self, from: text) == event)
        }
    }

    @Test func `an answer is taken back by an empty one`() {
        let training = Self.folded([
            Self.joined, .started, .opened("L-001", unit: 1, visit: "v1"),
            .answered("L-001", unit: 1, question: "cash", choice: "yes"),
            .answered("L-001", unit: 1, question: "cash", choice: ""),
        ])
        #expect(training.learners["L-001"]?.work(at: 1).answers == [:])
    }

    @Test func `nothing is answered before the start, in a pause, after the end or after handing in`() {
        let answer = ClassEvent.answered("L-001", unit: 1, question: "cash", choice: "yes")
        let start = [Self.joined, .started, .opened("L-001", unit: 1, visit: "v1")]
        #expect(Self.folded([Self.joined]).refusal(of: answer, at: 0) == .notStarted)
        #expect(Self.folded(start).refusal(of: answer, at: 0) == nil)
        #expect(Self.folded(start + [.paused]).refusal(of: answer, at: 0) == .paused)
        #expect(Self.folded(start + [.submitted("L-001", unit: 1)]).refusal(of: answer, at: 0) == .handedIn)
        #expect(Self.folded(start + [.ended]).refusal(of: answer, at: 0) == .ended)
    }

    @Test func `an answer that was shown can be changed by nobody`() {
        let training = Self.folded([Self.joined, .started, .opened("L-001", unit: 1, visit: "v"), .shown(unit: 1)])
        let answer = ClassEvent.answered("L-001", unit: 1, question: "cash", choice: "yes")
        #expect(training.refusal(of: answer, at: 0) == .handedIn)
    }

    @Test func `an exam shows nothing before the trainer does`() throws {
        var plan = Self.plan
        plan.manner = .exam
        let events: [ClassEvent] = [
            Self.joined, .started, .opened("L-001", unit: 1, visit: "v"), .submitted("L-001", unit: 1),
        ]
        let exam = Self.folded(events, plan: plan)
        let learner = try #require(exam.learners["L-001"])
        #expect(!exam.isShown(1, to: learner))
        #expect(Self.folded(events).isShown(1, to: learner))
        #expect(Self.folded(events + [.shown(unit: 1)], plan: plan).isShown(1, to: learner))
        #expect(Self.folded(events + [.ended], plan: plan).isShown(1, to: learner))
    }

    @Test func `a changed grade needs a reason`() {
        let training = Self.folded([
            Self.joined, .started, .opened("L-001", unit: 1, visit: "v"), .submitted("L-001", unit: 1),
        ])
        func overruled(_ reason: String) -> ClassEvent {
            .overruled("L-001", unit: 1, item: "cash", outcome: "hit", reason: reason)
        }
        #expect(training.refusal(of: overruled("好"), at: 0) == .noReason)
        #expect(training.refusal(of: overruled("当时按钮被遮住"), at: 0) == nil)
    }

    @Test func `codes are not given twice`() {
        let training = Self.folded([Self.joined, .removed("L-001")])
        #expect(training.nextLearner == "L-002")
        #expect(training.learners.isEmpty)
    }

    @Test func `nobody joins with a code that somebody joined with`() {
        var training = Self.folded([Self.joined])
        #expect(training.refusal(of: Self.joined, at: 0) == .taken)
        training.take(.removed("L-001"), at: 0)
        #expect(training.refusal(of: Self.joined, at: 0) == nil)
    }

    @Test func `a class takes only as many as it can`() {
        let events = (1...TrainingClass.most).map { number in
            ClassEvent.joined(LearnerID(number: number), nickname: "", pass: "\(number)", word: "")
        }
        let training = Self.folded(events)
        #expect(training.refusal(of: Self.joined, at: 0) == .full)
    }

    @Test func `who begins anew loses the answers and keeps the count`() {
        let training = Self.folded([
            Self.joined, .started, .opened("L-001", unit: 1, visit: "v"),
            .answered("L-001", unit: 1, question: "cash", choice: "yes"), .reset("L-001", unit: 1),
        ])
        #expect(training.learners["L-001"]?.work(at: 1).resets == 1)
        #expect(training.learners["L-001"]?.work(at: 1).visit == nil)
        #expect(training.learners["L-001"]?.work(at: 1).answers == [:])
    }
}
