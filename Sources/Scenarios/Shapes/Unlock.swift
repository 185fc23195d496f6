package import Vocabulary

/// How the wallet makes sure, on the phone itself, who is about to pay: nothing of it reaches the merchant.
package struct Unlock: Hashable, Sendable {
    /// What the phone asks its owner for.
    package enum Manner: String, CaseIterable, Hashable, Sendable {
        /// A passcode.
        case passcode
        /// A look into the phone.
        case face
    }

    /// The practice's id.
    package var id: PracticeID
    /// What the phone asks for.
    package var manner: Manner

    /// Reads it from a checked practice.
    package init(_ practice: Practice) {
        id = practice.id
        manner = Manner(rawValue: practice.word("by")) ?? .passcode
    }

    static let meaning = "how the wallet makes sure, on the phone itself, who is about to pay"

    static let parameters: [Parameter] = [
        Parameter(
            "by",
            .word(Manner.allCases.map(\.rawValue)),
            standard: .word("passcode"),
            "what the phone asks its owner for; nothing of it leaves the phone, so it never decides"
        )
    ]
}
