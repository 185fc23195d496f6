package import Vocabulary

/// The privacy notice that opens on arrival.
package struct Notice: Hashable, Sendable {
    /// What saying no leads to.
    package enum Reject: String, CaseIterable, Hashable, Sendable {
        /// On to the service, as a guest.
        case guest
        /// There is no such button.
        case absent
        /// Out of the service.
        case exits
    }

    /// The practice's id.
    package var id: PracticeID
    /// Says that it asks for agreement; otherwise it informs, and 我知道了 closes it.
    package var asks: Bool
    /// What saying no leads to.
    package var reject: Reject
    /// What one yes agrees to.
    package var covers: [Consent]

    /// Reads a notice from a checked practice.
    package init(_ practice: Practice) {
        id = practice.id
        asks = practice.flag("asks")
        reject = Reject(rawValue: practice.word("reject")) ?? .guest
        covers = practice.words("covers").compactMap(Consent.init(rawValue:)).sorted()
    }

    static let meaning = "the privacy notice that opens on arrival"

    static let parameters: [Parameter] = [
        Parameter(
            "asks",
            .flag,
            standard: .flag(true),
            decides: true,
            "whether it asks for agreement; one that only informs is closed by 我知道了"
        ),
        Parameter(
            "reject",
            .word(Reject.allCases.map(\.rawValue)),
            standard: .word("guest"),
            decides: true,
            "what saying no leads to: on as a guest, no such button, or out"
        ),
        Parameter(
            "covers",
            .words(Consent.allCases.map(\.rawValue)),
            standard: .words(["privacy"]),
            decides: true,
            "what one yes agrees to"
        ),
    ]
}
