import Scoring
import Vocabulary

/// The tables of one scorecard, in one language.
struct ScorecardTables {
    private typealias Cell = ScoreTable.Cell

    private let card: Scorecard
    private let report: ScorecardReport
    private let say: Language
    private let figures: Figures

    /// Prepares the tables of a card.
    init(of card: Scorecard, in report: ScorecardReport) {
        self.card = card
        self.report = report
        say = report.language
        figures = Figures(language: report.language)
    }

    /// Every table that the report may show, in order; empty ones are left out.
    var all: [ScoreTable] {
        let sums = [headline, statuses, baselines]
        let told = report.isExplained ? [labels, confusion] : []
        let parts = [slices, localisation, items, calibration, apart]
        let lists = report.isExplained ? [unmapped] + Mistake.Sort.allCases.map(mistakes) : []
        return (sums + told + parts + lists).filter { !$0.rows.isEmpty }
    }

    /// The measures in one column.
    var headline: ScoreTable {
        let dropped = card.macroJ.dropped
        let mean = say(
            "\(card.macroJ.count) 类的平均；\(dropped) 类未定义，未计入",
            "mean of \(card.macroJ.count); \(dropped) undefined and left out"
        )
        let meanF1 = say(
            "\(card.macroF1.count) 类的平均；\(card.macroF1.dropped) 类未定义，未计入",
            "mean of \(card.macroF1.count); \(card.macroF1.dropped) undefined and left out"
        )
        let tally = card.pooled
        var rows: [[Cell]] = [
            row(say("宏平均 J（主指标）", "macro J (headline)"), card.macroJ.value, card.macroJInterval, mean),
            row(say("宏平均 F1", "macro F1"), card.macroF1.value, card.macroF1Interval, meanF1),
            row(say("合并 J", "pooled J"), tally.j, card.pooledJInterval, ""),
            row(say("合并 F1", "pooled F1"), tally.f1, card.pooledF1Interval, ""),
            row(say("召回率", "recall"), tally.recall),
            row(say("端到端召回率", "end-to-end recall"), card.endToEndRecall),
            row(say("精确率", "precision"), tally.precision),
            row(say("特异度", "specificity"), tally.specificity),
            row("F0.5", tally.fHalf, nil, ""),
            row("MCC", tally.mcc, nil, ""),
            row(say("平衡准确率", "balanced accuracy"), tally.balancedAccuracy, nil, ""),
            row(say("孪生分", "twin score"), card.twins.rate),
            row(say("相似无辜项特异度", "near-miss specificity"), card.nearMissSpecificity),
            row(say("按严重度加权的召回率", "severity-weighted recall"), card.severityRecall, isWeighted: true),
            row(say("覆盖率", "coverage"), card.coverage),
        ]
        if let dev = card.dev {
            rows.append(
                row(
                    say("dev 的宏平均 J（另列，不计入）", "macro J on dev (apart)"),
                    dev.macroJ.value,
                    nil,
                    say(
                        "\(dev.caseCount) 个案例；合并 J \(figures.text(dev.pooled.j))",
                        "\(dev.caseCount) cases; pooled J \(figures.text(dev.pooled.j))"
                    )
                )
            )
        }
        if let stability = card.stability {
            rows.append(row(say("\(stability.runs) 次运行的稳定性", "stability over \(stability.runs) runs"), stability.rate))
        }
        let parts = card.dev == nil ? "" : say("只计 test 与 hidden；dev 另列。", "Over test and hidden; dev stands apart. ")
        let note =
            parts
            + say(
                "单位为（案例，种类）。区间为 95%：比率用 Wilson，J 与 F1 用成对自助法。",
                "Units are (case, kind). Intervals are 95 %: Wilson for rates, bootstrap over twin pairs for J and F1."
            )
        return ScoreTable(
            "headline",
            say("总分", "Measures"),
            note: note,
            [say("指标", "measure"), say("值", "value"), "95 %", say("说明", "note")],
            rows
        )
    }

    private func row(_ name: String, _ value: Double?, _ interval: Interval?, _ note: String) -> [Cell] {
        [.words(name), .figure(figures.text(value)), .figure(figures.text(interval)), .words(note)]
    }

    private func row(_ name: String, _ rate: Rate, isWeighted: Bool = false) -> [Cell] {
        // Severities are no independent trials: Wilson's interval does not hold of them.
        [
            .words(name), .figure(figures.text(rate.value)),
            .figure(isWeighted ? "–" : figures.text(rate.interval)), .words("\(rate.hits)/\(rate.count)"),
        ]
    }

