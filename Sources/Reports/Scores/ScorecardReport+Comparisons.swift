import Foundation
import Scoring

extension ScorecardReport {
    /// A table for each comparison.
    var comparisonTables: [ScoreTable] {
        let figures = Figures(language: language)
        return comparisons.enumerated().map { place, one in
            let test = one.mcNemar
            let method =
                test.isExact
                ? language("精确检验", "exact")
                : "χ² = \(Figures.fixed(test.chiSquare ?? 0)), 1 df"
            let rows: [[ScoreTable.Cell]] = [
                [.words(language("共同单位", "units that both judged")), .count(one.units), .words("")],
                [
                    .words("Δ macro J"), .figure(figures.text(one.macroJ)),
                    .words(figures.text(one.macroJInterval)),
                ],
                [
                    .words(language("Δ 合并 J", "Δ pooled J")), .figure(figures.text(one.pooledJ)),
                    .words(figures.text(one.pooledJInterval)),
                ],
                [
                    .words(language("只有前者对 / 只有后者对", "right only for the first / the second")),
                    .figure("\(test.onlyFirst) / \(test.onlySecond)"), .words(""),
                ],
                [
                    .words("McNemar p"), .figure(test.p < 0.0001 ? "< 0.0001" : String(format: "%.4f", test.p)),
                    .words(method),
                ],
            ]
            let title = language("比较：", "Comparison: ") + "\(name(of: 0)) – \(name(of: place + 1))"
            return ScoreTable(
                "comparison-\(place + 1)",
                title,
                [language("指标", "measure"), language("值", "value"), language("95 % 或方法", "95 % or method")],
                rows
            )
        }
    }
}
