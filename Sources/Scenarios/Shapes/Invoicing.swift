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

    /// How the invoice comes to whoever asked for it.
    package enum Delivery: String, CaseIterable, Hashable, Sendable {
        /// On the page itself.
        case download
        /// As the consumer chooses: on the page, by e-mail, by short message.
        case choice
        /// By e-mail, and no other way.
        case emailOnly = "email-only"
        /// By short message, and no other way.
        case smsOnly = "sms-only"

        /// What nobody gets the invoice without; nil where it can be had without leaving anything.
        package var item: Demand? {
            switch self {
            case .download, .choice: nil
            case .emailOnly: .email
            case .smsOnly: .phoneNumber
            }
        }

        /// What some way of delivery asks for.
        package var items: [Demand] { self == .choice ? Self.choosable : [item].compactMap(\.self) }

        /// What the ways ask for that a consumer can choose beside the page itself.
        package static let choosable: [Demand] = [.email, .phoneNumber]
    }

    /// Who is asked for a tax number.
    package enum TaxNumber: String, CaseIterable, Hashable, Sendable {
        /// Nobody: a company's comes with the title that is chosen.
        case withTitle = "with-title"
        /// Whoever chooses a company's title, in a field of the form.
        case company
        /// Everybody, a person too, in a field of the form.
        case everybody
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
    /// How the invoice comes.
    package var delivery: Delivery
    /// Who is asked for a tax number.
    package var taxNumber: TaxNumber

    /// Reads an answer from a checked practice.
    package init(_ practice: Practice) {
        id = practice.id
        answer = Answer(rawValue: practice.word("answer")) ?? .atOnce
        isKept = practice.flag("kept")
        days = practice.number("days")
        isStrict = practice.flag("strict")
        delivery = Delivery(rawValue: practice.word("delivery")) ?? .download
        taxNumber = TaxNumber(rawValue: practice.word("tax-number")) ?? .withTitle
    }

    /// The field of the form for a tax number; nil where there is none.
    package var taxField: Field? {
        guard taxNumber != .withTitle else { return nil }
        return field(for: .taxpayerNumber, isRequired: taxNumber == .everybody)
    }

    /// The field for where the invoice is sent to, on a page of its own after the form.
    ///
    /// - Parameter item: What that way of delivery asks for.
    /// - Returns: A field without which that way is none.
    package func deliveryField(for item: Demand) -> Field { field(for: item, isRequired: true) }

    /// What everybody meets who asks for an invoice here.
    var fields: [Field] { [taxField, delivery.item.map(deliveryField(for:))].compactMap(\.self) }

    private func field(for item: Demand, isRequired: Bool) -> Field {
        let settings: [String: Setting] = [
            "item": .word(item.rawValue), "at": .word("invoice"), "required": .flag(isRequired),
            "marked": .word(isRequired ? "required" : "optional"),
        ]
        return Field(Practice(id: id, shape: .field, settings: settings))
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
        Parameter(
            "delivery",
            .word(Delivery.allCases.map(\.rawValue)),
            standard: .word("download"),
            decides: true,
            "how the invoice comes: on the page, as the consumer chooses (on the page, by e-mail, by short message), by "
                + "e-mail alone, by short message alone; what was given before is not asked for again"
        ),
        Parameter(
            "tax-number",
            .word(TaxNumber.allCases.map(\.rawValue)),
            standard: .word("with-title"),
            decides: true,
            "who is asked for a tax number: nobody, since a company's comes with its title; whoever chooses a company's "
                + "title; everybody, a person too"
        ),
    ]
}
