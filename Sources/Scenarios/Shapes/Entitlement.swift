package import Vocabulary

/// A way to a right on the account page: where it leads, what it takes, and what is still returned afterwards.
package struct Entitlement: Hashable, Sendable {
    /// How the right is granted.
    package enum Given: String, CaseIterable, Hashable, Sendable {
        /// On the page.
        case inPage = "in-page"
        /// By customer service that answers at once.
        case byStaff = "by-staff"
        /// By customer service that says no.
        case refused
        /// There is no way.
        case absent

        /// Says that there is a way that leads somewhere.
        package var helps: Bool { self == .inPage || self == .byStaff }
    }

    /// What erasure takes, and to see what is held or to have a copy of it.
    package enum Condition: String, CaseIterable, Hashable, Sendable {
        /// A press and a question.
        case none
        /// The code by which one registered.
        case code
        /// That no order is left unpaid.
        case settled
        /// An application in writing.
        case writing
        /// A picture of an identity document.
        case identityPicture = "identity-picture"
        /// Coming in person.
        case inPerson = "in-person"
        /// That what was collected is lost.
        case forfeits
        /// Twenty working days.
        case twentyDays = "twenty-days"

        /// Says that nobody may be asked for it.
        package var isUnreasonable: Bool {
            switch self {
            case .none, .code, .settled: false
            case .writing, .identityPicture, .inPerson, .forfeits, .twentyDays: true
            }
        }

        /// Says that whoever meets it has what was asked for at once.
        package var isDoneAtOnce: Bool {
            switch self {
            case .none, .code, .settled, .forfeits, .identityPicture: true
            case .writing, .inPerson, .twentyDays: false
            }
        }

        /// Says that it is met on the page, by nothing or by a datum: neither by money nor by days.
        package var isMetByData: Bool {
            switch self {
            case .none, .code, .settled, .identityPicture: true
            case .writing, .inPerson, .twentyDays, .forfeits: false
            }
        }

        /// Says that it can stand before seeing what is held, and before a copy: there is nothing to settle or to lose.
        package var suitsAccess: Bool { self != .settled && self != .forfeits }
    }

    /// What the account page still returns after erasure.
    package enum Remains: String, CaseIterable, Hashable, Sendable {
        /// Nothing.
        case nothing
        /// The record of the sale, as the law requires.
        case records
        /// Everything.
        case everything
    }

    /// The practice's id.
    package var id: PracticeID
    /// The right.
    package var right: Right
    /// How it is granted.
    package var given: Given
    /// What it takes.
    package var condition: Condition
    /// What is still returned afterwards.
    package var remains: Remains

    /// Reads a right from a checked practice.
    package init(_ practice: Practice) {
        id = practice.id
        right = Right(rawValue: practice.word("right")) ?? .erasure
        given = Given(rawValue: practice.word("given")) ?? .inPage
        condition = Condition(rawValue: practice.word("condition")) ?? .none
        remains = Remains(rawValue: practice.word("remains")) ?? .nothing
    }

    /// Rights that every account page leads to unless the author says otherwise.
    package static let granted: [Right] = [.access, .copy, .correction, .withdrawal, .erasure]

    /// The right of a merchant whose author says nothing about it.
    package static func standard(_ right: Right) -> Entitlement {
        Entitlement(
            Practice(
                id: PracticeID(rawValue: "own-\(right.rawValue)"),
                shape: .right,
                settings: ["right": .word(right.rawValue)]
            )
        )
    }

    static let meaning = "a way to a right on the account page; each is there and works where the author says nothing"

    static let parameters: [Parameter] = [
        Parameter(
            "right",
            .word(granted.map(\.rawValue)),
            standard: nil,
            decides: true,
            "which right: to see what is held, to have a copy of it, to have it put right, to withdraw consent, or to have "
                + "data deleted and the account closed; no kind speaks of the first three"
        ),
        Parameter(
            "given",
            .word(Given.allCases.map(\.rawValue)),
            standard: .word("in-page"),
            decides: true,
            "how it is granted: on the page, by customer service that answers, refused by it, no way at all"
        ),
        Parameter(
            "condition",
            .word(Condition.allCases.map(\.rawValue)),
            standard: .word("none"),
            decides: true,
            "what erasure takes, to see what is held, or a copy of it; on the page only"
        ),
        Parameter(
            "remains",
            .word(Remains.allCases.map(\.rawValue)),
            standard: .word("nothing"),
            decides: true,
            "what the account page still returns after erasure"
        ),
    ]
}
