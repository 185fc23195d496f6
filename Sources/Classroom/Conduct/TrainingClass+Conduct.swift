package import Scenarios

extension TrainingClass {
    /// The number by which a reset names the unit on conduct.
    package static let conduct = 0

    /// Says that the unit on conduct may be answered by a learner now: it ends the course.
    ///
    /// It opens once every merchant is handed in, or nothing can be answered at any of them because all were shown or the class ended.
    package func isConductOpen(to learner: Learner) -> Bool {
        switch phase {
        case .lobby, .paused: false
        case .ended: true
        case .open:
            (1...max(plan.units, 1)).allSatisfy {
                learner.work(at: $0).submittedAt != nil || shownUnits.contains($0)
            }
        }
    }
}

extension Learner {
    /// The choices of the unit on conduct, by question.
    package var conductChoices: [String: Set<String>] {
        conduct.mapValues { Set($0.split(separator: " ").map(String.init)) }
    }

    /// Choices as an event keeps them: sorted, with a space between them.
    package static func conductText(_ choices: Set<String>) -> String { choices.sorted().joined(separator: " ") }

    /// How the unit on conduct was answered; nil before it was handed in.
    package func conductGrade(in quiz: ConductQuiz) -> ConductGrade? {
        behavedAt == nil ? nil : ConductGrade(of: conductChoices, to: quiz)
    }
}
