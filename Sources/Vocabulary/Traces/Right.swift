/// Something that a consumer may ask of whoever holds data, and that a client tries.
///
/// - Source: articles 15, 24 and 45 to 47 of the Personal Information Protection Law, article 18 of the Online Transaction
///   Measures (`fixtures/law/provisions.yaml`).
package enum Right: String, Codable, CaseIterable, Hashable, Sendable, Comparable {
    /// To have no more commercial messages.
    case optOut = "opt-out"
    /// To see what is held.
    case access
    /// To have a copy of what is held.
    case copy
    /// To have something wrong put right.
    case correction
    /// To withdraw a consent.
    case withdrawal
    /// To have data deleted and the account closed.
    case erasure
    /// To have nothing recommended by what is known of one.
    case profilingOff = "profiling-off"
    /// To have money taken no more for a card that renews itself.
    case cancellation

    /// The errand whose price is what this right takes; nil for rights that have none.
    package var errand: Milestone? {
        switch self {
        case .optOut: .optOut
        case .erasure: .erasure
        case .access, .copy, .correction, .withdrawal, .profilingOff, .cancellation: nil
        }
    }

    /// Orders rights as a client tries them.
    package static func < (left: Right, right: Right) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}
