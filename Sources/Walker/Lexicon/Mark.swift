package import Vocabulary

/// What a word of the lexicon means.
package enum Mark: Hashable, Sendable {
    /// It belongs to a group.
    case group(WordGroup)
    /// It names a data item or a tie.
    case noun(Demand)
    /// It is the doing that gives the item, as it stands on a button.
    case act(Demand)
    /// It names a purpose to agree to.
    case consent(Consent)

    /// The marks among which a longer word hides the shorter ones inside it; acts stand among the buttons' roles.
    var field: String {
        switch self {
        case .group(.shield): "shield"
        case .group(let group): group.family.rawValue
        case .act: WordGroup.Family.roles.rawValue
        case .noun: "nouns"
        case .consent: "consents"
        }
    }
}
