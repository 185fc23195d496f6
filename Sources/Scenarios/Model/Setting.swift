/// The value of one parameter of a practice.
package enum Setting: Hashable, Codable, Sendable, CustomStringConvertible {
    /// One word of a closed list.
    case word(String)
    /// Several words, in the author's order.
    case words([String])
    /// Yes or no.
    case flag(Bool)
    /// A whole number.
    case number(Int)

    /// The setting as YAML writes it.
    package var description: String {
        switch self {
        case .word(let word): word
        case .words(let words): "[\(words.joined(separator: ", "))]"
        case .flag(let flag): flag ? "true" : "false"
        case .number(let number): "\(number)"
        }
    }
}
