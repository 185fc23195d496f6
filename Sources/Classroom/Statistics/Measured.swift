package import Vocabulary

/// A number that may be undefined, and then says why; never 0 or 1 in place of nothing.
package enum Measured: Hashable, Sendable {
    /// The number.
    case value(Double)
    /// There is none.
    case undefined(Reason)

    /// Why a number is undefined.
    package enum Reason: String, CaseIterable, Hashable, Sendable {
        /// Nothing was counted.
        case nothingCounted = "nothing-counted"
        /// No item has two ratings.
        case noPairs = "no-pairs"
        /// All answers are the same, so that chance explains everything or nothing.
        case noVariation = "no-variation"
        /// The statistic is for exactly two raters.
        case notTwoRaters = "not-two-raters"
        /// The items have unequal numbers of ratings; Krippendorff's alpha takes them.
        case unequalNumbers = "unequal-numbers"
        /// Fewer than two answers are declared.
        case fewCategories = "few-categories"
        /// There are more raters than pairs of them are compared for.
        case manyRaters = "many-raters"
        /// The test before is already full, so that nothing can be gained.
        case nothingToGain = "nothing-to-gain"

        /// The reason in words, with what to look at instead.
        package var words: Bilingual {
            switch self {
            case .nothingCounted: Bilingual("没有可计的答案", "nothing was counted")
            case .noPairs: Bilingual("没有一项有两个以上的答案", "no item has two ratings")
            case .noVariation: Bilingual("答案没有差异", "all answers are the same")
            case .notTwoRaters: Bilingual("只适用于恰好两名评分者", "for exactly two raters only")
            case .unequalNumbers:
                Bilingual(
                    "各项的评分数不等，请看 Krippendorff α",
                    "unequal numbers of ratings: look at Krippendorff's alpha"
                )
            case .fewCategories: Bilingual("声明的答案少于两种", "fewer than two answers are declared")
            case .manyRaters:
                Bilingual("评分者太多，不逐对比较，请看 Krippendorff α", "too many raters for pairs: look at Krippendorff's alpha")
            case .nothingToGain: Bilingual("前测已是满分", "the first test is full already")
            }
        }
    }

    /// The number; nil where it is undefined.
    package var value: Double? {
        guard case .value(let value) = self else { return nil }
        return value
    }

    /// Why it is undefined; nil where it is a number.
    package var reason: Reason? {
        guard case .undefined(let reason) = self else { return nil }
        return reason
    }

    /// The quotient; undefined for the reason given where the denominator is 0.
    static func ratio(_ above: Double, _ below: Double, otherwise reason: Reason) -> Measured {
        below == 0 ? .undefined(reason) : .value(above / below)
    }
}
