/// One thing a consumer can grant or refuse: a demand, or a consent.
///
/// - Shape: written as the demand's id, or `consent-` and the consent's id.
package enum Want: Comparable, Written {
    /// A datum or a tie.
    case demand(Demand)
    /// An agreement to a purpose.
    case consent(Consent)

    /// A want, in the message about what is none.
    package static let noun = "want"

    /// Reads a want from its written form; nil for an unknown word.
    package init?(_ text: String) {
        if let demand = Demand(rawValue: text) {
            self = .demand(demand)
        } else if text.hasPrefix("consent-"), let consent = Consent(rawValue: String(text.dropFirst(8))) {
            self = .consent(consent)
        } else {
            return nil
        }
    }

    /// The written form.
    package var description: String {
        switch self {
        case .demand(let demand): demand.rawValue
        case .consent(let consent): "consent-\(consent.rawValue)"
        }
    }

    /// The demand, where it is one.
    package var demand: Demand? {
        if case .demand(let demand) = self { demand } else { nil }
    }

    /// Orders wants by their written form.
    package static func < (left: Want, right: Want) -> Bool { left.description < right.description }
}
