package import Vocabulary

/// What the merchant's people answer to whoever complains to them.
package struct Hearing: Hashable, Sendable {
    /// The practice's id.
    package var id: PracticeID
    /// To whom one complains.
    package var channel: HearingSeen.Channel
    /// What they answer.
    package var answer: HearingSeen.Answer

    /// Reads a hearing from a checked practice.
    package init(_ practice: Practice) {
        id = practice.id
        channel = HearingSeen.Channel(rawValue: practice.word("at")) ?? .site
        answer = HearingSeen.Answer(rawValue: practice.word("answer")) ?? .settled
    }

    static let meaning =
        "what the merchant's people answer to a complaint: a fact that the client records; no kind speaks of it"

    static let parameters: [Parameter] = [
        Parameter(
            "at",
            .word(HearingSeen.Channel.allCases.map(\.rawValue)),
            standard: .word("site"),
            "to whom one complains: whoever is in charge at the place, or the telephone of which the account page tells"
        ),
        Parameter(
            "answer",
            .word(HearingSeen.Answer.allCases.map(\.rawValue)),
            standard: .word("settled"),
            "that it is put right, that there is nothing to talk about, or nothing to the point"
        ),
    ]
}
