import Vocabulary
import Yams

/// The reading of one file: typed values out of a tree, every mistake collected with its place, none thrown.
struct Draft {
    /// The file as the author named it.
    let file: String
    /// What is wrong so far, at most ``most``.
    private(set) var problems: [Problem] = []

    /// Nobody mends more at once: junk that parses would have a problem a word.
    static let most = 200
    /// No text of a page or title is longer, in characters.
    static let longest = 2_000

    /// Starts a reading.
    init(file: String) { self.file = file }

    /// The keys and values of a mapping; anything else, unknown keys and missing ones are reported.
    mutating func mapping(
        _ node: Node,
        of what: String,
        required: [String] = [],
        optional: [String] = []
    ) -> [String: Node] {
        guard case .mapping(let mapping) = node else {
            report(node, .wrongType, "\(what) is not a mapping", fix: "write it as `key: value` lines")
            return [:]
        }
        let known = required + optional
        var found: [String: Node] = [:]
        for (key, value) in mapping {
            let name = key.scalar?.string ?? ""
            if found[name] != nil {
                // The parser finds equal keys, but not one that is written once as a text and once as something else.
                report(key, .duplicateKey, "key \(Self.shown(name)) stands twice", fix: "keep one of them")
            } else if known.contains(name) {
                found[name] = value
            } else {
                report(
                    key,
                    .unknownKey,
                    "\(what) has no key `\(Self.shown(name))`",
                    fix: "use one of \(known.joined(separator: ", "))"
                )
            }
        }
        for name in required where found[name] == nil {
            report(node, .missingKey, "\(what) lacks `\(name)`", fix: "add `\(name):`")
        }
        return found
    }

    /// The members of a list; anything else is reported.
    mutating func list(_ node: Node?, of what: String) -> [Node] {
        guard let node else { return [] }
        guard case .sequence(let sequence) = node else {
            report(node, .wrongType, "\(what) is not a list", fix: "write it as `[a, b]` or as `- ` lines")
            return []
        }
        return Array(sequence)
    }

    /// A text that people read; nothing, characters that no screen shows, and whole books are reported.
    mutating func text(_ node: Node?, of what: String, orEmpty: Bool = false) -> String? {
        guard let text = scalar(node, of: what) else { return nil }
        if text.isEmpty, !orEmpty {
            report(node, .missingKey, "\(what) is empty", fix: "write it, or take the key out")
            return nil
        }
        if text.unicodeScalars.contains(where: Self.isHidden) {
            report(
                node,
                .invalidText,
                "\(what) has a line break or a character that no screen shows: `\(Self.shown(text))`",
                fix: "take it out"
            )
            return nil
        }
        if text.utf8.count > Self.longest * 4 || text.count > Self.longest {
            report(node, .tooLarge, "\(what) is very long", fix: "keep it under \(Self.longest) characters")
            return nil
        }
        return text
    }

    /// One value; anything else is reported.
    private mutating func scalar(_ node: Node?, of what: String) -> String? {
        guard let node else { return nil }
        guard let scalar = node.scalar else {
            report(node, .wrongType, "\(what) is not a text", fix: "write one value")
            return nil
        }
        return scalar.string
    }

    /// A word of a closed list; anything else is reported.
    mutating func word(_ node: Node?, of what: String, from words: [String]) -> String? {
        guard let node, let text = scalar(node, of: what) else { return nil }
        guard words.contains(text) else {
            report(
                node,
                .unknownWord,
                "\(what) is `\(Self.shown(text))`",
                fix: "use one of \(words.joined(separator: ", "))"
            )
            return nil
        }
        return text
    }

    /// Words of a closed list, each once; anything else is reported.
    mutating func words(_ node: Node?, of what: String, from words: [String]) -> [String] {
        var found: [String] = []
        for member in list(node, of: what) {
            guard let word = word(member, of: what, from: words) else { continue }
            if found.contains(word) {
                report(member, .duplicateID, "\(what) names `\(word)` twice", fix: "name it once")
            } else {
                found.append(word)
            }
        }
        return found
    }

    /// A yes or no; anything else is reported.
    mutating func flag(_ node: Node?, of what: String) -> Bool? {
        guard let node, let text = scalar(node, of: what) else { return nil }
        switch text {
        case "true": return true
        case "false": return false
        default:
            report(node, .wrongType, "\(what) is `\(Self.shown(text))`", fix: "write true or false")
            return nil
        }
    }

    /// A whole number within bounds; anything else is reported.
    mutating func number(_ node: Node?, of what: String, within bounds: ClosedRange<Int>) -> Int? {
        guard let node, let text = scalar(node, of: what) else { return nil }
        guard let number = Int(text) else {
            report(node, .wrongType, "\(what) is `\(Self.shown(text))`", fix: "write a whole number")
            return nil
        }
        guard bounds.contains(number) else {
            report(
                node,
                .outOfRange,
                "\(what) is \(number)",
                fix: "write a number from \(bounds.lowerBound) to \(bounds.upperBound)"
            )
            return nil
        }
        return number
    }

    /// A kebab-case id; anything else is reported.
    mutating func id(_ node: Node?, of what: String) -> String? {
        guard let node, let text = scalar(node, of: what) else { return nil }
        guard Self.isKebab(text) else {
            report(
                node,
                .badID,
                "\(what) is `\(Self.shown(text))`",
                fix: "use small letters, digits and single hyphens, at most 64"
            )
            return nil
        }
        return text
    }

    /// A text in both languages; anything else is reported.
    mutating func bilingual(_ node: Node?, of what: String) -> Bilingual? {
        guard let node else { return nil }
        let keys = mapping(node, of: what, required: ["zh", "en"])
        guard let zh = text(keys["zh"], of: "\(what) zh"), let en = text(keys["en"], of: "\(what) en") else {
            return nil
        }
        return Bilingual(zh: zh, en: en)
    }

    /// Adds a problem at a node's place.
    mutating func report(_ node: Node?, _ id: Problem.ID, _ message: String, fix: String) {
        add(
            Problem(
                file: file,
                line: node?.mark?.line ?? 1,
                column: node?.mark?.column ?? 1,
                id: id,
                message: message,
                fix: fix
            )
        )
    }

    /// Adds a problem that was found elsewhere.
    mutating func add(_ problem: Problem) {
        guard problems.count < Self.most else { return }
        problems.append(problem)
    }

    /// Says that a text is kebab-case.
    static func isKebab(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return text.utf8.count <= 64
            && parts.allSatisfy { part in
                !part.isEmpty && part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
            }
    }

    /// A value short and tame enough for a message: a terminal obeys characters that nobody sees.
    static func shown(_ text: String) -> String {
        let shown = text.unicodeScalars.prefix(40).map { isHidden($0) ? "\u{FFFD}" : String($0) }.joined()
        return text.unicodeScalars.count > 40 ? "\(shown)…" : shown
    }

    /// Says that a character shows nothing itself and changes how others are shown.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        case .format: scalar != "\u{200D}"  // joins the parts of one picture
        default: false
        }
    }
}
