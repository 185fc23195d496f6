package import Vocabulary

/// An answer about a rule: the third is missing data for agreement and an abstention for scoring, never a "no".
package enum ObservedAnswer: String, CaseIterable, Codable, Hashable, Sendable {
    /// It was seen.
    case observed
    /// It was looked for and not seen.
    case notObserved = "not-observed"
    /// It could not be told.
    case couldNotTell = "could-not-tell"

    /// The answers that are possible where agreement is measured.
    package static let categories = [ObservedAnswer.observed, .notObserved].map(\.rawValue)

    /// Says whether it was observed; nil for *could not tell*.
    package var isObserved: Bool? {
        switch self {
        case .observed: true
        case .notObserved: false
        case .couldNotTell: nil
        }
    }

    /// The answer in words.
    package var words: Bilingual {
        switch self {
        case .observed: Bilingual("看到", "observed")
        case .notObserved: Bilingual("没有看到", "not observed")
        case .couldNotTell: Bilingual("无法判断", "could not tell")
        }
    }
}
