/// Reads a text as far as brackets and quotes go, exactly as the parser's scanner would, and stops at the first thing that
/// no file of the range may hold.
///
/// The parser composes a tree by calling itself and compares keys by their whole contents, so a text that nests wildly or
/// uses aliases can keep it busy for hours; what is let through here is flat. To be exact with so few rules it asks for
/// every text on one line, and reads no block texts, explicit keys, tags and directives: nothing on the range needs them.
struct YAMLScan {
    /// What a text may not hold.
    enum Fault: Hashable, Sendable {
        /// An anchor or an alias.
        case alias
        /// A tag.
        case tag
        /// Brackets nested deeper than asked for.
        case depth
        /// A text that goes on over a line, or stands on a line without its key.
        case long
        /// `|` or `>`.
        case block
        /// `?` before a key.
        case key
        /// `%` at the start of a line, or `---` and `...` within brackets.
        case directive
        /// A character that the parser takes for an end or start of a line, and that nobody sees.
        case separator
    }

    /// How deep brackets may nest.
    let deepest: Int
    private let bytes: [UInt8]
    private var index = 0
    private var line = 1
    private var lineStart = 0
    private var depth = 0
    /// The last text was without quotes and could go on over the line.
    private var isOpen = false
    /// The column of the innermost collection that a line of the block style has begun.
    private var column = -1

    /// Starts at the first byte.
    init(_ text: String, deepest: Int) {
        bytes = Array(text.utf8)
        self.deepest = deepest
    }

    /// The first fault with its place; nil where there is none.
    mutating func fault() -> (fault: Fault, line: Int, column: Int)? {
        while index < bytes.count {
            if let fault = faultInLine() { return (fault, line, index - lineStart + 1) }
            // A return and a newline are one end of a line.
            index += byte() == 0x0D && byte(1) == 0x0A ? 2 : 1
            line += 1
            lineStart = index
        }
        return nil
    }

    private mutating func faultInLine() -> Fault? {
        if let separator = separatorInLine {
            index = separator
            return .separator
        }
        let isDocument = isMark("-") || isMark(".")
        if byte() == UInt8(ascii: "%") || isDocument && depth > 0 { return .directive }
        if isDocument { index += 3 }
        skipBlanks()
        guard !isEnd, byte() != UInt8(ascii: "#") else {
            skipLine()
            return nil
        }
        if isDocument {
            (isOpen, column) = (false, -1)
        } else if let fault = faultOfGoingOn() {
            return fault
        }
        var isFirst = !isDocument
        while !isEnd, byte() != UInt8(ascii: "#") {
            if let fault = faultInToken(isFirst: isFirst) { return fault }
            isFirst = false
            skipBlanks()
        }
        skipLine()
        return nil
    }

    /// Says that a text without quotes goes on in this line: then nothing in it is what it looks like.
    private mutating func faultOfGoingOn() -> Fault? {
        defer { if depth == 0 { (isOpen, column) = (false, -1) } }
        guard isOpen else { return nil }
        if depth == 0 { return index - lineStart > column ? .long : nil }
        isOpen = false
        return isFlowIndicator(byte()) ? nil : .long
    }

    private mutating func faultInToken(isFirst: Bool) -> Fault? {
        let start = index
        isOpen = false
        switch byte() {
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            depth += 1
            if depth > deepest { return .depth }
            index += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            depth = max(0, depth - 1)
            index += 1
        case UInt8(ascii: ","): index += 1
        case UInt8(ascii: "-") where isBlank(byte(1)):
            if depth == 0 { column = start - lineStart }
            index += 1
        case UInt8(ascii: "?") where depth > 0 || isBlank(byte(1)): return .key
        case UInt8(ascii: ":") where depth > 0 || isBlank(byte(1)):
            index += 1
        case UInt8(ascii: "*"), UInt8(ascii: "&"): return .alias
        case UInt8(ascii: "!"): return .tag
        case UInt8(ascii: "|") where depth == 0, UInt8(ascii: ">") where depth == 0: return .block
        case UInt8(ascii: "'"), UInt8(ascii: "\""):
            guard skipQuoted() else { return .long }
            if depth == 0, isColonNext { column = start - lineStart }
        default:
            skipPlain()
            if depth == 0, isColonNext {
                column = start - lineStart
            } else {
                // Without a key on its line it could belong to the line before.
                if depth == 0, isFirst {
                    index = start
                    return .long
                }
                isOpen = isEnd
            }
        }
        return nil
    }

    /// Goes behind a quoted text; false where it does not end on its line.
    private mutating func skipQuoted() -> Bool {
        let quote = byte()
        index += 1
        while !isEnd {
            if byte() == quote {
                index += 1
                // A doubled apostrophe is one apostrophe.
                guard quote == UInt8(ascii: "'"), byte() == quote else { return true }
            } else if byte() == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                index += 1
                if isEnd { return false }
            }
            index += 1
        }
        return false
    }

    /// Goes behind a text without quotes: to a colon, a comment, in brackets also to what divides their members.
    private mutating func skipPlain() {
        while !isEnd {
            if byte() == UInt8(ascii: ":"), isBlank(byte(1)) { return }
            if depth > 0, isFlowIndicator(byte()) { return }
            if byte() == UInt8(ascii: "#"), index > 0, isBlank(bytes[index - 1]) { return }
            index += 1
        }
    }
}

extension YAMLScan {
    private func byte(_ ahead: Int = 0) -> UInt8? { index + ahead < bytes.count ? bytes[index + ahead] : nil }

    private var isEnd: Bool { byte() == nil || byte() == 0x0A || byte() == 0x0D }

    private var isColonNext: Bool {
        var ahead = 0
        while byte(ahead) == 0x20 || byte(ahead) == 0x09 { ahead += 1 }
        return byte(ahead) == UInt8(ascii: ":") && isBlank(byte(ahead + 1))
    }

    private func isBlank(_ byte: UInt8?) -> Bool {
        byte == nil || byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D || byte == 0
    }

    private func isFlowIndicator(_ byte: UInt8?) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "{")
            || byte == UInt8(ascii: "}")
    }

    /// Three hyphens or dots at the start of a line, with a blank behind them.
    private func isMark(_ sign: Unicode.Scalar) -> Bool {
        let sign = UInt8(ascii: sign)
        return index == lineStart && byte() == sign && byte(1) == sign && byte(2) == sign && isBlank(byte(3))
    }

    /// The first of U+0085, U+2028, U+2029, which the parser takes for newlines, and of U+FEFF, which it skips.
    private var separatorInLine: Int? {
        var place = index
        while place < bytes.count, bytes[place] != 0x0A, bytes[place] != 0x0D {
            // Most bytes are none of these three, and this looks at every byte of every file.
            let isSuspect = bytes[place] == 0xC2 || bytes[place] == 0xE2 || bytes[place] == 0xEF
            if isSuspect, Self.separators.contains(where: { bytes[place...].starts(with: $0) }) { return place }
            place += 1
        }
        return nil
    }

    private static let separators: [[UInt8]] = [
        [0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9], [0xEF, 0xBB, 0xBF],
    ]

    private mutating func skipBlanks() {
        while byte() == 0x20 || byte() == 0x09 { index += 1 }
    }

    private mutating func skipLine() {
        while !isEnd { index += 1 }
    }
}
