package import Vocabulary

/// What a learner says of one kind, after the visit: the second exercise, apart from the facts.
package enum KindVerdict: String, Codable, CaseIterable, Hashable, Sendable {
    /// It is suspected; only a regulator or a court decides.
    case suspected
    /// It is not.
    case notSuspected = "not-suspected"
    /// It could not be told.
    case couldNotTell = "could-not-tell"

    /// What stands beside the box.
    package var words: Bilingual {
        switch self {
        case .suspected: Bilingual("涉嫌", "Suspected")
        case .notSuspected: Bilingual("没有发现", "Not suspected")
        case .couldNotTell: Bilingual("说不准", "Could not tell")
        }
    }
}
