/// How much a tool's confidence is worth, where it gives one; a unit without a claim counts as 0.
package struct Calibration: Hashable, Sendable {
    /// A unit's confidence and whether the thing is there.
    package struct Point: Hashable, Sendable {
        /// The greatest confidence of its claims.
        package var confidence: Double
        /// Says that the thing is there.
        package var isPositive: Bool

        /// Makes a point.
        package init(confidence: Double, isPositive: Bool) {
            self.confidence = confidence
            self.isPositive = isPositive
        }
    }

    /// What the tool reaches when it speaks from a confidence upwards.
    package struct Threshold: Hashable, Sendable {
        /// The confidence.
        package var confidence: Double
        /// The share of what is there.
        package var recall: Double?
        /// The share of what is not there.
        package var falsePositiveRate: Double?
        /// The share of what is said.
        package var precision: Double
    }

    /// How many units are in it.
    package var count: Int
    /// How many flagged units have a claim without a confidence, and are left out.
    package var left: Int
    /// Precision over recall; nil where nothing is there.
    package var averagePrecision: Double?
    /// The mean square of confidence less truth.
    package var brier: Double
    /// How far confidence and share of hits part, over ten bins.
    package var expectedCalibrationError: Double
    /// Where the tool would stand if it spoke from each confidence upwards, greatest first.
    package var thresholds: [Threshold]

    /// Measures some units; nil of none.
    package init?(_ points: [Point], left: Int = 0) {
        guard !points.isEmpty else { return nil }
        count = points.count
        self.left = left
        let positives = points.count(where: \.isPositive)
        let negatives = points.count - positives
        let n = Double(points.count)
        brier = points.reduce(0) { $0 + Self.square($1.confidence - ($1.isPositive ? 1 : 0)) } / n
        let bins = Dictionary(grouping: points) { min(Int($0.confidence * 10), 9) }
        expectedCalibrationError = bins.keys.sorted().reduce(0) { sum, bin in
            let own = bins[bin] ?? []
            let hits = Double(own.count(where: \.isPositive)) / Double(own.count)
            let mean = own.reduce(0) { $0 + $1.confidence } / Double(own.count)
            return sum + Double(own.count) / n * abs(hits - mean)
        }
        thresholds = []
        var (tp, fp, lastRecall, area) = (0, 0, 0.0, 0.0)
        let groups = Dictionary(grouping: points, by: \.confidence)
        for confidence in groups.keys.sorted(by: >) {
            let own = groups[confidence] ?? []
            tp += own.count(where: \.isPositive)
            fp += own.count - own.count(where: \.isPositive)
            let precision = Double(tp) / Double(tp + fp)
            let recall = positives > 0 ? Double(tp) / Double(positives) : nil
            area += ((recall ?? 0) - lastRecall) * precision
            lastRecall = recall ?? 0
            thresholds.append(
                Threshold(
                    confidence: confidence,
                    recall: recall,
                    falsePositiveRate: negatives > 0 ? Double(fp) / Double(negatives) : nil,
                    precision: precision
                )
            )
        }
        averagePrecision = positives > 0 ? area : nil
    }

    /// Measures a submission's units; nil where it gives no confidence.
    init?(_ verdicts: Verdicts, of truth: Truth) {
        var points: [Point] = []
        var left = 0
        var isGiven = false
        for (place, unit) in truth.units.enumerated() where verdicts.promises(unit.label) {
            switch verdicts.ofUnits[place] {
            case .silent: points.append(Point(confidence: 0, isPositive: unit.isPositive))
            case .flagged:
                let claims = verdicts.byCase[unit.place]?[unit.label] ?? []
                if let most = claims.compactMap(\.finding.confidence).max() {
                    isGiven = true
                    points.append(Point(confidence: most, isPositive: unit.isPositive))
                } else {
                    left += 1
                }
            case .unjudged, .notApplicable: break
            }
        }
        guard isGiven else { return nil }
        self.init(points, left: left)
    }

    private static func square(_ number: Double) -> Double { number * number }
}
