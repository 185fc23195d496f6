import Vocabulary

/// For whom an invoice was asked, and what was told for it.
package struct InvoiceTitle: Hashable, Sendable {
    /// When it was asked for.
    package var turn: PlatformRecord.Turn
    /// Says that it is for a company.
    package var isCompany: Bool
    /// The name on it.
    package var name: String
    /// The company's tax number; empty for a person.
    package var taxNumber: String
    /// The telephone number that the form took; empty where it took none.
    package var phone: String
    /// The e-mail address that the form took; empty where it took none.
    package var email: String

    /// Reads the form that was sent.
    init(_ event: Event, turn: PlatformRecord.Turn, card: IdentityCard) {
        let told = Set(event.given.map(\.item))
        func value(_ item: Demand) -> String { told.contains(item) ? card[item] ?? "" : "" }
        self.turn = turn
        isCompany = event.given.first?.item == .taxpayerNumber
        name = (isCompany ? card.values[IdentityCard.companyTitle] : card[.realName]) ?? ""
        taxNumber = isCompany ? value(.taxpayerNumber) : ""
        phone = value(.phoneNumber)
        email = value(.email)
    }

    /// The same with where the invoice is sent to, told on the page after the form.
    func delivered(by event: Event, card: IdentityCard) -> InvoiceTitle {
        var title = self
        for given in event.given {
            if given.item == .email { title.email = card[.email] ?? "" }
            if given.item == .phoneNumber { title.phone = card[.phoneNumber] ?? "" }
        }
        return title
    }

    /// What the merchant's form wants beside the title.
    package struct Form: Hashable, Sendable {
        /// Says that it asks for a telephone number.
        package var showsPhone: Bool
        /// Says that it is not taken without one.
        package var mustPhone: Bool
        /// Says that it asks for an e-mail address.
        package var showsEmail: Bool
        /// Says that it is not taken without one.
        package var mustEmail: Bool

        /// The four flags as an event keeps them: a sign for each, in the order above.
        package var flags: String {
            [showsPhone, mustPhone, showsEmail, mustEmail].map { $0 ? "1" : "0" }.joined()
        }

        /// Reads that; nil for anything else, and for what must be given and is not shown.
        ///
        /// - Parameter written: Four figures, 0 or 1.
        package init?(flags written: String) {
            let flags = written.map { $0 == "1" }
            guard written.count == 4, written.allSatisfy({ $0 == "0" || $0 == "1" }),
                flags[0] || !flags[1], flags[2] || !flags[3]
            else { return nil }
            self.init(showsPhone: flags[0], mustPhone: flags[1], showsEmail: flags[2], mustEmail: flags[3])
        }

        /// Makes a form.
        package init(showsPhone: Bool, mustPhone: Bool, showsEmail: Bool, mustEmail: Bool) {
            self.showsPhone = showsPhone
            self.mustPhone = mustPhone
            self.showsEmail = showsEmail
            self.mustEmail = mustEmail
        }
    }
}
