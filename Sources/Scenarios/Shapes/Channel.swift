package import Vocabulary

/// What the staff do when asked for the thing without a phone.
package struct Channel: Hashable, Sendable {
    /// How the thing is given.
    package enum Given: String, CaseIterable, Hashable, Sendable {
        /// Held out unasked.
        case offered
        /// Given when asked for.
        case onRequest = "on-request"
        /// Not given.
        case refused
        /// Nobody is there to be asked.
        case unattended

        /// Says that whoever asks gets it.
        package var helps: Bool { self == .offered || self == .onRequest }
    }

    /// The practice's id.
    package var id: PracticeID
    /// What is asked for.
    package var milestone: Milestone
    /// How it is given.
    package var given: Given

    /// Reads a channel from a checked practice.
    package init(_ practice: Practice) {
        id = practice.id
        milestone = Milestone(rawValue: practice.word("for")) ?? .menu
        given = Given(rawValue: practice.word("given")) ?? .onRequest
    }

    static let meaning = "what the staff do when asked; without a word from the author they help on request"

    static let parameters: [Parameter] = [
        Parameter(
            "for",
            .word([Milestone.menu, .order, .pay, .invoice].map(\.rawValue)),
            standard: nil,
            decides: true,
            "a paper menu, a staffed order (tables only), cash, a printed invoice"
        ),
        Parameter(
            "given",
            .word(Given.allCases.map(\.rawValue)),
            standard: .word("on-request"),
            decides: true,
            "held out unasked, given on request, not given, or nobody is there"
        ),
    ]
}
