import Foundation

/// An element of an XML document; what stands in it is escaped, and what XML cannot carry is left out.
struct Markup {
    var name: String
    var attributes: [(String, String)]
    var children: [Markup] = []
    var text: String?

    /// Makes an element.
    init(_ name: String, _ attributes: [(String, String)] = [], _ children: [Markup] = [], text: String? = nil) {
        self.name = name
        self.attributes = attributes
        self.children = children
        self.text = text
    }

    /// The whole document.
    var document: String { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + lines("").joined(separator: "\n") + "\n" }

    private func lines(_ indent: String) -> [String] {
        let named = attributes.map { " \($0.0)=\"\(Self.escaped($0.1, isQuoted: true))\"" }.joined()
        if let text { return ["\(indent)<\(name)\(named)>\(Self.escaped(text, isQuoted: false))</\(name)>"] }
        guard !children.isEmpty else { return ["\(indent)<\(name)\(named)/>"] }
        return ["\(indent)<\(name)\(named)>"] + children.flatMap { $0.lines(indent + "  ") } + ["\(indent)</\(name)>"]
    }

    /// The text as it may stand in a document.
    private static func escaped(_ text: String, isQuoted: Bool) -> String {
        var escaped = ""
        for letter in text.unicodeScalars {
            switch letter {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"" where isQuoted: escaped += "&quot;"
            // A line feed in an attribute would be read as a space.
            case "\n" where isQuoted: escaped += "&#10;"
            case "\t" where isQuoted: escaped += "&#9;"
            default: if isAllowed(letter) { escaped.unicodeScalars.append(letter) }
            }
        }
        return escaped
    }

    private static func isAllowed(_ letter: Unicode.Scalar) -> Bool {
        switch letter.value {
        case 0x00...0x08, 0x0B...0x0D, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F, 0xFFFE, 0xFFFF: false
        default: true
        }
    }
}
