import Classroom
import Flow
import Vocabulary

/// What stands around a debrief: whose it is, in which language, and where its pages are.
struct DebriefFrame: Sendable {
    /// The merchant, from 1.
    var unit: Int
    /// Whose it is, as the page says it.
    var who: String
    /// The language.
    var tongue: Tongue
    /// The last part of the debrief's own path, for relative links.
    var base: String
    /// Where the way back leads.
    var home: String
}

/// How a merchant was judged: counts first, then items with their reasons, then measures, then the replay's pages.
struct DebriefView: Sendable {
    /// A provision.
    struct Law: Sendable {
        var title: String
        var words: String
        var hasWords: Bool
        var isUnverified: Bool
        var tongue: Tongue

        init(_ card: ProvisionCard, in tongue: Tongue) {
            title = tongue(card.title)
            words = tongue(card.words)
            hasWords = !words.isEmpty
            isUnverified = card.isUnverified
            self.tongue = tongue
        }
    }

    /// One item.
    struct Item: Sendable {
        var words: String
        var answer: String
        var outcome: String
        var tone: String
        var reason: String
        var laws: [Law]
        var hasLaws: Bool
        var isOverruled: Bool
        var before: String
        var because: String
        var points: String
        var tongue: Tongue
    }

    /// Items under one heading.
    struct Group: Sendable {
        var words: String
        var items: [Item]
        var count: Int
        var isOpen: Bool
    }

    /// A row of the count.
    struct Row: Sendable {
        var words: String
        var hits: Int
        var misses: Int
        var falseAlarms: Int
        var disputed: Int
        var score: String
    }

    /// A measure.
    struct Figure: Sendable {
        var words: String
        var value: String
        var hint: String
    }

    /// A page of the replay.
    struct Stop: Sendable {
        var number: Int
        var title: String
        var link: String
        var marks: String
        var isMarked: Bool
        var tongue: Tongue
    }

    var unit: Int
    var who: String
    var tongue: Tongue
    var home: String
    var title: String
    var rows: [Row]
    var verdict: String
    var effect: String
    var groups: [Group]
    var figures: [Figure]
    var stops: [Stop]
    var missed: [Stop]
    var hasMissed: Bool
    var twin: String
    var first: String

    init(_ debrief: Debrief, _ frame: DebriefFrame) {
        let (tongue, grade) = (frame.tongue, debrief.grade)
        unit = frame.unit
        who = frame.who
        self.tongue = tongue
        home = frame.home
        title = tongue(Bilingual("第\(frame.unit)家 · 讲评", "Merchant \(frame.unit) · debrief"))
        rows = [
            Row(tongue(Bilingual("事实", "Facts")), grade.factCounts, grade.factScore),
            Row(tongue(Bilingual("归类", "Kinds")), grade.kindCounts, grade.kindScore),
        ]
        let names = debrief.points.filter { $0.kind != nil }.map { tongue($0.name) }
        verdict =
            names.isEmpty
            ? tongue(Bilingual("这一家没有问题。", "Nothing is suspected at this merchant."))
            : tongue(Bilingual("这一家涉嫌：", "Suspected at this merchant: "))
                + names.map { tongue(Bilingual("“\($0)”", "“\($0)”")) }.joined(separator: tongue(Bilingual("、", ", ")))
        effect = tongue(Self.effect(of: debrief))
        groups = Self.groups(of: debrief, in: tongue)
        figures = DebriefFigures(of: debrief).figures(in: tongue)
        let all = debrief.replay.scenes.enumerated().map { index, scene in
            (
                scene.isOwn,
                Stop(
                    number: index + 1,
                    title: scene.visit.page(in: debrief.replay.script).title,
                    link: "\(frame.base)/\(index + 1)",
                    marks: Set(scene.marks.map(\.number)).sorted().map(String.init).joined(separator: "、"),
                    isMarked: !scene.marks.isEmpty,
                    tongue: tongue
                )
            )
        }
        stops = all.filter(\.0).map(\.1)
        missed = all.filter { !$0.0 }.map(\.1)
        hasMissed = !missed.isEmpty
        first = (all.map(\.1).first(where: \.isMarked) ?? all.map(\.1).first)?.link ?? ""
        twin = tongue(Self.twinWords(of: debrief))
    }

    /// Why there is something to compare with, or nothing.
    static func twinWords(of debrief: Debrief) -> Bilingual {
        if debrief.replay.twin != nil {
            return Bilingual(
                "每一页旁边是合规的同一家：同样的布置，只把有问题的那一处改对。",
                "Beside each page stands the lawful twin: the same merchant with that one thing put right."
            )
        }
        return debrief.truth.isSuspected
            ? Bilingual("这一家没有对照：它的问题不是改一处就能改对的。", "There is no twin: no single change would put this merchant right.")
            : Bilingual(
                "没有问题，所以不用对照：这一家就是合规的样子。",
                "Nothing was wrong here, so there is no twin: this is how it should look."
            )
    }

