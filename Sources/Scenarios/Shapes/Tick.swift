package import Vocabulary

/// A box to tick in the order form, words that take going on for a yes, or the platform's sheet that asks for one.
package struct Tick: Hashable, Sendable {
    /// How the agreement is taken.
    package enum Form: String, CaseIterable, Hashable, Sendable {
        /// By a box.
        case box
        /// By words such as 提交即表示同意: going on is the only act.
        case implied
        /// By the platform's sheet before paying, on which messages are allowed or denied.
        case sheet
    }

    /// The practice's id.
    package var id: PracticeID
    /// What it agrees to; empty for a box that concerns no personal information.
    package var covers: [Consent]
    /// Says that it follows the account: a box on the receipt.
    package var takesFollow: Bool
    /// Says that it is ticked on arrival.
    package var isTicked: Bool
    /// Says that the form is not taken without it.
    package var isRequired: Bool
    /// How the agreement is taken.
    package var form: Form
    /// The words' message id; empty for words put together from what it covers.
    package var words: String

    /// Reads a tick from a checked practice.
    package init(_ practice: Practice) {
        id = practice.id
        covers = practice.words("covers").compactMap(Consent.init(rawValue:)).sorted()
        takesFollow = practice.words("covers").contains(Self.follow)
        isTicked = practice.flag("ticked")
        isRequired = practice.flag("required")
        form = Form(rawValue: practice.word("form")) ?? .box
        words = practice.word("words")
    }

    /// What covers a follow, which is no consent.
    private static let follow = Demand.follow.rawValue

    static let meaning =
        "a box to tick in the order form (beside the bill in a car park), or words or the platform's sheet in its place"

    static let parameters: [Parameter] = [
        Parameter(
            "covers",
            .words(Consent.allCases.map(\.rawValue) + [follow]),
            standard: .words([]),
            decides: true,
            "what the one control agrees to; empty for a box that concerns no personal information, and for a sheet of "
                + "messages about the order; `follow` alone is a box on the receipt, and ticking it follows the account"
        ),
        Parameter(
            "ticked",
            .flag,
            standard: .flag(false),
            decides: true,
            "whether it is ticked before anybody touched it"
        ),
        Parameter(
            "required",
            .flag,
            standard: .flag(false),
            decides: true,
            "whether the form is refused without it"
        ),
        Parameter(
            "form",
            .word(Form.allCases.map(\.rawValue)),
            standard: .word("box"),
            decides: true,
            "a box, words by which going on is the yes, or the platform's sheet that allows or denies messages before paying"
        ),
        Parameter(
            "words",
            .message,
            standard: .word(""),
            "message of a box that covers nothing; without it the words follow from `covers`, or from the service on a sheet"
        ),
    ]
}
