package import Vocabulary

/// The privacy notice itself: what it says, and how it opens from the pages that link it.
package struct NoticeText: Hashable, Sendable {
    /// A part that an author can leave out.
    package enum Part: String, CaseIterable, Hashable, Sendable {
        /// Who processes the data.
        case who
        /// How to reach them.
        case contact
        /// The kinds of data.
        case kinds
        /// What they are processed for.
        case purpose
        /// What consumers may ask for.
        case rights
    }

    /// What it says about how long data are kept.
    package enum Retention: String, CaseIterable, Hashable, Sendable {
        /// A time in figures.
        case period
        /// How the time is determined.
        case rule
        /// Records of the sale as long as the law requires.
        case byLaw = "by-law"
        /// For ever.
        case permanent
        /// Nothing.
        case absent
    }

    /// Where one can complain.
    package enum Complaints: String, CaseIterable, Hashable, Sendable {
        /// By telephone.
        case phone
        /// By a form.
        case form
        /// Nowhere.
        case absent
    }

    /// What pressing the link opens.
    package enum Opening: String, CaseIterable, Hashable, Sendable {
        /// The text.
        case page
        /// A short layer that links the text.
        case short
        /// Pages that lead to the text, which the fourth tap opens.
        case fourTaps = "four-taps"
        /// One page more.
        case fiveTaps = "five-taps"
        /// A page that says that there is none.
        case dead
        /// A picture without text.
        case picture

        /// Says that there is a text to be read, however far away.
        package var leadsToText: Bool { self != .dead && self != .picture }

        /// Pages between the link and the text.
        package var layers: Int {
            switch self {
            case .page, .dead, .picture: 0
            case .short: 1
            case .fourTaps: 3
            case .fiveTaps: 4
            }
        }
    }

    /// How it says that something is not taken.
    package enum Denial: String, CaseIterable, Hashable, Sendable {
        /// That nobody collects it.
        case collection
        /// That it stays on the consumer's own phone.
        case device
    }

    /// The practice's id.
    package var id: PracticeID
    /// The parts that are left out.
    package var omitted: [Part]
    /// What it says about how long data are kept.
    package var retention: Retention
    /// Where one can complain.
    package var complaints: Complaints
    /// What pressing the link opens.
    package var opening: Opening
    /// Items that are not listed among the kinds of data, whoever takes them.
    package var leftOut: [Demand]
    /// Items of which it says that they are not taken.
    package var denied: [Demand]
    /// How it says so.
    package var denial: Denial
    /// Items that are listed whether or not anybody takes them.
    package var added: [Demand]
    /// Says that the list ends in words that fit anything.
    package var isLoose: Bool
    /// Says that it denies that anybody else gets anything.
    package var deniesSharing: Bool

    /// Reads a notice's text from a checked practice.
    package init(_ practice: Practice) {
        id = practice.id
        omitted = practice.words("omits").compactMap(Part.init(rawValue:))
        retention = Retention(rawValue: practice.word("retention")) ?? .period
        complaints = Complaints(rawValue: practice.word("complaints")) ?? .phone
        opening = Opening(rawValue: practice.word("opens")) ?? .page
        leftOut = practice.words("leaves-out").compactMap(Demand.init(rawValue:))
        denied = practice.words("denies").compactMap(Demand.init(rawValue:))
        denial = Denial(rawValue: practice.word("denial")) ?? .collection
        added = practice.words("adds").compactMap(Demand.init(rawValue:))
        isLoose = practice.flag("loose")
        deniesSharing = practice.flag("denies-sharing")
    }

    /// The complete notice of a merchant whose author says nothing about it.
    package static let standard = NoticeText(Practice(id: "notice-text", shape: .policy))

    /// What a notice lists by name where it is taken.
    package static let listable = Demand.allCases.filter(\.isListable)

    /// What a text lists that was copied from an app's.
    private static let copied: [Demand] = [
        .preciseLocation, .birthday, .idDocument, .contacts, .album, .microphone, .camera, .face, .movementTrack,
    ]

    static let meaning =
        "the privacy notice that pages link: what it says and how it opens; complete where there is none"

    static let parameters: [Parameter] = [
        Parameter(
            "omits",
            .words(Part.allCases.map(\.rawValue)),
            standard: .words([]),
            decides: true,
            "the parts that are left out: who processes the data, how to reach them, kinds of data, purpose, rights"
        ),
        Parameter(
            "retention",
            .word(Retention.allCases.map(\.rawValue)),
            standard: .word("period"),
            decides: true,
            "how long data are kept: a time, how it is determined, sales records as the law requires, for ever, not a word"
        ),
        Parameter(
            "complaints",
            .word(Complaints.allCases.map(\.rawValue)),
            standard: .word("phone"),
            decides: true,
            "where one can complain: by telephone, by a form, nowhere"
        ),
        Parameter(
            "opens",
            .word(Opening.allCases.map(\.rawValue)),
            standard: .word("page"),
            decides: true,
            "what the link opens: the text, a short layer that links it, pages until the fourth or fifth tap, "
                + "a page that is not there, a picture without text"
        ),
        Parameter(
            "leaves-out",
            .words(listable.map(\.rawValue)),
            standard: .words([]),
            decides: true,
            "items that the kinds of data do not list, although they are taken; all that is taken is listed otherwise"
        ),
        Parameter(
            "denies",
            .words(listable.map(\.rawValue)),
            standard: .words([]),
            decides: true,
            "items of which it says that they are not taken; they are not listed then"
        ),
        Parameter(
            "denial",
            .word(Denial.allCases.map(\.rawValue)),
            standard: .word("collection"),
            "how it says so: that nobody collects them, or that they stay on the consumer's own phone"
        ),
        Parameter(
            "adds",
            .words(copied.map(\.rawValue)),
            standard: .words([]),
            "items that are listed although nobody takes them, as in a text that was copied"
        ),
        Parameter(
            "loose",
            .flag,
            standard: .flag(false),
            "whether it speaks of further data in words that fit anything"
        ),
        Parameter(
            "denies-sharing",
            .flag,
            standard: .flag(false),
            decides: true,
            "whether it says that nobody else gets anything; it names no receiver then"
        ),
    ]
}
