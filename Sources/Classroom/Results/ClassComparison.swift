import Vocabulary

/// Two classes held beside each other, before and after: what was gained between parallel forms.
///
/// Where both have rosters the same learners are paired by their codes; elsewhere nobody is paired, and only the means are told apart.
package struct ClassComparison: Sendable {
    /// How learners were held together.
    package enum Pairing: String, CaseIterable, Hashable, Sendable {
        /// By the codes of the rosters.
        case paired
        /// Not at all: the two are different people as far as anybody knows.
        case unpaired
    }

    /// How learners were held together.
    package let pairing: Pairing
    /// The gain over pairs; nil where nobody is paired.
    package let gain: Gain?
    /// The mean share before, with its interval over learners.
    package let before: Share
    /// The same after.
    package let after: Share
    /// Says that the two are parallel forms of one course.
    package let isParallel: Bool

    /// A mean share over learners.
    package struct Share: Sendable {
        /// The mean; undefined where nobody handed anything in.
        package let mean: Measured
        /// Its interval over learners.
        package let drawn: ItemBootstrap
        /// How many learners.
        package let learners: Int

        init(of shares: [Double], settings: ItemBootstrap.Settings) {
            func mean(_ places: [Int]) -> Measured {
                places.isEmpty
                    ? .undefined(.nothingCounted)
                    : .value(places.map { shares[$0] }.reduce(0, +) / Double(places.count))
            }
            self.mean = mean(Array(shares.indices))
            drawn = ItemBootstrap(of: Array(shares.indices), settings: settings, measure: mean)
            learners = shares.count
        }
    }

    /// Holds two classes beside each other.
    ///
    /// - Parameters:
    ///   - earlier: The class before.
    ///   - later: The class after.
    package init(of earlier: ClassRecord, and later: ClassRecord) {
        let settings = ItemBootstrap.Settings(seed: later.seed)
        let (first, second) = (earlier.shares, later.shares)
        let (planned, then) = (earlier.training.plan, later.training.plan)
        isParallel = planned.course == then.course && planned.form != then.form
        before = Share(of: first.sorted { $0.key < $1.key }.map(\.value), settings: settings)
        after = Share(of: second.sorted { $0.key < $1.key }.map(\.value), settings: settings)
        guard planned.naming == .roster, then.naming == .roster else {
            (pairing, gain) = (.unpaired, nil)
            return
        }
        pairing = .paired
        gain = Gain(
            of: Set(first.keys).union(second.keys).sorted().map { learner in
                Gain.Pair(
                    learner: learner,
                    firstForm: earlier.form,
                    before: first[learner],
                    after: second[learner]
                )
            },
            settings: settings
        )
    }
}

extension ClassRecord {
    /// The share of the points that each learner reached, over all merchants that were handed in.
    package var shares: [LearnerID: Double] {
        Dictionary(grouping: attempts.filter(\.isDone), by: \.learner.id).compactMapValues { own in
            ResultSummary(of: own).share.value
        }
    }

    /// The mean difficulty of what was handed in; nil where nothing was.
    ///
    /// - Unit: from 1 to 3.
    package var difficulty: Double? {
        let declared = attempts.filter(\.isDone).compactMap(\.difficulty)
        return declared.isEmpty ? nil : Double(declared.reduce(0, +)) / Double(declared.count)
    }
}