    private var statuses: ScoreTable {
        let rows = Submission.Status.allCases.map { status -> [Cell] in
            [.words(status.rawValue), .count(card.statuses[status] ?? 0)]
        }
        return ScoreTable(
            "statuses",
            say("案例的结局", "How cases ended"),
            note: say(
                "出错、超时、未尝试只影响覆盖率，绝不算作真阴性。",
                "error, timeout and not-attempted enter coverage alone; they are never true negatives."
            ),
            [say("状态", "status"), say("案例", "cases")],
            rows
        )
    }

    private var baselines: ScoreTable {
        let rows = card.baselines.map { one -> [Cell] in
            guard !one.isMissing else {
                return [.words(one.name.rawValue), .words(say("未计算（无页面文本）", "not computed: no text of pages"))]
            }
            let beats = card.beatenBy.contains(one.name)
            return [
                .words(one.name.rawValue, beats ? .bad : .plain), .figure(figures.text(one.recall)),
                .figure(figures.text(one.falsePositiveRate)), .figure(figures.text(one.precision)),
                .figure(figures.text(one.macroJ)), .figure(figures.text(one.macroF1)),
                .figure(figures.text(one.pooledF1)), .figure(figures.text(one.twinScore)),
            ]
        }
        let beaten = card.beatenBy.map(\.rawValue).joined(separator: ", ")
        let note =
            beaten.isEmpty
            ? say("该工具的宏平均 J 高于所有基线。", "The tool's macro J is above every baseline's.")
            : say("该工具的宏平均 J 不高于：\(beaten)。", "The tool's macro J is not above: \(beaten).")
        return ScoreTable(
            "baselines",
            say("基线", "Baselines"),
            note: note,
            [
                say("基线", "baseline"), say("召回率", "recall"), "FPR", say("精确率", "precision"), "macro J",
                "macro F1", "pooled F1", say("孪生分", "twins"),
            ],
            rows
        )
    }

    private var labels: ScoreTable {
        let rows = card.labels.map { one -> [Cell] in
            let tally = one.tally
            let marks = [
                one.label.isUnverified ? say("未核实引用", "unverified citation") : "",
                one.isFew ? say("少于10，不排名", "fewer than 10, no ranking") : "",
            ].filter { !$0.isEmpty }.joined(separator: "; ")
            return [
                .words(one.label.id), .words(say(one.label.name)), .count(tally.total), .count(tally.tp),
                .count(tally.fp), .count(tally.fn), .count(tally.tn), .figure(figures.text(tally.precision.value)),
                .figure(figures.text(tally.precision.interval)), .figure(figures.text(tally.recall.value)),
                .figure(figures.text(tally.recall.interval)), .figure(figures.text(tally.specificity.value)),
                .figure(figures.text(tally.specificity.interval)), .figure(figures.text(tally.f1)),
                .figure(figures.text(tally.fHalf)), .figure(figures.text(tally.j)), .figure(figures.text(one.j)),
                .figure(figures.text(tally.mcc)), .figure(figures.text(tally.balancedAccuracy)), .words(marks),
            ]
        }
        return ScoreTable(
            "labels",
            say("逐类得分", "Scores by kind") + " (\(say(card.scheme.name)))",
            note: say("一律为涉嫌，不是定性。", "Everything is suspected, never a verdict."),
            [
                say("种类", "kind"), say("名称", "name"), "n", "TP", "FP", "FN", "TN", "P", "95 %", "R", "95 %",
                say("特异度", "spec."), "95 %", "F1", "F0.5", "J", "95 %", "MCC", "BA", say("备注", "note"),
            ],
            rows
        )
    }

    private var slices: ScoreTable {
        // In an exam a part of few units would tell single answers.
        let shown = card.slices.filter { report.isExplained || $0.tally.total >= 10 }
        let rows = shown.map { one -> [Cell] in
            let tally = one.tally
            return [
                .words(one.dimension.rawValue), .words(one.value), .count(tally.total), .count(tally.tp),
                .count(tally.fp), .count(tally.fn), .count(tally.tn), .figure(figures.text(tally.recall.value)),
                .figure(figures.text(tally.recall.interval)), .figure(figures.text(tally.specificity.value)),
                .figure(figures.text(tally.specificity.interval)), .figure(figures.text(tally.f1)),
                .figure(figures.text(tally.j)), .figure(figures.text(one.macroJ.value)),
            ]
        }
        return ScoreTable(
            "parts",
            say("分组得分", "Scores by part"),
            note: say(
                "family：条文之上另有共同条款（parent）的为 gate，其余按首个观察点所在环节；分组 n 少于 10 不作比较。",
                "family: gate where provisions stand above every gate, else the stage of the kind's first place; "
                    + "parts with n below 10 are not to be compared."
            ),
            [
                say("分组", "by"), say("取值", "part"), "n", "TP", "FP", "FN", "TN", "R", "95 %",
                say("特异度", "spec."), "95 %", "F1", "J", "macro J",
            ],
            rows
        )
    }

