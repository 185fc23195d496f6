/// How the consent to something sensitive is taken: a setting of gates and fields.
package enum SensitiveConsent: String, CaseIterable, Hashable, Sendable {
    /// Nothing is said about it.
    case none
    /// It is said to lie in a consent that was given to everything at once.
    case general
    /// A screen of its own asks for this alone, and says neither why it must be nor what may come of it.
    case unexplained
    /// A screen of its own asks for this alone, and says why it must be and what may come of it.
    case separate

    /// Says that a screen of its own asks for this alone.
    package var hasOwnScreen: Bool { self == .unexplained || self == .separate }

    /// The parameter of a shape that takes it.
    static func parameter(asking what: String) -> Parameter {
        Parameter(
            "consent",
            .word(allCases.map(\.rawValue)),
            standard: .word("none"),
            decides: true,
            "how the consent is taken: not at all, as part of a general one, on a screen of its own without or with why it "
                + "must be and what may come of it; \(what)"
        )
    }
}
