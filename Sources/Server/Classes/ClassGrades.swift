import Classroom
import Flow
import Synchronization
import Vocabulary

/// Grades what learners handed in, by what their merchants' switches say; keeps what it found out about each merchant.
final class ClassGrades: Sendable {
    /// A merchant as one learner drew it.
    private struct Place: Hashable {
        var seed: String
        var course: String
        var form: String?
        var learner: Int
        var unit: Int
    }

    private let content: ClassContent
    private let truths = Mutex<[Place: ClassContent.Truth]>([:])
    private let places = Mutex<[Place: [Locus]]>([:])
    /// How many merchants are kept: some classes of three hundred.
    private static let bound = 8192

    /// Makes a grader.
    init(content: ClassContent) { self.content = content }

    /// What speaks for and against the merchant that a learner drew.
    func truth(of learner: Learner, at unit: Int, in training: TrainingClass) throws -> ClassContent.Truth {
        let place = Self.place(learner, unit, training)
        if let known = truths.withLock({ $0[place] }) { return known }
        let made = try content.truth(training.plan, learner.number, unit)
        truths.withLock { $0.keep(made, at: place, upTo: Self.bound) }
        return made
    }

    /// Where its practices show, in the words of that learner's pages.
    func places(of learner: Learner, at unit: Int, in training: TrainingClass) throws -> [EvidencePlace] {
        try loci(of: learner, at: unit, in: training).map { locus in
            EvidencePlace(
                practice: locus.practice,
                stage: locus.stage,
                page: locus.page,
                control: locus.control?.label
            )
        }
    }

    /// The same with the ways that lead there, for a replay.
    func loci(of learner: Learner, at unit: Int, in training: TrainingClass) throws -> [Locus] {
        let place = Self.place(learner, unit, training)
        if let known = places.withLock({ $0[place] }) { return known }
        let made = try truth(of: learner, at: unit, in: training).script.loci
        places.withLock { $0.keep(made, at: place, upTo: Self.bound) }
        return made
    }

    /// The grade of what a learner answered at a merchant so far, with what the trainer said over it.
    func grade(of learner: Learner, at unit: Int, in training: TrainingClass) throws -> SheetGrade {
        let work = learner.work(at: unit)
        var grading = try truth(of: learner, at: unit, in: training).grading
        if !work.marks.isEmpty { grading.places = try places(of: learner, at: unit, in: training) }
        return grading.grade(work.sheet, work.kindSheet, evidence: work.evidence, overrules: work.said)
    }

    /// How the answers of all who handed a merchant in stand to what was there, by question; evidence is left aside.
    func counts(at unit: Int, in training: TrainingClass) throws -> [FactID: GradeCounts] {
        var outcomes: [FactID: [GradeOutcome]] = [:]
        for learner in training.roll {
            let work = learner.work(at: unit)
            guard work.submittedAt != nil else { continue }
            let grade = try truth(of: learner, at: unit, in: training).grading.grade(work.sheet, overrules: work.said)
            for fact in grade.facts { outcomes[fact.item, default: []].append(fact.outcome) }
        }
        return outcomes.mapValues { GradeCounts($0) }
    }

    private static func place(_ learner: Learner, _ unit: Int, _ training: TrainingClass) -> Place {
        let plan = training.plan
        return Place(seed: plan.seed, course: plan.course, form: plan.form, learner: learner.number, unit: unit)
    }
}

extension Dictionary {
    /// Keeps a value, and forgets all others where there would be too many.
    fileprivate mutating func keep(_ value: Value, at key: Key, upTo bound: Int) {
        if count >= bound { removeAll() }
        self[key] = value
    }
}
