/// The reading of JSON from the outside: bounded in depth, each value with its line, never a crash.
///
/// - Source: RFC 8259; a name that stands twice in one object is a fault here, because readers differ on which one counts.
struct JSONScan {
    /// Why a text is no JSON.
    struct Fault: Error, Hashable, Sendable {
        /// The line, from 1.
        var line: Int
        /// What is wrong.
        var message: String
    }

    /// No submission nests deeper.
    static let deepest = 32

    private let bytes: [UInt8]
    private var place = 0
    private var line: Int

    /// Starts at the first byte.
    init(_ text: some StringProtocol, line: Int = 1) {
        bytes = Array(text.utf8)
        self.line = line
    }

    /// Answers the one value of a text.
    static func value(of text: some StringProtocol, line: Int = 1) -> Result<JSONNode, Fault> {
        var scan = JSONScan(text, line: line)
        do throws(Fault) {
            let node = try scan.node(depth: 0)
            guard scan.isAtEnd else { throw scan.fault("something follows the value") }
            return .success(node)
        } catch {
            return .failure(error)
        }
    }

    /// Answers the first value, and says whether anything follows it.
    static func first(of text: some StringProtocol) -> (node: JSONNode, isAlone: Bool)? {
        var scan = JSONScan(text)
        // What is no JSON is told by the reader that is then asked, with its line.
        guard let node = try? scan.node(depth: 0) else { return nil }
        return (node, scan.isAtEnd)
    }

    /// Says that nothing but blanks is left.
    private var isAtEnd: Bool {
        mutating get {
            skipBlanks()
            return place >= bytes.count
        }
    }

    private func fault(_ message: String) -> Fault { Fault(line: line, message: message) }

    private mutating func skipBlanks() {
        while place < bytes.count {
            switch bytes[place] {
            case 0x0A:
                line += 1
                place += 1
            case 0x20, 0x09, 0x0D: place += 1
            default: return
            }
        }
    }

    private mutating func node(depth: Int) throws(Fault) -> JSONNode {
        guard depth < Self.deepest else { throw fault("the nesting is deeper than \(Self.deepest)") }
        skipBlanks()
        let start = line
        guard place < bytes.count else { throw fault("the text ends where a value is due") }
        switch bytes[place] {
        case UInt8(ascii: "{"): return JSONNode(value: .object(try members(depth: depth)), line: start)
        case UInt8(ascii: "["): return JSONNode(value: .list(try elements(depth: depth)), line: start)
        case UInt8(ascii: "\""): return JSONNode(value: .text(try string()), line: start)
        default: return JSONNode(value: try word(), line: start)
        }
    }

    private mutating func members(depth: Int) throws(Fault) -> [JSONNode.Member] {
        var members: [JSONNode.Member] = []
        var names: Set<String> = []
        place += 1
        skipBlanks()
        if take("}") { return members }
        while true {
            skipBlanks()
            guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
                throw fault("a member's name is due")
            }
            let name = try string()
            guard names.insert(name).inserted else { throw fault("`\(Self.shown(name))` stands twice in one object") }
            skipBlanks()
            guard take(":") else { throw fault("a colon is due after `\(Self.shown(name))`") }
            members.append(JSONNode.Member(name: name, node: try node(depth: depth + 1)))
            skipBlanks()
            if take(",") { continue }
            guard take("}") else { throw fault("a comma or } is due") }
            return members
        }
    }

    private mutating func elements(depth: Int) throws(Fault) -> [JSONNode] {
        var elements: [JSONNode] = []
        place += 1
        skipBlanks()
        if take("]") { return elements }
        while true {
            elements.append(try node(depth: depth + 1))
            skipBlanks()
            if take(",") { continue }
            guard take("]") else { throw fault("a comma or ] is due") }
            return elements
        }
    }

    private mutating func take(_ mark: Unicode.Scalar) -> Bool {
        guard place < bytes.count, bytes[place] == UInt8(ascii: mark) else { return false }
        place += 1
        return true
    }

    private mutating func string() throws(Fault) -> String {
        place += 1
        var text: [UInt8] = []
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text += Array(String(try escaped()).utf8)
            case 0..<0x20: throw fault("a string holds a raw control character")
            default: text.append(byte)
            }
        }
        throw fault("a string does not end")
    }

    private mutating func escaped() throws(Fault) -> Character {
        guard place < bytes.count else { throw fault("a string does not end") }
        let byte = bytes[place]
        place += 1
        switch byte {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicode()
        default: throw fault("an escape that JSON does not have")
        }
    }

    /// A `\u` escape, with its second half where it takes two.
    private mutating func unicode() throws(Fault) -> Character {
        let high = try digits()
        guard (0xD800..<0xDC00).contains(high) else {
            // Half a pair stands for no character; what replaces it is what decoders show.
            return Character(Unicode.Scalar(high) ?? "\u{FFFD}")
        }
        guard place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\"), bytes[place + 1] == UInt8(ascii: "u") else {
            return "\u{FFFD}"
        }
        place += 2
        let low = try digits()
        guard (0xDC00..<0xE000).contains(low) else { return "\u{FFFD}" }
        return Character(Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}")
    }

    private mutating func digits() throws(Fault) -> UInt32 {
        guard place + 4 <= bytes.count,
            let value = UInt32(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
        else { throw fault("four hexadecimal digits are due after \\u") }
        place += 4
        return value
    }

    private mutating func word() throws(Fault) -> JSONNode.Value {
        let start = place
        while place < bytes.count, Self.isOfWord(bytes[place]) { place += 1 }
        let word = String(decoding: bytes[start..<place], as: UTF8.self)
        switch word {
        case "null": return .nothing
        case "true": return .flag(true)
        case "false": return .flag(false)
        default: break
        }
        guard let first = word.utf8.first, first == UInt8(ascii: "-") || (48...57).contains(first),
            let number = Double(word), number.isFinite
        else { throw fault("`\(Self.shown(word))` is no JSON value") }
        return .number(number)
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."): true
        default: false
        }
    }

    /// A word short and tame enough for a message.
    static func shown(_ text: String) -> String {
        let tame = text.unicodeScalars.prefix(40).map { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: "\u{FFFD}"
            default: String(scalar)
            }
        }.joined()
        return text.unicodeScalars.count > 40 ? tame + "\u{2026}" : tame
    }
}
