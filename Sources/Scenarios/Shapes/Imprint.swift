package import Vocabulary

/// Who trades here, told at the foot of the first page of the service.
package struct Imprint: Hashable, Sendable {
    /// How the trader is told.
    package enum Trader: String, CaseIterable, Hashable, Sendable {
        /// Name and licence stand at the foot.
        case foot
        /// A link at the foot leads to them.
        case link
        /// Not at all: the brand is all that one learns.
        case absent
    }

    /// The practice's id.
    package var id: PracticeID
    /// How the trader is told.
    package var trader: Trader
    /// Says that the maker of the software is named.
    package var namesVendor: Bool

    /// Reads a foot from a checked practice.
    package init(_ practice: Practice) {
        id = practice.id
        trader = Trader(rawValue: practice.word("trader")) ?? .foot
        namesVendor = practice.flag("vendor")
    }

    /// The foot of a merchant whose author says nothing about it.
    package static let standard = Imprint(Practice(id: "foot", shape: .imprint))

    static let meaning = "who trades here, told at the foot of the first page; name and licence where there is none"

    static let parameters: [Parameter] = [
        Parameter(
            "trader",
            .word(Trader.allCases.map(\.rawValue)),
            standard: .word("foot"),
            decides: true,
            "whether name and licence of the trader stand there, or behind a link, or nowhere"
        ),
        Parameter("vendor", .flag, standard: .flag(false), "whether the maker of the software is named there"),
    ]
}
