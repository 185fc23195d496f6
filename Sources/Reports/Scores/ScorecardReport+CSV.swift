import Scoring

extension ScorecardReport {
    /// A row for all together and one for each label, of each tool; an undefined number is an empty field.
    var csv: String {
        let head = [
            "tool", "label", "n", "tp", "fp", "fn", "tn", "precision", "precision_low", "precision_high", "recall",
            "recall_low", "recall_high", "specificity", "specificity_low", "specificity_high", "f1", "f05", "j",
            "j_low", "j_high", "mcc", "balanced_accuracy", "unverified",
        ]
        var rows = [head]
        for (place, card) in cards.enumerated() {
            let name = name(of: place)
            rows.append(Self.row(name, "pooled", card.pooled, card.pooledJInterval, isUnverified: false))
            var macro = [name, "macro"] + head.dropFirst(2).map { _ in "" }
            macro[16] = Self.number(card.macroF1.value)
            macro[18] = Self.number(card.macroJ.value)
            macro[19] = Self.number(card.macroJInterval?.low)
            macro[20] = Self.number(card.macroJInterval?.high)
            rows.append(macro)
            guard isExplained else { continue }
            rows += card.labels.map { one in
                Self.row(name, one.label.id, one.tally, one.j, isUnverified: one.label.isUnverified)
            }
        }
        return rows.map { $0.map(Self.field).joined(separator: ",") + "\n" }.joined()
    }

    private static func row(
        _ tool: String,
        _ label: String,
        _ tally: Tally,
        _ j: Interval?,
        isUnverified: Bool
    ) -> [String] {
        let rates = [tally.precision, tally.recall, tally.specificity].flatMap { rate in
            [number(rate.value), number(rate.interval?.low), number(rate.interval?.high)]
        }
        return [tool, label, "\(tally.total)", "\(tally.tp)", "\(tally.fp)", "\(tally.fn)", "\(tally.tn)"] + rates
            + [
                number(tally.f1), number(tally.fHalf), number(tally.j), number(j?.low), number(j?.high),
                number(tally.mcc), number(tally.balancedAccuracy), "\(isUnverified)",
            ]
    }

    private static func number(_ value: Double?) -> String { value.map { "\($0)" } ?? "" }

    /// A field in quotes where it needs them; what a spreadsheet would run is told as text.
    private static func field(_ text: String) -> String {
        let isFormula = ["=", "+", "@"].contains { text.hasPrefix($0) } || text.hasPrefix("-") && Double(text) == nil
        let safe = isFormula ? "'" + text : text
        guard safe.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}
