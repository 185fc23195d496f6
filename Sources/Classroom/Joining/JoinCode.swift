package import Vocabulary

/// The six digits by which a learner finds a class; no secret, and easy to read from the wall.
package struct JoinCode: Hashable, Sendable, CustomStringConvertible {
    /// How many digits it has.
    package static let length = 6
    /// How many tries a drawing takes; with a thousand open classes one in a hundred fails.
    private static let tries = 400

    /// The digits.
    package let digits: String

    /// Reads what a learner typed: spaces, strokes and full-width digits are all the same; nil where it is no join code.
    ///
    /// - Parameter text: The text as it was typed.
    package init?(_ text: String) {
        guard let typed = TypedCode(text)?.symbols, typed.count == Self.length, typed.allSatisfy(\.isNumber) else {
            return nil
        }
        digits = String(typed)
        guard isReadable else { return nil }
    }

    /// Draws the code of a new class; nil where so many are open that none is left.
    ///
    /// A code never starts with a nought, holds no run that is easily miscounted, and differs from every open class's in two digits
    /// or more: one that is mistyped opens no other class.
    ///
    /// - Parameters:
    ///   - dice: The chance, which only needs to be new for each class.
    ///   - open: The codes of the classes that can be joined now.
    /// - Returns: The code.
    package static func drawn(using dice: inout Dice, beside open: [JoinCode]) -> JoinCode? {
        for _ in 0..<tries {
            let digits = String((0..<length).map { _ in Character(String(dice.roll(below: 10))) })
            guard let code = JoinCode(digits), open.allSatisfy({ code.distance(to: $0) > 1 }) else { continue }
            return code
        }
        return nil
    }

    /// The code as the wall shows it: `482 913`.
    package var description: String { "\(digits.prefix(3)) \(digits.suffix(3))" }

    /// In how many places two codes differ.
    func distance(to other: JoinCode) -> Int { zip(digits, other.digits).count { $0 != $1 } }

    /// Says that it starts with no nought and holds no digit three times in a row.
    private var isReadable: Bool {
        let all = Array(digits)
        return all[0] != "0" && !all.indices.dropFirst(2).contains { all[$0] == all[$0 - 1] && all[$0] == all[$0 - 2] }
    }
}
