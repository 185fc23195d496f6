/// Who a scripted consumer is: what they have to give, what they need, and whether the merchant knows them.
///
/// - Source: `fixtures/personas/`; the adult and the returning member are here too, because every probe needs them.
package struct Persona: Hashable, Codable, Sendable {
    /// Whose invoice is needed.
    package enum Invoice: String, Codable, CaseIterable, Hashable, Sendable {
        /// One in a person's name.
        case person
        /// One with a company's title and tax number.
        case company
    }

    /// The persona's id.
    package var id: PersonaID
    /// Who it is.
    package var title: Bilingual
    /// What it has not, and so cannot give, whatever it is willing to.
    package var lacks: [Demand]
    /// Which invoice it needs.
    package var invoice: Invoice
    /// Says that the platform recognises it as a member of the merchant: a fact of the visit's opening.
    package var isMember: Bool
    /// Says that it stops commercial messages, whatever it agreed to, and lives on for some days.
    package var stopsMessages: Bool
    /// After how many days of that life it scans the code again, without wanting messages; nil where it does not.
    ///
    /// - Unit: days.
    package var comesBackAfter: Int?
    /// Says that somebody in a class may be asked to play it; nobody plays a child.
    package var isForClasses: Bool

    /// Makes a persona.
    package init(
        id: PersonaID,
        title: Bilingual,
        lacks: [Demand] = [],
        invoice: Invoice = .person,
        isMember: Bool = false,
        stopsMessages: Bool = false,
        comesBackAfter: Int? = nil,
        isForClasses: Bool = true
    ) {
        self.id = id
        self.title = title
        self.lacks = lacks
        self.invoice = invoice
        self.isMember = isMember
        self.stopsMessages = stopsMessages
        self.comesBackAfter = comesBackAfter
        self.isForClasses = isForClasses
    }

    /// Somebody who has everything and whom nobody knows.
    package static let adult = Persona(id: "adult", title: Bilingual(zh: "成年人", en: "an adult"))
    /// The same, whom the merchant knows.
    package static let returningMember = Persona(
        id: "returning-member",
        title: Bilingual(zh: "回头的会员", en: "a returning member"),
        isMember: true
    )

    /// The one with whom its bills are compared: somebody known beside somebody unknown.
    package var counterpart: Persona { isMember ? .adult : .returningMember }

    /// Says that it can give a want; a consent is only a word.
    package func canGive(_ want: Want) -> Bool {
        switch want {
        case .demand(let demand): !lacks.contains(demand)
        case .consent: true
        }
    }
}
