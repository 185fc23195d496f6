import Vocabulary

/// What some learners' visits come to together: counts, points, and what statistics of detection are made from.
///
/// Only what was handed in counts.
package struct ResultSummary: Hashable, Sendable {
    /// How many sheets were handed in.
    package let sheets: Int
    /// How often each outcome came, facts and kinds together.
    package let counts: GradeCounts
    /// The points of facts and kinds.
    package let points: Int
    /// What faultless sheets would have.
    package let most: Int
    /// What false accusations cost.
    ///
    /// - Unit: points, as a positive number.
    package let accusationCost: Int
    /// What is told apart from what.
    package let detection: Detection
    /// The median time from opening a merchant to the first right flag; nil where there was none.
    ///
    /// - Unit: seconds.
    package let medianSeconds: Double?
    /// The mean quality of evidence over sheets that have any; nil where none has.
    package let evidence: Double?

    /// Sums visits.
    package init(of attempts: some Sequence<Attempt>) {
        let done = attempts.filter(\.isDone)
        let grades = done.map(\.grade)
        sheets = done.count
        counts = GradeCounts(grades.flatMap { $0.facts.map(\.outcome) + $0.kinds.map(\.outcome) })
        points = grades.map { $0.factScore.points + $0.kindScore.points }.reduce(0, +)
        most = grades.map { $0.factScore.most + $0.kindScore.most }.reduce(0, +)
        accusationCost = grades.flatMap { grade in
            grade.facts.filter { $0.outcome == .falseAlarm }.map(\.points)
                + grade.kinds.filter { $0.outcome == .falseAlarm }.map(\.points)
        }.map { max(0, -$0) }.reduce(0, +)
        detection = done.map(\.detection).reduce(Detection(), +)
        let seconds = grades.compactMap(\.secondsToFirstHit).sorted()
        let middle = seconds.count / 2
        if seconds.isEmpty {
            medianSeconds = nil
        } else if seconds.count.isMultiple(of: 2) {
            medianSeconds = Double(seconds[middle - 1] + seconds[middle]) / 2
        } else {
            medianSeconds = Double(seconds[middle])
        }
        let qualities = grades.compactMap(\.evidenceQuality)
        evidence = qualities.isEmpty ? nil : qualities.reduce(0, +) / Double(qualities.count)
    }

    /// The share of the points, from 0 to 1; undefined where nothing counts.
    package var share: Measured {
        most > 0 ? .value(max(0, Double(points) / Double(most))) : .undefined(.nothingCounted)
    }
}

extension Attempt {
    /// What this visit's answers come to in the terms of detection, overrules applied.
    var detection: Detection {
        items.reduce(into: Detection()) { sum, item in
            switch item.detected {
            case .hit: sum.hits += 1
            case .miss: sum.misses += 1
            case .falseAlarm: sum.falseAlarms += 1
            case .correctRejection: sum.correctRejections += 1
            case .abstained where item.truth == .observed: sum.abstainedOnViolations += 1
            case .abstained where item.truth == .notObserved: sum.abstainedOnLawful += 1
            case .abstained, nil: break
            }
        }
    }
}
