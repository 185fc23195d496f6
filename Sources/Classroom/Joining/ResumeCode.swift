/// What a learner types on another phone to go on where the lost one stopped: ten digits, the last of which tells typing mistakes.
///
/// Whoever has it is that learner, so the server hands in random bytes and keeps no more of the code than a hash.
package struct ResumeCode: Hashable, Sendable, CustomStringConvertible {
    /// How many digits it has, the last one included.
    package static let length = 10
    /// How many random bytes a code is made of.
    package static let entropyLength = 8

    private static let check = CheckSymbol(size: 10)

    /// The digits.
    package let digits: String

    /// Makes a code of random bytes; nil where there are too few.
    ///
    /// - Parameter entropy: At least ``entropyLength`` bytes that nobody can guess.
    package init?(entropy: [UInt8]) {
        guard entropy.count >= Self.entropyLength else { return nil }
        // Of 64 bits so little is lost to the remainder that every code is about equally likely.
        var rest = entropy.prefix(Self.entropyLength).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        var symbols: [Int] = []
        for _ in 1..<Self.length {
            symbols.append(Int(rest % 10))
            rest /= 10
        }
        symbols.append(Self.check.symbol(behind: symbols))
        digits = symbols.map(String.init).joined()
    }

    /// Reads what a learner typed; nil where it has other digits than a code, or one that is mistyped.
    ///
    /// - Parameter text: The text as it was typed.
    package init?(_ text: String) {
        let symbols = TypedCode(text)?.symbols ?? []
        let numbers = symbols.compactMap(\.wholeNumberValue)
        guard numbers.count == Self.length, symbols.count == Self.length, Self.check.accepts(numbers) else {
            return nil
        }
        digits = String(symbols)
    }

    /// The code as the card shows it: `482 913 5527`.
    package var description: String {
        "\(digits.prefix(3)) \(digits.dropFirst(3).prefix(3)) \(digits.suffix(4))"
    }
}
