/// How a text must be for a written walk to be content with it: Hurl's predicates over texts.
package enum TextMatch: Hashable, Codable, Sendable {
    /// It is these words.
    case equals(String)
    /// These words stand in it.
    case contains(String)
    /// It begins with these words.
    case startsWith(String)
    /// It ends with these words.
    case endsWith(String)
    /// A regular expression is found in it.
    case matches(String)

    /// The predicate's name, as Hurl calls it.
    package var name: String {
        switch self {
        case .equals: "equals"
        case .contains: "contains"
        case .startsWith: "startsWith"
        case .endsWith: "endsWith"
        case .matches: "matches"
        }
    }

    /// Every predicate's name.
    package static let names = ["equals", "contains", "startsWith", "endsWith", "matches"]

    /// The words or the pattern.
    package var words: String {
        switch self {
        case .equals(let words), .contains(let words), .startsWith(let words), .endsWith(let words),
            .matches(let words):
            words
        }
    }

    /// Makes a match from its name and words; nil for an unknown name.
    package init?(_ name: String, _ words: String) {
        switch name {
        case "equals": self = .equals(words)
        case "contains": self = .contains(words)
        case "startsWith": self = .startsWith(words)
        case "endsWith": self = .endsWith(words)
        case "matches": self = .matches(words)
        default: return nil
        }
    }

    /// The same match of other words.
    package func with(_ words: String) -> Self { Self(name, words) ?? self }

    /// Says that a text is as it must be; one that is no regular expression matches nothing.
    package func holds(of text: String) -> Bool {
        switch self {
        case .equals(let words): text == words
        case .contains(let words): text.contains(words)
        case .startsWith(let words): text.hasPrefix(words)
        case .endsWith(let words): text.hasSuffix(words)
        case .matches(let pattern): (try? Regex(pattern)).map { text.contains($0) } ?? false
        }
    }

    /// The match as a reader sees it.
    package var text: String {
        switch self {
        case .equals(let words): "\u{300C}\(words)\u{300D}"
        default: "\(name) \u{300C}\(words)\u{300D}"
        }
    }
}
