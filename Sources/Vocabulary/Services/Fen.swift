/// An amount of money.
///
/// - Unit: fen, a hundredth of a yuan.
package struct Fen: Hashable, Comparable, Codable, Sendable {
    /// The whole number of fen.
    package var amount: Int

    /// Makes an amount from whole fen.
    package init(_ amount: Int) { self.amount = amount }

    /// Writes the amount as a shop prints it, such as `¥12.00`.
    package var text: String {
        let cents = abs(amount) % 100
        return "\(amount < 0 ? "-" : "")\u{00A5}\(abs(amount) / 100).\(cents < 10 ? "0" : "")\(cents)"
    }

    /// Adds two amounts.
    package static func + (left: Fen, right: Fen) -> Fen { Fen(left.amount + right.amount) }

    /// The difference of two amounts.
    package static func - (left: Fen, right: Fen) -> Fen { Fen(left.amount - right.amount) }

    /// Multiplies a price by a count.
    package static func * (price: Fen, count: Int) -> Fen { Fen(price.amount * count) }

    /// Orders amounts.
    package static func < (left: Fen, right: Fen) -> Bool { left.amount < right.amount }

    /// Reads the amount as its bare number.
    package init(from decoder: any Decoder) throws { amount = try decoder.singleValueContainer().decode(Int.self) }

    /// Writes the amount as its bare number.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(amount)
    }
}
