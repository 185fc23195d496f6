import Classroom
import Testing
import Vocabulary

/// When the unit on conduct is open in a class, and how its answers are kept.
struct TrainingClassConductTests {
    private static func training(_ events: [ClassEvent]) -> TrainingClass {
        let plan = ClassPlan(title: "班", course: "c", seed: "s", joinCode: "482913", units: 2, madeAt: 0)
        var training = TrainingClass(id: "k-1", plan: plan)
        training.take(.joined("L-001", nickname: "学员", pass: "p", word: "w"), at: 1)
        for event in events { training.take(event, at: 2) }
        return training
    }

    @Test(arguments: [
        ([ClassEvent](), ClassRefusal?.some(.notStarted)), ([.started], .notOpen), ([.started, .paused], .paused),
        ([.started, .submitted("L-001", unit: 1)], .notOpen),
        ([.started, .submitted("L-001", unit: 1), .submitted("L-001", unit: 2)], nil),
        ([.started, .submitted("L-001", unit: 1), .shown(unit: 2)], nil), ([.started, .ended], nil),
        ([.started, .ended, .behavedAll("L-001")], .handedIn),
    ])
    func `it opens once no merchant is left to answer`(_ events: [ClassEvent], _ refusal: ClassRefusal?) {
        let training = Self.training(events)
        #expect(training.refusal(of: .behaved("L-001", question: "q", choice: "a"), at: 3) == refusal)
        #expect(training.refusal(of: .behavedAll("L-001"), at: 3) == refusal)
    }

    @Test func `it can be begun anew, even after the end`() {
        var training = Self.training([.started, .ended])
        let reset = ClassEvent.reset("L-001", unit: TrainingClass.conduct)
        #expect(training.refusal(of: reset, at: 3) == .idle)
        training.take(.behaved("L-001", question: "q", choice: "b a"), at: 3)
        training.take(.behavedAll("L-001"), at: 3)
        #expect(training.learners["L-001"]?.conductChoices == ["q": ["a", "b"]])
        #expect(training.refusal(of: reset, at: 4) == nil)
        training.take(reset, at: 4)
        #expect(training.learners["L-001"]?.conduct == [:] && training.learners["L-001"]?.behavedAt == nil)
        #expect(training.learners["L-001"]?.work == [:])
    }

    @Test func `choices are kept sorted, with a space between them`() {
        #expect(Learner.conductText(["b", "a"]) == "a b")
    }
}
