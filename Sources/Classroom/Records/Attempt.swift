import Scenarios
package import Vocabulary

/// One learner at one merchant, with how it was judged.
package struct Attempt: Sendable {
    /// Who.
    package var learner: Learner
    /// The merchant's place in the course, from 1.
    package var unit: Int
    /// The scenario that was met there.
    package var caseID: String
    /// What its author calls it.
    package var title: Bilingual
    /// What the learner's variant follows from, in words.
    package var variant: String
    /// The declared difficulty.
    package var difficulty: Int?
    /// What the merchant is called on the learner's pages; invented.
    package var merchant: String
    /// What is bought there.
    package var service: Service
    /// What is true.
    package var truth: SheetTruth
    /// How the answers stand to it.
    package var grade: SheetGrade

    /// Makes an attempt.
    package init(
        learner: Learner,
        unit: Int,
        caseID: String,
        title: Bilingual,
        variant: String,
        difficulty: Int?,
        merchant: String,
        service: Service,
        truth: SheetTruth,
        grade: SheetGrade
    ) {
        self.learner = learner
        self.unit = unit
        self.caseID = caseID
        self.title = title
        self.variant = variant
        self.difficulty = difficulty
        self.merchant = merchant
        self.service = service
        self.truth = truth
        self.grade = grade
    }

    /// What the learner did there.
    var work: Learner.Work { learner.work(at: unit) }
    /// Which attempt it is, from 1.
    var number: Int { work.resets + 1 }
    /// How far it is.
    var state: AttemptState { AttemptState(rawValue: work.state.rawValue) ?? .inProgress }
    /// Says that it was handed in, so that it counts.
    var isDone: Bool { work.submittedAt != nil }
    /// Facts and kinds together.
    var points: Statement.Points {
        Statement.Points(
            raw: Double(grade.factScore.points + grade.kindScore.points),
            maximum: Double(grade.factScore.most + grade.kindScore.most)
        )
    }
    /// How long it took from opening to handing in.
    ///
    /// - Unit: milliseconds.
    var milliseconds: Int? {
        guard let start = work.openedAt, let end = work.submittedAt else { return nil }
        return max(0, end - start)
    }

    /// The share of points that were had; never below 0.
    static func share(_ points: Statement.Points) -> Measured {
        points.maximum > 0 ? .value(points.scaled) : .undefined(.nothingCounted)
    }

    /// Facts that speak for or against the merchant, and kinds: what agreement and detection are measured on.
    var items: [Item] {
        let facts = grade.facts.compactMap { fact -> Item? in
            guard let question = SheetCatalogue.question(fact.item), !question.flags.isEmpty else { return nil }
            let truth: ObservedAnswer? =
                switch truth.colour(of: question) {
                case .flagged: .observed
                case .clear: .notObserved
                case .disputed, .notAsked: nil
                }
            let answer = fact.answer.map { choice -> ObservedAnswer in
                choice == .couldNotTell ? .couldNotTell : question.flags.contains(choice) ? .observed : .notObserved
            }
            return Item(.fact(fact.item), fact, answer: answer, truth: truth, at: work.answeredAt[fact.item.rawValue])
        }
        let kinds = grade.kinds.map { kind in
            let isUnseen = truth.key.kinds.contains(kind.item) && kind.outcome == .disputed && kind.before == nil
            let there: ObservedAnswer = truth.key.kinds.contains(kind.item) ? .observed : .notObserved
            let answer = kind.answer.map { verdict -> ObservedAnswer in
                switch verdict {
                case .suspected: .observed
                case .notSuspected: .notObserved
                case .couldNotTell: .couldNotTell
                }
            }
            return Item(
                .kind(kind.item),
                kind,
                answer: answer,
                truth: isUnseen ? nil : there,
                at: work.sortedAt[kind.item.rawValue]
            )
        }
        return facts + kinds
    }

    /// One thing that was judged, in the three words of tables.
    struct Item {
        /// The question or kind.
        var item: Overrule.Item
        /// What was said; nil for nothing.
        var answer: ObservedAnswer?
        /// What is true; nil where it is not settled.
        var truth: ObservedAnswer?
        /// How the one stands to the other, overrules applied.
        var outcome: GradeOutcome
        /// How it stood before the trainer changed it; nil where that never happened.
        var before: GradeOutcome?
        /// What it earned.
        var points: Int
        /// What a faultless answer earns.
        var most: Int
        /// How good the evidence is.
        var evidence: EvidenceGrade?
        /// Seconds from the opening to the answer.
        var seconds: Int?
        /// When it was answered.
        var at: Int?

        init<Name, Answer>(
            _ item: Overrule.Item,
            _ grade: ItemGrade<Name, Answer>,
            answer: ObservedAnswer?,
            truth: ObservedAnswer?,
            at: Int?
        ) {
            self.item = item
            self.answer = answer
            self.truth = truth
            outcome = grade.outcome
            before = grade.before
            points = grade.points
            most = grade.most
            evidence = grade.evidence
            seconds = grade.seconds
            self.at = at
        }

        /// The question or kind, as tables name it.
        var rule: String { item.description }
        /// The outcome as detection counts it; nil where it is not counted.
        var detected: Detection.Outcome? { Detection.Outcome(rawValue: outcome.rawValue) }
    }
}
