package import Vocabulary

/// A field in the order form, or beside the bill of a car park.
package struct Field: Hashable, Sendable {
    /// What stands beside the field about being compulsory.
    package enum Mark: String, CaseIterable, Hashable, Sendable {
        /// An asterisk.
        case required
        /// 选填.
        case optional
        /// Nothing.
        case unmarked
    }

    /// Where it stands.
    package enum Place: String, CaseIterable, Hashable, Sendable {
        /// In the order form, beside the bill of a car park, on the dispenser's page.
        case form
        /// In the form that asks for an invoice.
        case invoice
    }

    /// What a guardian has to do before something about a child is taken.
    package enum Guardian: String, CaseIterable, Hashable, Sendable {
        /// Nothing.
        case none
        /// To give it as the guardian, on a page that says how it is kept.
        case consent
        /// The same, with the number of an identity document beside it.
        case idDocument = "id-document"
    }

    /// The practice's id.
    package var id: PracticeID
    /// What it asks for.
    package var item: Demand
    /// Where it stands.
    package var place: Place
    /// Says that the form is not taken without it.
    package var isRequired: Bool
    /// What stands beside it.
    package var mark: Mark
    /// What is said about the purpose.
    package var purpose: Gate.Purpose
    /// Says that the privacy notice is linked beside it.
    package var showsNotice: Bool
    /// How the consent to something sensitive is taken.
    package var consent: SensitiveConsent
    /// What a guardian has to do before something about a child is taken.
    package var guardian: Guardian
    /// Says that it is there at all.
    var isAsked: Bool
    /// Says that the service itself asks, whatever the merchant practises: it stands behind a bare code too.
    package var isOwn = false

    /// Reads a field from a checked practice.
    package init(_ practice: Practice) {
        id = practice.id
        item = Demand(rawValue: practice.word("item")) ?? .phoneNumber
        place = Place(rawValue: practice.word("at")) ?? .form
        isRequired = practice.flag("required")
        mark = Mark(rawValue: practice.word("marked")) ?? .unmarked
        purpose = Gate.Purpose(rawValue: practice.word("purpose")) ?? .stated
        showsNotice = practice.flag("notice")
        consent = SensitiveConsent(rawValue: practice.word("consent")) ?? .none
        guardian = Guardian(rawValue: practice.word("guardian")) ?? .none
        isAsked = practice.flag("asked")
    }

    /// Says that it stands on a page of its own before the form.
    package var isApart: Bool { place == .form && (consent.hasOwnScreen || guardian != .none) }

    /// What its page asks for, the guardian's document with it.
    package var demands: [Demand] { guardian == .idDocument ? [item, .idDocument] : [item] }

    /// The field for the guardian's document; nil where none is wanted.
    package var guardianDocument: Field? {
        guard guardian == .idDocument else { return nil }
        let settings: [String: Setting] = [
            "item": .word(Demand.idDocument.rawValue), "required": .flag(true), "marked": .word("required"),
        ]
        return Field(Practice(id: id, shape: .field, settings: settings))
    }

    /// Items that a field can ask for in this part of the range.
    static let askable: [Demand] = [
        .phoneNumber, .nickname, .gender, .region, .dinerCount, .dietaryNote, .receiverName, .receiverAddress,
        .realName, .idDocument, .birthday, .email, .childName, .childBirthday, .childAge, .childSchool, .childCount,
    ]

    /// What a service cannot do without, asked for as the law wants it, where the author says nothing else of the item.
    ///
    /// - Source: the items marked N in `fixtures/law/necessity.yaml` that nobody but the consumer can tell.
    static func own(of service: Service, beside named: [Field]) -> [Field] {
        let items: [Demand] =
            switch service {
            case .takeaway: [.receiverName, .phoneNumber, .receiverAddress]
            case .ticketing: [.phoneNumber]
            case .dineIn, .pickup, .parking, .retail, .tissue: []
            }
        let own = items.filter { item in !named.contains { $0.item == item } }.map { item in
            var field = Field(
                Practice(
                    id: PracticeID(rawValue: "own-\(item.rawValue)"),
                    shape: .field,
                    settings: ["item": .word(item.rawValue), "required": .flag(true), "marked": .word("required")]
                )
            )
            field.isOwn = true
            return field
        }
        return own + named
    }

    static let meaning = "a field in the order form, beside the bill of a car park, or in the invoice form"

    static let parameters: [Parameter] = [
        Parameter("item", .word(askable.map(\.rawValue)), standard: nil, decides: true, "the data item asked for"),
        Parameter(
            "at",
            .word(Place.allCases.map(\.rawValue)),
            standard: .word("form"),
            decides: true,
            "where it stands: the order form (in a car park the bill, at a dispenser its page), or the invoice form"
        ),
        Parameter(
            "required",
            .flag,
            standard: .flag(false),
            decides: true,
            "whether the form is refused while it is empty"
        ),
        Parameter(
            "marked",
            .word(Mark.allCases.map(\.rawValue)),
            standard: .word("optional"),
            decides: true,
            "what stands beside it: an asterisk, 选填, or nothing"
        ),
        Parameter(
            "purpose",
            .word(["stated", "vague", "silent"]),
            standard: .word("stated"),
            decides: true,
            "what is said about the purpose"
        ),
        Parameter(
            "notice",
            .flag,
            standard: .flag(true),
            decides: true,
            "whether the privacy notice is linked beside it"
        ),
        SensitiveConsent.parameter(
            asking: "with a sensitive item only, on a screen of its own only on the way to an order"
        ),
        Parameter(
            "guardian",
            .word(Guardian.allCases.map(\.rawValue)),
            standard: .word("none"),
            decides: true,
            "what a guardian has to do before it is taken: nothing, give it as the guardian on a page of its own, give an "
                + "ID number too; with an item about a child only, on the way to an order, where it may be left out"
        ),
        Parameter(
            "asked",
            .flag,
            standard: .flag(true),
            decides: true,
            "whether the field is there at all"
        ),
    ]
}
