import Scoring
package import Vocabulary

/// How hard each item was and how well it told people apart, so that bad items show.
package struct ItemStatistics: Hashable, Sendable {
    /// One learner's answer to one item.
    package struct Answer: Hashable, Sendable {
        /// Who.
        package var learner: LearnerID
        /// What was reached of what can be reached, from 0 to 1.
        package var share: Double
        /// How long it took; nil where it is not known.
        package var seconds: Double?

        /// Makes an answer.
        package init(learner: LearnerID, share: Double, seconds: Double?) {
            self.learner = learner
            self.share = share
            self.seconds = seconds
        }
    }

    /// From where on an item is flagged; settings of the trainer's, not norms.
    package struct Limits: Hashable, Sendable {
        /// A smaller facility is too hard.
        package var hard: Double
        /// A greater facility is too easy.
        package var easy: Double
        /// A smaller discrimination tells nobody apart.
        package var flat: Double

        /// Makes limits.
        package init(hard: Double = 0.2, easy: Double = 0.95, flat: Double = 0.1) {
            self.hard = hard
            self.easy = easy
            self.flat = flat
        }
    }

    /// Why an item should be looked at.
    package enum Flag: String, CaseIterable, Hashable, Sendable {
        /// Hardly anybody gets it right.
        case tooHard = "too-hard"
        /// Nearly everybody gets it right.
        case tooEasy = "too-easy"
        /// It does not go with the other items.
        case lowDiscrimination = "low-discrimination"

        /// The flag in words.
        package var words: Bilingual {
            switch self {
            case .tooHard: Bilingual("太难", "too hard")
            case .tooEasy: Bilingual("太易", "too easy")
            case .lowDiscrimination: Bilingual("区分度低", "tells nobody apart")
            }
        }
    }

    /// One item.
    package struct Line: Hashable, Sendable {
        /// The item.
        package let item: String
        /// How many learners answered it.
        package let answered: Int
        /// The mean share reached; undefined where nobody answered.
        package let facility: Measured
        /// How the item goes with the sum of the others; undefined without variation.
        package let discrimination: Measured
        /// The median time; nil where none is known.
        package let medianSeconds: Double?
        /// Why it should be looked at.
        package let flags: [Flag]
    }

    /// A line for each item, sorted.
    package let lines: [Line]

    /// Measures items.
    ///
    /// - Parameters:
    ///   - answers: Answers by item; an item that a learner did not answer adds nothing to that learner's sum.
    ///   - limits: From where on an item is flagged.
    package init(of answers: [String: [Answer]], limits: Limits = Limits()) {
        var sums: [LearnerID: Double] = [:]
        for item in answers.keys.sorted() {
            for answer in answers[item] ?? [] { sums[answer.learner, default: 0] += answer.share }
        }
        lines = answers.keys.sorted().map { item in
            let own = answers[item] ?? []
            let facility = Mean(of: own.map(\.share)).value
            let rest = own.map { (sums[$0.learner] ?? 0) - $0.share }
            let discrimination = answers.count > 1 ? Self.correlation(own.map(\.share), rest) : nil
            var flags: [Flag] = []
            if let facility, facility < limits.hard { flags.append(.tooHard) }
            if let facility, facility > limits.easy { flags.append(.tooEasy) }
            if let discrimination, discrimination < limits.flat { flags.append(.lowDiscrimination) }
            return Line(
                item: item,
                answered: own.count,
                facility: facility.map(Measured.value) ?? .undefined(.nothingCounted),
                discrimination: discrimination.map(Measured.value)
                    ?? .undefined(own.isEmpty ? .nothingCounted : .noVariation),
                medianSeconds: Self.median(own.compactMap(\.seconds)),
                flags: flags
            )
        }
    }

    /// Pearson's correlation; nil where either does not vary.
    private static func correlation(_ left: [Double], _ right: [Double]) -> Double? {
        guard let middle = Mean(of: left).value, let other = Mean(of: right).value else { return nil }
        // Sums of shares carry rounding: what varies less than this does not vary.
        let least = 1e-18 * Double(left.count)
        let across = zip(left, right).reduce(0) { $0 + ($1.0 - middle) * ($1.1 - other) }
        let one = left.reduce(0) { $0 + ($1 - middle) * ($1 - middle) }
        let two = right.reduce(0) { $0 + ($1 - other) * ($1 - other) }
        guard one > least, two > least else { return nil }
        return across / (one * two).squareRoot()
    }

    private static func median(_ numbers: [Double]) -> Double? {
        guard !numbers.isEmpty else { return nil }
        let sorted = numbers.sorted()
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }
}
