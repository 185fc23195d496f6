package import Vocabulary

/// A card with a term that is offered after the errand, free or for money at first, and what comes of it.
package struct Subscription: Hashable, Sendable {
    /// What its first term costs.
    package enum Start: String, CaseIterable, Hashable, Sendable {
        /// Nothing.
        case free
        /// Its price, which stands with the term on the button.
        case paid
    }

    /// What comes when its term is over.
    package enum Sequel: String, CaseIterable, Hashable, Sendable {
        /// Nothing.
        case ends
        /// The next term, for money.
        case renews
    }

    /// Where it is told what comes when its term is over.
    package enum Telling: String, CaseIterable, Hashable, Sendable {
        /// Beside the button that takes it.
        case before
        /// In small print there.
        case smallPrint = "small-print"
        /// On the page behind that button.
        case after
        /// Nowhere.
        case absent
    }

    /// When the phone is told that the term is about to be over.
    package enum Reminder: String, CaseIterable, Hashable, Sendable {
        /// Six days before.
        case sixDays = "six-days"
        /// Five days before.
        case fiveDays = "five-days"
        /// Two days before.
        case twoDays = "two-days"
        /// Never.
        case absent

        /// How many days before; nil for never.
        package var days: Int? {
            switch self {
            case .sixDays: 6
            case .fiveDays: 5
            case .twoDays: 2
            case .absent: nil
            }
        }
    }

    /// What comes of cancelling it on the account page.
    package enum Cancelling: String, CaseIterable, Hashable, Sendable {
        /// It is done.
        case onePress = "one-press"
        /// It is done after one question.
        case oneQuestion = "one-question"
        /// The page says that it is done, and money is taken all the same.
        case ignored
        /// A fee is asked for it.
        case fee
        /// The button leads nowhere.
        case dead
        /// There is no button.
        case absent

        /// Says that no money is taken after it.
        package var works: Bool { self == .onePress || self == .oneQuestion }
        /// Says that the page confirms it.
        package var isConfirmed: Bool { works || self == .ignored }
    }

    /// Days before a renewal by which it must be told.
    ///
    /// - Source: otm-18 in `fixtures/law/provisions.yaml`.
    private static let noticeDays = 5

    /// The practice's id.
    package var id: PracticeID
    /// What its first term costs.
    package var start: Start
    /// What comes when its term is over.
    package var sequel: Sequel
    /// Where that is told.
    package var telling: Telling
    /// When the phone is told.
    package var reminder: Reminder
    /// What comes of cancelling it.
    package var cancelling: Cancelling
    /// Its term.
    package var days: Int
    /// What a term costs.
    package var price: Fen

    /// Reads a card from a checked practice.
    package init(_ practice: Practice) {
        id = practice.id
        start = Start(rawValue: practice.word("first")) ?? .free
        sequel = Sequel(rawValue: practice.word("then")) ?? .ends
        telling = Telling(rawValue: practice.word("told")) ?? .before
        reminder = Reminder(rawValue: practice.word("reminder")) ?? .fiveDays
        cancelling = Cancelling(rawValue: practice.word("cancelling")) ?? .onePress
        days = practice.number("days")
        price = Fen(practice.number("price-fen"))
    }

    /// Says that the phone is told early enough.
    package var remindsInTime: Bool { (reminder.days ?? 0) >= Self.noticeDays }

    static let meaning =
        "a card with a term, offered on the receipt, and what comes when its term is over; none where there is none"

    static let parameters: [Parameter] = [
        Parameter(
            "first",
            .word(Start.allCases.map(\.rawValue)),
            standard: .word("free"),
            "what the first term costs: nothing, or the price that stands with the term on the button"
        ),
        Parameter(
            "then",
            .word(Sequel.allCases.map(\.rawValue)),
            standard: .word("ends"),
            decides: true,
            "what comes when the term is over: nothing, or the next term for money"
        ),
        Parameter(
            "told",
            .word(Telling.allCases.map(\.rawValue)),
            standard: .word("before"),
            decides: true,
            "where it is told what comes then: beside the button that takes the card, in small print there, on the page "
                + "behind it, nowhere"
        ),
        Parameter(
            "reminder",
            .word(Reminder.allCases.map(\.rawValue)),
            standard: .word("five-days"),
            decides: true,
            "how long before a renewal the phone is told of it"
        ),
        Parameter(
            "cancelling",
            .word(Cancelling.allCases.map(\.rawValue)),
            standard: .word("one-press"),
            decides: true,
            "what the account page does to who cancels a card that renews itself: it is done, done after one question, "
                + "said to be done and is not, a fee is asked, a dead button, no button"
        ),
        Parameter("days", .number(7...10), standard: .number(7), "the term, in days"),
        Parameter("price-fen", .number(100...5_000), standard: .number(990), "what a term costs, in fen"),
    ]
}
