import Scoring

/// Recall against false-positive rate, with the line of guesses: places and words only; `rate-plot.mustache` draws them.
///
/// - Unit: CSS pixels of the picture's own coordinates.
struct RatePlot {
    /// A mark.
    struct Mark {
        var x: String
        var y: String
        var labelX: String
        var labelY: String
        var words: String
        var tip: String
        var style: String
    }

    /// A line of the grid with its number.
    struct Tick {
        var x: Int
        var y: Int
        var words: String
    }

    var title: String
    var across: String
    var up: String
    var guess: String
    var description: String
    var ticks: [Tick]
    var tools: [Mark]
    var baselines: [Mark]
    var labels: [Mark]
    var curve: String
    var hasCurve: Bool

    private static let left = 54.0
    private static let bottom = 414.0
    private static let side = 384.0

    /// Plots one card: the tool, its kinds and the baselines.
    init(of card: Scorecard, named name: String, in report: ScorecardReport) {
        let say = report.language
        title = say("召回率与误报率", "Recall against false-positive rate")
        across = say("误报率 FPR", "false-positive rate")
        up = say("召回率 TPR", "recall (true-positive rate)")
        guess = say("猜测线 J = 0", "guess line, J = 0")
        ticks = (0...4).map { number in
            let share = Double(number) / 4
            return Tick(
                x: Int(Self.left + share * Self.side),
                y: Int(Self.bottom - share * Self.side),
                words: Figures.fixed(share).prefix(4).description
            )
        }
        func mark(_ words: String, _ recall: Double?, _ false0: Double?, _ style: String, _ turn: Int = 0) -> Mark? {
            guard let recall, let false0 else { return nil }
            let (x, y) = Self.place(false0, recall)
            let isRight = false0 > 0.75
            return Mark(
                x: Self.text(x),
                y: Self.text(y),
                labelX: Self.text(isRight ? x - 9 : x + 9),
                labelY: Self.text(y + 4 - Double(turn) * 13),
                words: words,
                tip: "\(words): TPR \(Figures.fixed(recall)), FPR \(Figures.fixed(false0))",
                style: isRight ? "\(style) right" : style
            )
        }
        tools = [mark(name, card.pooled.recall.value, card.pooled.falsePositiveRate.value, "tool")].compactMap(\.self)
        // Coin and prevalence guess share a place where half the units are violations.
        baselines = card.baselines.enumerated().compactMap { place, one in
            mark(one.name.rawValue, one.recall, one.falsePositiveRate, "baseline", place == 3 ? 1 : 0)
        }
        labels =
            !report.isExplained
            ? []
            : card.labels.compactMap {
                mark($0.label.id, $0.tally.recall.value, $0.tally.falsePositiveRate.value, "kind")
            }
        let points = (card.calibration?.thresholds ?? []).compactMap { one -> String? in
            guard let recall = one.recall, let false0 = one.falsePositiveRate else { return nil }
            let (x, y) = Self.place(false0, recall)
            return "\(Self.text(x)),\(Self.text(y))"
        }
        curve = points.joined(separator: " ")
        hasCurve = points.count > 1
        description = (tools + baselines).map(\.tip).joined(separator: ". ")
    }

    private static func place(_ across: Double, _ up: Double) -> (Double, Double) {
        (left + across * side, bottom - up * side)
    }

    private static func text(_ number: Double) -> String { Figures.fixed(number) }
}