    /// What the weights did, in words.
    private static func effect(of debrief: Debrief) -> Bilingual {
        let (facts, kinds) = (debrief.truth.grading.weights.facts, debrief.truth.grading.weights.kinds)
        let lost =
            -debrief.grade.facts.filter { $0.outcome == .falseAlarm }.map(\.points).reduce(0, +)
            - debrief.grade.kinds.filter { $0.outcome == .falseAlarm }.map(\.points).reduce(0, +)
        let zh =
            "看准一处事实得\(facts.hit)分，漏一处扣\(-facts.miss)分，冤枉一处扣\(-facts.falseAlarm)分；"
            + "归类看准得\(kinds.hit)分，漏掉扣\(-kinds.miss)分，冤枉扣\(-kinds.falseAlarm)分。说不准不扣分。"
            + (lost > 0 ? "这一家因为冤枉商家，一共扣了\(lost)分。" : "这一家没有因为冤枉商家扣分。")
        let en =
            "A fact seen earns \(facts.hit), one missed costs \(-facts.miss), a false one \(-facts.falseAlarm); "
            + "a kind seen earns \(kinds.hit), one missed costs \(-kinds.miss), a false accusation \(-kinds.falseAlarm). "
            + "“Could not tell” costs nothing. "
            + (lost > 0 ? "False accusations cost \(lost) here." : "False accusations cost nothing here.")
        return Bilingual(zh, en)
    }

    // MARK: Items

    private static func groups(of debrief: Debrief, in tongue: Tongue) -> [Group] {
        let items = items(of: debrief, in: tongue)
        func group(_ words: Bilingual, isOpen: Bool, _ holds: (GradeOutcome) -> Bool) -> Group {
            let held = items.filter { holds($0.outcome) }.map(\.item)
            return Group(words: tongue(words), items: held, count: held.count, isOpen: isOpen && !held.isEmpty)
        }
        let right: Set<GradeOutcome> = [.hit, .correctRejection, .right]
        return [
            group(Bilingual("冤枉了商家", "False accusations"), isOpen: true) { $0 == .falseAlarm },
            group(Bilingual("没看到", "Missed"), isOpen: true) { $0 == .miss },
            group(Bilingual("看准了", "Seen"), isOpen: false) { $0 == .hit },
            group(Bilingual("不对", "Wrong"), isOpen: true) { $0 == .wrong },
            group(Bilingual("有争议，不计分", "Disputed, not counted"), isOpen: false) { $0 == .disputed },
            group(Bilingual("说不准或没填", "Could not tell, or left open"), isOpen: false) { $0 == .abstained },
            group(Bilingual("答对的", "Right"), isOpen: false) { right.contains($0) && $0 != .hit },
            group(Bilingual("这一家没有这回事", "Not the case here"), isOpen: false) { $0 == .notGraded },
        ].filter { $0.count > 0 }
    }

    private static func items(of debrief: Debrief, in tongue: Tongue) -> [(outcome: GradeOutcome, item: Item)] {
        let facts = debrief.grade.facts.map { fact in
            let question = SheetCatalogue.question(fact.item)
            let item = Item(
                words: tongue(question?.words ?? Bilingual(fact.item.rawValue, fact.item.rawValue)),
                answer: fact.answer.flatMap { answer in question.map { tongue($0.words(of: answer)) } },
                grade: (fact.outcome, fact.before, fact.points, fact.reason),
                laws: debrief.points.filter { !$0.practices.isDisjoint(with: fact.practices) }.flatMap(\.cards),
                because: debrief.overrules.last { $0.item == .fact(fact.item) }?.reason,
                in: tongue
            )
            return (fact.outcome, item)
        }
        let kinds = debrief.grade.kinds.map { kind in
            let item = Item(
                words: tongue(debrief.name(of: kind.item)),
                answer: kind.answer.map { tongue($0.words) },
                grade: (kind.outcome, kind.before, kind.points, kind.reason),
                laws: debrief.points.first { $0.kind == kind.item }?.cards ?? [],
                because: debrief.overrules.last { $0.item == .kind(kind.item) }?.reason,
                in: tongue
            )
            return (kind.outcome, item)
        }
        return kinds + facts
    }
}

extension DebriefView.Item {
    init(
        words: String,
        answer: String?,
        grade: (outcome: GradeOutcome, before: GradeOutcome?, points: Int, reason: Bilingual),
        laws: [ProvisionCard],
        because: String?,
        in tongue: Tongue
    ) {
        let flags: Set<GradeOutcome> = [.hit, .miss, .falseAlarm, .disputed]
        let shown = flags.contains(grade.outcome) && grade.outcome != .falseAlarm ? laws : []
        let tones: [GradeOutcome: String] = [
            .hit: "hit", .right: "hit", .correctRejection: "hit", .miss: "miss", .wrong: "miss", .falseAlarm: "false",
        ]
        self.init(
            words: words,
            answer: answer ?? tongue(Bilingual("没填", "left open")),
            outcome: tongue(grade.outcome.words),
            tone: tones[grade.outcome] ?? "open",
            reason: tongue(grade.reason),
            laws: shown.map { DebriefView.Law($0, in: tongue) },
            hasLaws: !shown.isEmpty,
            isOverruled: grade.before != nil,
            before: grade.before.map { tongue($0.words) } ?? "",
            because: because ?? "",
            points: grade.points > 0 ? "+\(grade.points)" : String(grade.points),
            tongue: tongue
        )
    }
}

extension DebriefView.Row {
    init(_ words: String, _ counts: GradeCounts, _ score: SheetGrade.Score) {
        self.init(
            words: words,
            hits: counts.hits,
            misses: counts.misses,
            falseAlarms: counts.falseAlarms,
            disputed: counts.disputed,
            score: "\(score.points) / \(score.most)"
        )
    }
}