    private var localisation: ScoreTable {
        let rows = Localisation.Level.allCases.map { level -> [Cell] in
            let score = card.localisation.scores[level]
            let number = { (value: Double?) in score == nil ? "–" : figures.text(value) }
            return [
                .words(level.rawValue), .figure(number(score?.precision)), .figure(number(score?.recall)),
                .figure(number(score?.f1)),
                .words(score.map { "\(Figures.fixed($0.hits)) / \($0.said) / \($0.there)" } ?? ""),
            ]
        }
        return ScoreTable(
            "places",
            say("定位", "Places"),
            note: say(
                "控件命中：角色相同且文字相似度≥0.8，或普通交并比≥0.5。环节错误在案例一级算半个命中。",
                "A control is hit by the same role and words at least 0.8 alike, or by plain overlap "
                    + "(intersection over union) of at least 0.5; a wrong stage is half a hit in its case."
            ),
            [say("级别", "level"), "P", "R", "F1", say("命中/所说/实有", "hits / said / there")],
            rows
        )
    }

    private var items: ScoreTable {
        let rows = ItemScore.Question.allCases.compactMap { question -> [Cell]? in
            card.items.scores[question].map { score in
                [
                    .words(question.rawValue), .count(score.cases), .figure(figures.text(score.precision)),
                    .figure(figures.text(score.precision.interval)), .figure(figures.text(score.recall)),
                    .figure(figures.text(score.recall.interval)),
                ]
            }
        }
        return ScoreTable(
            "items",
            say("数据项", "Data items"),
            [say("问题", "question"), say("案例", "cases"), "P", "95 %", "R", "95 %"],
            rows
        )
    }

    private var calibration: ScoreTable {
        let rows: [[Cell]] =
            card.calibration.map { one in
                [
                    [.words(say("平均精确率", "average precision")), .figure(figures.text(one.averagePrecision))],
                    [.words("Brier"), .figure(figures.text(one.brier))],
                    [
                        .words(say("期望校准误差", "expected calibration error")),
                        .figure(figures.text(one.expectedCalibrationError)),
                    ],
                    [.words(say("单位 / 无置信度", "units / without confidence")), .words("\(one.count) / \(one.left)")],
                ]
            } ?? []
        return ScoreTable(
            "confidence",
            say("置信度", "Confidence"),
            [say("指标", "measure"), say("值", "value")],
            rows
        )
    }

    private var apart: ScoreTable {
        let promise = card.outsidePromise
        let old = card.deprecated
        var rows: [[Cell]] = [
            [
                .words(say("指控单位之外并不存在的事", "accused of what is not there, outside the units")),
                .count(card.outsideUnits, card.outsideUnits > 0 ? .bad : .plain), .words(""),
            ],
            [
                .words(say("两可（不计分）", "borderline, not scored")), .count(card.borderline.count),
                .words(say("其中指出 \(card.borderline.flagged)", "\(card.borderline.flagged) of them said")),
            ],
            [
                .words(say("工具未承诺的种类", "kinds outside the tool's promise")), .count(promise.total),
                .words("TP \(promise.tp) FP \(promise.fp) FN \(promise.fn) TN \(promise.tn)"),
            ],
            [
                .words(say("已弃用案例", "deprecated cases")), .count(old.total),
                .words("TP \(old.tp) FP \(old.fp) FN \(old.fn) TN \(old.tn)"),
            ],
            [
                .words(say("无法对应的词", "words that mean nothing here")),
                .count(card.unmapped.map(\.count).reduce(0, +)), .words(""),
            ],
        ]
        if card.notShown > 0 {
            rows.append([
                .words(say("存档里看不到的（不适用）", "what a bundle does not show: not applicable")),
                .count(card.notShown), .words(""),
            ])
        }
        if card.uncoveredClaims + card.uncoveredFindings > 0 {
            rows.append([
                .words(say("分类表未覆盖", "not covered by the taxonomy")), .count(card.uncoveredFindings),
                .words(say("另有指控 \(card.uncoveredClaims)", "and \(card.uncoveredClaims) claims")),
            ])
        }
        if card.candidateCount > 0 {
            rows.append([
                .words(say("尚未证明的案例", "cases that no walk has proved yet")), .count(card.candidateCount), .words(""),
            ])
        }
        if let median = card.medianMilliseconds, let greatest = card.greatestMilliseconds {
            rows.append([
                .words(say("每案用时（秒，中位）", "seconds a case, median")),
                .figure(Figures.fixed(median / 1_000)),
                .words(say("最长 \(Figures.fixed(greatest / 1_000))", "greatest \(Figures.fixed(greatest / 1_000))")),
            ])
        }
        return ScoreTable(
            "apart",
            say("另列", "Shown apart"),
            [say("什么", "what"), say("数量", "count"), say("说明", "note")],
            rows
        )
    }

