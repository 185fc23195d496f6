package import Vocabulary

/// Goods that the account page recommends, and whether that can be switched off.
package struct Recommendation: Hashable, Sendable {
    /// What the choice rests on.
    package enum Basis: String, CaseIterable, Hashable, Sendable {
        /// The same list for everybody.
        case everybody
        /// What the consumer bought.
        case history
        /// Where the consumer is.
        case location
    }

    /// What becomes of the switch.
    package enum Switch: String, CaseIterable, Hashable, Sendable {
        /// It works.
        case works
        /// There is none.
        case absent
        /// It changes nothing.
        case dead
    }

    /// The practice's id.
    package var id: PracticeID
    /// What the choice rests on.
    package var basis: Basis
    /// What becomes of the switch.
    package var `switch`: Switch

    /// Reads a recommendation from a checked practice.
    package init(_ practice: Practice) {
        id = practice.id
        basis = Basis(rawValue: practice.word("basis")) ?? .everybody
        `switch` = Switch(rawValue: practice.word("switch")) ?? .works
    }

    /// Says that it rests on what is known of the consumer and cannot be switched off.
    package var isInescapable: Bool { basis != .everybody && self.switch != .works }

    static let meaning = "goods that the account page recommends"

    static let parameters: [Parameter] = [
        Parameter(
            "basis",
            .word(Basis.allCases.map(\.rawValue)),
            standard: .word("everybody"),
            decides: true,
            "what the choice rests on: the same for everybody, what one bought, where one is"
        ),
        Parameter(
            "switch",
            .word(Switch.allCases.map(\.rawValue)),
            standard: .word("works"),
            decides: true,
            "the switch that turns it off: it works, there is none, it changes nothing"
        ),
    ]
}
