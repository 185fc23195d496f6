import Classroom
import Scenarios
import Vocabulary

/// The papers that tell what is there: for the trainer, and the table of who plays which card.
struct AnswerKeyPaper: Sendable {
    /// How many learners are foretold before anybody has joined.
    static let foretold = 24

    let content: ClassContent
    let training: TrainingClass

    private var units: ClosedRange<Int> { 1...max(training.plan.units, 1) }

    /// The answer key: a page for each place, and who drew what behind them.
    ///
    /// - Throws: Where the course's files are gone.
    func pages() throws -> [ClassPaper] {
        let pools = try units.map { try content.pool(training.plan, $0) }
        let goals = content.course(training.plan.course)?.units ?? []
        var pages = zip(units, pools).map { unit, pool in
            ClassPaper(
                id: "answer-key",
                title: Bilingual("答案：第\(unit)家（模拟演练，只给老师）", "Answer key: merchant \(unit) (simulated; trainer alone)"),
                reader: .trainer,
                blocks: (goals.indices.contains(unit - 1) ? [.text(goals[unit - 1].goal)] : []) + [
                    .table(
                        columns: [
                            Bilingual("题", "Case"), Bilingual("涉嫌还是合规", "Suspected or lawful"),
                            Bilingual("说明它的事实", "Facts that show it"), Bilingual("依据", "Provisions"),
                        ],
                        rows: zip(1..., pool).map { row(of: $1, as: "\(unit)-\($0)") },
                        emptyRows: 0
                    )
                ]
            )
        }
        pages.append(
            ClassPaper(
                id: "answer-key",
                title: Bilingual("答案：谁抽到哪一题（只给老师）", "Answer key: who drew what (trainer alone)"),
                reader: .trainer,
                blocks: [.text(Self.note)] + (try drawTable(of: pools) { $0.truth.key.kinds.isEmpty ? "○" : "●" })
                    + [.text(Bilingual("● 有涉嫌情形　○ 合规", "● something suspected   ○ lawful"))]
            )
        )
        return pages
    }

    /// Which role card goes with which learner; nothing of what is there.
    func cast() throws -> ClassPaper {
        let pools = try units.map { try content.pool(training.plan, $0) }
        return ClassPaper(
            id: "cast",
            title: Bilingual("角色卡对照表（模拟演练）", "Which card for which learner (simulated exercise)"),
            reader: .staff,
            blocks: [
                .text(
                    Bilingual(
                        "学员来到您面前，先看他手机上的学员代码和第几家，在表里找到卡号，再照那张卡回答。卡上的店名可能与他手机上的不同，以卡号为准。",
                        "When a learner comes, look at the code and the merchant's number on their phone, find the card here, and answer by it. The name on the card may differ from theirs; the number counts."
                    )
                ), .text(Self.note),
            ] + (try drawTable(of: pools) { _ in "" })
        )
    }

    private static let note = Bilingual(
        "每位学员的题按加入的先后抽定；还没有人加入时，表里先列前几位。",
        "What each learner meets follows from the order of joining; before anybody has joined, the first few are foretold."
    )

    private func drawTable(
        of pools: [[ClassContent.PoolCase]],
        sign: (ClassContent.PoolCase) -> String
    ) throws -> [ClassPaper.Block] {
        let joined = training.roll.map { (code: $0.id.rawValue, number: $0.number) }
        let ahead = (1...Self.foretold).map { (code: "\(LearnerID(number: $0))", number: $0) }
        let rows = try (joined.isEmpty ? ahead : joined).map { learner in
            let cells = try zip(units, pools).map { unit, pool in
                let drawn = try content.draw(training.plan, learner.number, unit)
                guard let place = pool.firstIndex(where: { $0.id == drawn }) else { return "—" }
                return "\(unit)-\(place + 1)\(sign(pool[place]))"
            }
            return ([learner.code] + cells).map { Bilingual($0, $0) }
        }
        let columns =
            [Bilingual("学员", "Learner")] + units.map { Bilingual("第\($0)家", "Merchant \($0)") }
        return [.table(columns: columns, rows: rows, emptyRows: 0)]
    }

    /// An article as papers cite it; a place that is no article stands as it is.
    private static func number(_ article: String) -> Bilingual {
        guard article.first.map({ $0.isASCII && $0.isNumber }) == true else {
            return Bilingual(" \(article)", ", \(article)")
        }
        return Bilingual("第\(article)条", ", art. \(article)")
    }

    private func row(of pooled: ClassContent.PoolCase, as number: String) -> [Bilingual] {
        let kinds = pooled.truth.key.kinds.sorted().map { content.law.card(of: $0) }
        let suspected = Bilingual(
            kinds.map { "涉嫌：\($0.zh)" }.joined(separator: "；"),
            kinds.map { "suspected: \($0.en)" }.joined(separator: "; ")
        )
        let facts = SheetCatalogue.all.filter { pooled.truth.colour(of: $0) == .flagged }
            .map { question in
                let words = (pooled.truth.facts[question.id]?.choices ?? []).map(question.words(of:))
                return Bilingual(
                    "\(question.words.zh)→\(words.map(\.zh).joined(separator: "或"))",
                    "\(question.words.en) → \(words.map(\.en).joined(separator: " or "))"
                )
            }
        let basis = kinds.flatMap(\.basis).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            .compactMap { content.law.provisions[$0] }
        return [
            Bilingual("\(number) \(pooled.title.zh)", "\(number) \(pooled.title.en)"),
            kinds.isEmpty ? Bilingual("合规", "lawful") : suspected,
            facts.isEmpty
                ? Bilingual("—", "—")
                : Bilingual(
                    (kinds.isEmpty ? "像有问题，其实合规：" : "") + facts.map(\.zh).joined(separator: "；"),
                    (kinds.isEmpty ? "looks suspect, yet lawful: " : "") + facts.map(\.en).joined(separator: "; ")
                ),
            basis.isEmpty
                ? Bilingual("—", "—")
                : Bilingual(
                    basis.map { $0.instrument + Self.number($0.article).zh }.joined(separator: "；"),
                    basis.map { $0.instrumentEn + Self.number($0.article).en }.joined(separator: "; ")
                ),
        ]
    }
}