    private var unmapped: ScoreTable {
        ScoreTable(
            "unmapped",
            say("无法对应（unmapped）", "Unmapped"),
            note: say("只计数并列出，从不静默丢弃。", "Counted and listed, never dropped silently."),
            [say("类别", "sort"), say("原词", "word"), say("次数", "count"), say("行", "line"), say("说明", "hint")],
            card.unmapped.prefix(200).map {
                [
                    .words($0.sort.rawValue), .words(DisplayWidth.printable(String($0.word.prefix(80)))),
                    .count($0.count), .count($0.line), .words($0.hint),
                ]
            }
        )
    }

    private var confusion: ScoreTable {
        let nothing = say("（无）", "(nothing)")
        let wrong = card.confusion.cells.filter { $0.said != $0.there }
        let taking = Set(wrong.flatMap { [$0.said, $0.there] }.compactMap(\.self)).sorted()
        let names: [String?] = taking + [nil]
        let rows = names.enumerated().map { number, said -> [Cell] in
            let title = said.map { "\(number + 1) \($0)" } ?? nothing
            return [.words(title)]
                + names.map { there -> Cell in
                    guard let cell = card.confusion.cells.first(where: { $0.said == said && $0.there == there }) else {
                        return .words("")
                    }
                    return .count(cell.count, said == there ? .good : .bad)
                }
        }
        return ScoreTable(
            "confusion",
            say("种类混淆（所说 × 实有）", "Confusion of kinds (said × there)"),
            note: say(
                "行为工具所说，列为实有，格内为案例数；只列有误的种类。",
                "Rows are what the tool says, columns what is there, cells count cases; kinds without a mistake are left out."
            ),
            [say("所说 \\ 实有", "said \\ there")]
                + names.enumerated().map { $1 == nil ? nothing : "\($0 + 1)" },
            wrong.isEmpty ? [] : rows
        )
    }

    private func mistakes(_ sort: Mistake.Sort) -> ScoreTable {
        let titles: [Mistake.Sort: String] = [
            .missed: say("漏报的涉嫌问题", "Missed: suspected, there, and not said"),
            .falselyAccused: say("误报：冤枉了无辜", "Falsely accused: said, and not there"),
            .outsideUnits: say("指控单位之外并不存在的事", "Accused of what is not there, outside the units"),
        ]
        let rows = card.mistakes.filter { $0.sort == sort }.map { one -> [Cell] in
            [
                .words(one.caseID), .words(one.label), .words(one.stage.map { say($0.words) } ?? "–"),
                .words("\(one.difficulty)"), .words(one.split.rawValue),
                .words(one.isNearMiss ? say("相似", "near miss") : ""),
                .words(one.scenario.rawValue), .words(one.why.map { say($0) } ?? ""),
                .words(report.entries[one.caseID] ?? "–"), replay(of: one.caseID),
            ]
        }
        return ScoreTable(
            sort.rawValue,
            titles[sort] ?? sort.rawValue,
            [
                say("案例", "case"), say("种类", "kind"), say("环节", "stage"), say("难度", "difficulty"),
                say("部分", "split"), say("相似", "near miss"), say("场景", "scenario"), say("为什么", "why"),
                say("入口", "entry"),
                say("重放", "replay"),
            ],
            rows
        )
    }

    /// The page that replays a case, or the line that does.
    private func replay(of caseID: String) -> Cell {
        report.replays[caseID].map { Cell.link(say("逐页重放", "replay page by page"), to: $0) }
            ?? .words(report.replay(of: caseID))
    }
}
