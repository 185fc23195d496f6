import Classroom
import Scoring
import Vocabulary

extension FiguresView {
    /// How far a class agrees, its items, and its calibration round.
    init(
        agreement: ClassAgreement,
        of training: TrainingClass,
        round: Int?,
        in tongue: Tongue,
        law: (Kind) -> Bilingual
    ) {
        func words(_ zh: String, _ en: String) -> String { tongue(Bilingual(zh, en)) }
        func rule(_ text: String) -> String {
            switch Overrule.Item(text) {
            case .fact(let id): SheetCatalogue.question(id).map { tongue($0.words) } ?? text
            case .kind(let kind): tongue(law(kind))
            case nil: text == "all" ? words("全部", "All") : text
            }
        }
        func place(_ item: String) -> String {
            let parts = item.split(separator: "/", maxSplits: 1).map(String.init)
            return parts.count == 2 ? "\(parts[0]) · \(rule(parts[1]))" : item
        }
        let agreeing = Section(
            words("一致程度", "Agreement"),
            notes: [
                words(
                    "只比较遇到同一题目的学员；方括号里是自助法 95% 区间。目标 α ≥ 0.667。",
                    "Among learners who met the same case; square brackets hold 95 % bootstrap intervals. Target: α ≥ 0.667."
                )
            ] + (agreement.agreements.first?.prevalence.warning.map { [tongue($0)] } ?? []),
            columns: [""] + AgreementCatalogue.all.map { tongue($0.name) } + [words("要看的", "To look at")],
            rows: agreement.agreements.map { one in
                let cells = one.lines.map { line -> Cell in
                    let range = line.drawn.interval.map { " [\(tongue.figure($0.low)), \(tongue.figure($0.high))]" }
                    return Cell(text: tongue.figure(line.value) + (range ?? ""))
                }
                var flags: [String] = []
                if one.isBelowTarget { flags.append(words("α 未达 0.667 或无定义", "α below 0.667 or undefined")) }
                if one.prevalence.isParadoxical { flags.append(words("某种答案太少（悖论）", "prevalence paradox")) }
                if one.hasFewItems { flags.append(words("题目太少", "few items")) }
                return (rule(one.question), cells + [Cell(text: flags.joined(separator: "; "))])
            }
        )
        let items = Section(
            words("题目", "Items"),
            columns: [
                "", words("答题人数", "Answered"), words("难度（得分率）", "Facility"), words("区分度", "Discrimination"),
                words("毛病", "What is bad"),
            ],
            rows: agreement.items.map { row in
                let flags = row.flag.split(separator: " ").compactMap { ItemStatistics.Flag(rawValue: String($0)) }
                let cells = [
                    "\(row.answered)", tongue.figure(row.facility), tongue.figure(row.discrimination),
                    flags.map { tongue($0.words) }.joined(separator: "; "),
                ]
                return (place(row.item), cells.map { Cell(text: $0) })
            }
        )
        let name = round.map { words("第\($0)家", "merchant \($0)") } ?? words("全部商家", "all merchants")
        let people = Section(
            words("校准：学员对标准答案 · ", "Calibration: learners against the key · ") + name,
            columns: ["", words("与答案一致", "As the key"), words("Cohen κ", "Cohen's κ"), words("未答", "Unanswered")],
            rows: agreement.round.raters.map { line in
                let cells = [tongue.figure(line.agreeing), tongue.figure(line.kappa), "\(line.unanswered)"]
                let nickname = training.learners[LearnerID(rawValue: line.rater)]?.nickname ?? line.rater
                return (nickname, cells.map { Cell(text: $0) })
            },
            isMore: true
        )
        let link = Routes.link(to: "agreement", ofClass: training.id.rawValue)
        let rounds = Section(
            words("校准轮：只看哪一家", "Calibration rounds: which merchant"),
            columns: ["", words("校准", "Round")],
            rows: [(words("全部", "All"), [Cell(text: words("看", "show"), link: link)])]
                + (1...max(training.plan.units, 1)).map { unit in
                    (
                        words("第\(unit)家", "Merchant \(unit)"),
                        [Cell(text: words("看", "show"), link: "\(link)?round=\(unit)")]
                    )
                },
            isMore: true
        )
        let gold = Section(
            words("校准：要改写的题目", "Calibration: items to rewrite"),
            columns: ["", words("与答案一致", "As the key")],
            rows: agreement.round.items.filter { ($0.agreeing.value ?? 1) < 0.5 }.map { line in
                (place(line.item), [Cell(text: tongue.figure(line.agreeing))])
            },
            isMore: true
        )
        self.init(
            title: words("一致程度和题目 · ", "Agreement and items · ") + training.plan.title,
            back: Routes.link(toClass: training.id.rawValue),
            backWords: words("回到课堂", "Back to the class"),
            empty: words("无定义：还没有可计的答案。", "Undefined: nothing was counted."),
            sections: [agreeing, items, people, gold, rounds],
            tongue: tongue
        )
    }
}
