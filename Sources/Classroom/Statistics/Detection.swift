package import Scoring
package import Vocabulary

/// What a person's answers come to against the truth; *could not tell* is an abstention, never a "no".
///
/// - Source: docs/agreement.md#grade.
package struct Detection: Hashable, Sendable {
    /// What one answer comes to.
    package enum Outcome: String, CaseIterable, Hashable, Sendable {
        /// There, and observed.
        case hit
        /// There, and not observed.
        case miss
        /// Not there, and observed: a false accusation.
        case falseAlarm = "false-alarm"
        /// Not there, and not observed.
        case correctRejection = "correct-rejection"
        /// Could not tell.
        case abstained
    }

    /// What an answer is worth.
    package struct Weights: Hashable, Sendable {
        /// How many hits one false accusation takes away.
        package var falseAccusation: Double

        /// Makes weights; a false accusation costs at least as much as a hit is worth.
        package init(falseAccusation: Double = 2) { self.falseAccusation = max(1, falseAccusation) }
    }

    /// There, and observed.
    package var hits: Int
    /// There, and not observed.
    package var misses: Int
    /// Not there, and observed: false accusations.
    package var falseAlarms: Int
    /// Not there, and not observed.
    package var correctRejections: Int
    /// There, and could not tell.
    package var abstainedOnViolations: Int
    /// Not there, and could not tell.
    package var abstainedOnLawful: Int

    /// Makes counts.
    package init(
        hits: Int = 0,
        misses: Int = 0,
        falseAlarms: Int = 0,
        correctRejections: Int = 0,
        abstainedOnViolations: Int = 0,
        abstainedOnLawful: Int = 0
    ) {
        self.hits = hits
        self.misses = misses
        self.falseAlarms = falseAlarms
        self.correctRejections = correctRejections
        self.abstainedOnViolations = abstainedOnViolations
        self.abstainedOnLawful = abstainedOnLawful
    }

    /// Answers what an answer comes to.
    ///
    /// - Parameters:
    ///   - isThere: What is true.
    ///   - isObserved: What was answered; nil for *could not tell*.
    /// - Returns: The outcome.
    package static func outcome(isThere: Bool, isObserved: Bool?) -> Outcome {
        switch (isThere, isObserved) {
        case (true, true): .hit
        case (true, false): .miss
        case (false, true): .falseAlarm
        case (false, false): .correctRejection
        case (_, nil): .abstained
        }
    }

    /// Counts one answer, and says what it comes to.
    @discardableResult
    package mutating func count(isThere: Bool, isObserved: Bool?) -> Outcome {
        let outcome = Self.outcome(isThere: isThere, isObserved: isObserved)
        switch outcome {
        case .hit: hits += 1
        case .miss: misses += 1
        case .falseAlarm: falseAlarms += 1
        case .correctRejection: correctRejections += 1
        case .abstained where isThere: abstainedOnViolations += 1
        case .abstained: abstainedOnLawful += 1
        }
        return outcome
    }

    /// The sum of two.
    package static func + (left: Detection, right: Detection) -> Detection {
        Detection(
            hits: left.hits + right.hits,
            misses: left.misses + right.misses,
            falseAlarms: left.falseAlarms + right.falseAlarms,
            correctRejections: left.correctRejections + right.correctRejections,
            abstainedOnViolations: left.abstainedOnViolations + right.abstainedOnViolations,
            abstainedOnLawful: left.abstainedOnLawful + right.abstainedOnLawful
        )
    }

    /// All that is there, answered or not.
    package var violations: Int { hits + misses + abstainedOnViolations }
    /// All that is lawful, answered or not.
    package var lawful: Int { falseAlarms + correctRejections + abstainedOnLawful }
    /// How often the answer was *could not tell*.
    package var abstained: Int { abstainedOnViolations + abstainedOnLawful }
    /// How many questions there were.
    package var total: Int { violations + lawful }

    /// The share of what is there that was found; *could not tell* finds nothing.
    package var sensitivity: Rate { Rate(hits, of: violations) }
    /// The share of what is lawful that was left in peace; *could not tell* accuses nobody, and clears nobody.
    package var specificity: Rate { Rate(correctRejections, of: lawful) }
    /// The share of accusations that are true.
    package var precision: Rate { Rate(hits, of: hits + falseAlarms) }

    /// The hit rate over what was judged, with halves that keep d′ finite.
    package var smoothHitRate: Double { (Double(hits) + 0.5) / (Double(hits + misses) + 1) }
    /// The false-alarm rate over what was judged, with halves.
    package var smoothFalseAlarmRate: Double {
        (Double(falseAlarms) + 0.5) / (Double(falseAlarms + correctRejections) + 1)
    }

    /// How well what is there is told apart from what is not; undefined where either was never judged.
    package var dPrime: Measured { z { $0 - $1 } }
    /// Whether one accuses easily (below 0) or is cautious (above 0); undefined where either was never judged.
    package var criterion: Measured { z { -($0 + $1) / 2 } }

    /// F0.5: precision counts for more than finding everything; what was not told counts as not found.
    package var fHalf: Double? {
        Tally(tp: hits, fp: falseAlarms, fn: misses + abstainedOnViolations, tn: correctRejections).fHalf
    }

    /// What can be reached: one point for each thing that is there, one where there is nothing to find.
    package var scoreMaximum: Double { Double(max(violations, 1)) }

    /// The points: one for each hit, less the weight for each false accusation, never below 0.
    ///
    /// Where there is nothing to find, the one point goes to who accused nobody. A "no" earns nothing by itself, so that neither
    /// *no* to everything nor *yes* to everything passes; abstaining costs the hit it forgoes, and nothing on what is lawful.
    package func score(_ weights: Weights = Weights()) -> Double {
        let earned = violations == 0 ? 1 : Double(hits)
        return max(0, earned - weights.falseAccusation * Double(falseAlarms))
    }

    /// The points of what can be reached, from 0 to 1; undefined where nothing was asked.
    package func grade(_ weights: Weights = Weights()) -> Measured {
        total == 0 ? .undefined(.nothingCounted) : .value(score(weights) / scoreMaximum)
    }

    private func z(_ combined: (Double, Double) -> Double) -> Measured {
        guard hits + misses > 0, falseAlarms + correctRejections > 0,
            let hit = Normal.value(above: smoothHitRate), let alarm = Normal.value(above: smoothFalseAlarmRate)
        else { return .undefined(.nothingCounted) }
        return .value(combined(hit, alarm))
    }
}

extension Detection.Outcome {
    /// The outcome in words.
    package var words: Bilingual {
        switch self {
        case .hit: Bilingual("命中", "hit")
        case .miss: Bilingual("漏报", "miss")
        case .falseAlarm: Bilingual("错误指认", "false accusation")
        case .correctRejection: Bilingual("正确排除", "correct rejection")
        case .abstained: Bilingual("无法判断", "could not tell")
        }
    }
}
