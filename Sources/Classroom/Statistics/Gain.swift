import Scoring
import Vocabulary

/// What a class gained between two parallel forms, with an interval over learners.
package struct Gain: Hashable, Sendable {
    /// One learner's two results.
    package struct Pair: Hashable, Sendable {
        /// Who.
        package var learner: LearnerID
        /// The form that came first, such as `A`.
        package var firstForm: String
        /// The share reached before, from 0 to 1; nil where the learner was absent.
        package var before: Double?
        /// The share reached after, from 0 to 1; nil where the learner was absent.
        package var after: Double?

        /// Makes a pair.
        package init(learner: LearnerID, firstForm: String, before: Double?, after: Double?) {
            self.learner = learner
            self.firstForm = firstForm
            self.before = before
            self.after = after
        }
    }

    /// The mean of after less before; undefined where nobody has both.
    package let mean: Measured
    /// The gain of what could be gained; undefined where the mean before is 1, or nobody has both.
    package let normalised: Measured
    /// The mean before; nil where nobody has both.
    package let before: Double?
    /// The mean after; nil where nobody has both.
    package let after: Double?
    /// The mean's interval, over learners drawn with both their results.
    package let drawn: ItemBootstrap
    /// How many learners have both results.
    package let learners: Int
    /// How many lack one, and are left out.
    package let left: Int
    /// The mean gain by the form that came first: where these differ much, the forms are not parallel.
    package let byFirstForm: [String: Measured]

    /// Measures a class.
    package init(of pairs: [Pair], settings: ItemBootstrap.Settings = .init()) {
        let both = pairs.sorted { $0.learner < $1.learner }.compactMap { pair -> (String, Double, Double)? in
            guard let before = pair.before, let after = pair.after else { return nil }
            return (pair.firstForm, before, after)
        }
        let gains = both.map { $0.2 - $0.1 }
        before = Mean(of: both.map(\.1)).value
        after = Mean(of: both.map(\.2)).value
        mean = Self.mean(of: gains)
        normalised =
            if let before, let after {
                .ratio(after - before, 1 - before, otherwise: .nothingToGain)
            } else {
                .undefined(.nothingCounted)
            }
        drawn = ItemBootstrap(of: Array(gains.indices), settings: settings) { drawn in
            Self.mean(of: drawn.map { gains[$0] })
        }
        learners = both.count
        left = pairs.count - both.count
        byFirstForm = Dictionary(grouping: both, by: \.0).mapValues { group in Self.mean(of: group.map { $0.2 - $0.1 })
        }
    }

    private static func mean(of gains: [Double]) -> Measured {
        Mean(of: gains).value.map(Measured.value) ?? .undefined(.nothingCounted)
    }
}
