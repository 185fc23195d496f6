package import Vocabulary

/// The words of Landis and Koch (1977) for values of kappa; an aid, not a test.
package enum KappaWord: String, CaseIterable, Hashable, Sendable {
    /// Below 0.
    case poor
    /// Up to .20.
    case slight
    /// Up to .40.
    case fair
    /// Up to .60.
    case moderate
    /// Up to .80.
    case substantial
    /// Above .80.
    case almostPerfect = "almost-perfect"

    /// Words a value.
    package init(of value: Double) {
        self =
            switch value {
            case ..<0: .poor
            case ...0.20: .slight
            case ...0.40: .fair
            case ...0.60: .moderate
            case ...0.80: .substantial
            default: .almostPerfect
            }
    }

    /// The word in both languages.
    package var words: Bilingual {
        switch self {
        case .poor: Bilingual("差", "poor")
        case .slight: Bilingual("轻微", "slight")
        case .fair: Bilingual("尚可", "fair")
        case .moderate: Bilingual("中等", "moderate")
        case .substantial: Bilingual("较强", "substantial")
        case .almostPerfect: Bilingual("几乎完全一致", "almost perfect")
        }
    }
}
