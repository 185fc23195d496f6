package import Vocabulary

/// What the form that asks for an invoice answers.
package struct Invoicing: Hashable, Sendable {
    /// The answer.
    package enum Answer: String, CaseIterable, Hashable, Sendable {
        /// The invoice.
        case atOnce = "at-once"
        /// The invoice, after a minute's wait.
        case queue
        /// The invoice on a later day, which is named.
        case laterDay = "later-day"
        /// That all invoices are made at the end of the month.
        case monthEnd = "month-end"
        /// That the system is out of order.
        case fault
        /// That the amount is too small.
        case threshold
        /// That who paid less for a discount gets none.
        case discount

        /// Says that no invoice comes of it, ever.
        package var refuses: Bool { self == .fault || self == .threshold || self == .discount }
    }

    /// The practice's id.
    package var id: PracticeID
    /// The answer.
    package var answer: Answer
    /// Says that an invoice that is promised for a later day is there on that day.
    package var isKept: Bool
    /// How many days later it is promised for.
    package var days: Int
    /// Says that the form tells that item and amount cannot be changed.
    package var isStrict: Bool

    /// Reads an answer from a checked practice.
    package init(_ practice: Practice) {
        id = practice.id
        answer = Answer(rawValue: practice.word("answer")) ?? .atOnce
        isKept = practice.flag("kept")
        days = practice.number("days")
        isStrict = practice.flag("strict")
    }

    /// Says that an invoice comes of it, at once or as promised.
    package var issues: Bool {
        switch answer {
        case .atOnce, .queue: true
        case .laterDay: isKept
        case .monthEnd, .fault, .threshold, .discount: false
        }
    }

    static let meaning = "what the form that asks for an invoice answers; the invoice where there is none"

    static let parameters: [Parameter] = [
        Parameter(
            "answer",
            .word(Answer.allCases.map(\.rawValue)),
            standard: .word("at-once"),
            decides: true,
            "the invoice, the invoice after a minute, a day on which it will be there, the end of the month, "
                + "a system out of order, an amount too small, a discount that was had"
        ),
        Parameter(
            "kept",
            .flag,
            standard: .flag(true),
            decides: true,
            "whether an invoice promised for a later day is there on that day"
        ),
        Parameter("days", .number(1...3), standard: .number(1), "how many days later it is promised for"),
        Parameter(
            "strict",
            .flag,
            standard: .flag(false),
            "whether the form tells that item and amount cannot be changed"
        ),
    ]
}
