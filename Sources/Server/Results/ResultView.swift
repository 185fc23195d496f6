import Classroom
import Scenarios
import Vocabulary

/// One learner's sheet at one merchant, item by item, with what the trainer said over it.
struct ResultView: Sendable {
    /// A choice of outcome.
    struct Choice: Sendable {
        var id: String
        var words: String
    }

    /// An item with its form.
    struct Item: Sendable {
        var id: String
        var words: String
        var outcome: String
        var points: String
        var answer: String
        var reason: String
        var link: String
        var seal: String
        var change: String
        var outcomeWords: String
        var reasonWords: String
        var allWords: String
        var choices: [Choice]
    }

    /// A line of the audit trail.
    struct Change: Sendable {
        var words: String
        var reason: String
        var at: String
    }

    /// What takes an overrule back.
    static let restore = "restore"
    /// What an item may be made.
    static let outcomes = GradeOutcome.allCases.filter { $0 != .notGraded }

    var title: String
    var back: String
    var backWords: String
    var score: String
    var debrief: String
    var debriefWords: String
    var problem: String
    var hasProblem: Bool
    var trailWords: String
    var trail: [Change]
    var hasTrail: Bool
    var items: [Item]
    var tongue: Tongue

    init(_ attempt: Attempt, in look: TrainerGate.Look, law: (Kind) -> Bilingual, problem: String = "") {
        let tongue = look.tongue
        let id = look.training.id.rawValue
        let (learner, unit) = (attempt.learner.id.rawValue, String(attempt.unit))
        let grade = attempt.grade
        title = "\(attempt.learner.nickname) · \(tongue(attempt.title))"
        back = Routes.link(to: "results", ofClass: id)
        backWords = tongue(Bilingual("成绩", "Results"))
        let (facts, kinds) = (grade.factScore, grade.kindScore)
        score = tongue(
            Bilingual(
                "事实 \(facts.points)/\(facts.most)，情形 \(kinds.points)/\(kinds.most)",
                "facts \(facts.points)/\(facts.most), kinds \(kinds.points)/\(kinds.most)"
            )
        )
        debrief = Routes.link(to: "debriefs", learner, unit, ofClass: id)
        debriefWords = tongue(Bilingual("投影讲评", "Debrief for the projector"))
        self.problem = problem
        hasProblem = !problem.isEmpty
        trailWords = tongue(Bilingual("改判记录", "Changed grades"))
        func words(_ item: Overrule.Item) -> String {
            switch item {
            case .fact(let id): SheetCatalogue.question(id).map { tongue($0.words) } ?? id.rawValue
            case .kind(let kind): tongue(law(kind))
            }
        }
        trail = OverruleTrail(of: grade).lines.map { line in
            Change(
                words: "\(words(line.item)): \(tongue(line.before.words)) → \(tongue(line.after.words))",
                reason: line.reason,
                at: ClassTime(milliseconds: line.at).text
            )
        }
        hasTrail = !trail.isEmpty
        let choices =
            [Choice(id: Self.restore, words: tongue(Bilingual("恢复原判", "Restore the derived outcome")))]
            + Self.outcomes.map { Choice(id: $0.rawValue, words: tongue($0.words)) }
        let link = Routes.link(to: "results", learner, unit, ofClass: id)
        func item(
            _ item: Overrule.Item,
            outcome: GradeOutcome,
            points: Int,
            most: Int,
            answer: String?,
            truth: String,
            reason: Bilingual,
            evidence: Double?
        ) -> Item {
            let said = answer ?? tongue(Bilingual("没有填", "left open"))
            let proof = evidence.map {
                tongue(Bilingual("，证据 \(tongue.percent($0))", ", evidence \(tongue.percent($0))"))
            }
            return Item(
                id: item.description,
                words: words(item),
                outcome: tongue(outcome.words),
                points: "\(points)/\(most)" + (proof ?? ""),
                answer: tongue(Bilingual("填的：\(said)；答案：\(truth)", "answer: \(said); key: \(truth)")),
                reason: tongue(reason),
                link: link,
                seal: look.seal,
                change: tongue(Bilingual("改判", "Change this grade")),
                outcomeWords: tongue(Bilingual("改为", "Outcome")),
                reasonWords: tongue(Bilingual("理由（至少四个字，不写人名）", "Reason (at least 4 characters, no names)")),
                allWords: tongue(Bilingual("遇到这一题的学员都改", "for all learners who met this case")),
                choices: choices
            )
        }
        items = grade.facts.map { fact in
            let question = SheetCatalogue.question(fact.item)
            let accepted = (attempt.truth.facts[fact.item]?.choices ?? []).compactMap { choice in
                question.map { tongue($0.words(of: choice)) }
            }
            return item(
                .fact(fact.item),
                outcome: fact.outcome,
                points: fact.points,
                most: fact.most,
                answer: fact.answer.flatMap { answer in question.map { tongue($0.words(of: answer)) } },
                truth: accepted.sorted().joined(separator: " / "),
                reason: fact.reason,
                evidence: fact.evidence?.quality
            )
        }
        items += grade.kinds.map { kind in
            let isThere = attempt.truth.key.kinds.contains(kind.item)
            return item(
                .kind(kind.item),
                outcome: kind.outcome,
                points: kind.points,
                most: kind.most,
                answer: kind.answer.map { tongue($0.words) },
                truth: tongue(isThere ? KindVerdict.suspected.words : KindVerdict.notSuspected.words),
                reason: kind.reason,
                evidence: kind.evidence?.quality
            )
        }
        self.tongue = tongue
    }
}
