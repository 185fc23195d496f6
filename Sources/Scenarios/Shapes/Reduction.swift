package import Vocabulary

/// An amount that whoever has something for it may take off the bill, without telling who they are.
package struct Reduction: Hashable, Sendable {
    /// What it is taken off for.
    package enum By: String, CaseIterable, Hashable, Sendable {
        /// A voucher bought beforehand, for an order.
        case voucher
        /// Points that go with the car's plate.
        case points
        /// The receipt of a shop nearby, shown at the machine.
        case receipt

        /// Says that a service takes it.
        package func fits(_ service: Service) -> Bool {
            switch self {
            case .voucher: service.spine == .order
            case .points, .receipt: service.spine == .stay
            }
        }
    }

    /// The practice's id.
    package var id: PracticeID
    /// What it is taken off for.
    package var by: By
    /// How much at most.
    package var worth: Fen

    /// Reads a reduction from a checked practice.
    package init(_ practice: Practice) {
        id = practice.id
        by = By(rawValue: practice.word("by")) ?? .voucher
        worth = Fen(practice.number("worth"))
    }

    static let meaning = "an amount that whoever has a voucher, points or a shop's receipt may take off the bill"

    static let parameters: [Parameter] = [
        Parameter("by", .word(By.allCases.map(\.rawValue)), standard: nil, "what it is taken off for"),
        Parameter("worth", .number(100...10_000), standard: .number(500), "how much at most, in fen"),
    ]
}
