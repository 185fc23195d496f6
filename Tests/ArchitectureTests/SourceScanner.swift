/// Blanks out what is not code: comments, and the words of string and regex literals.
///
/// Line breaks stay, so that a place found in the code is a place in the file. What is interpolated into a text is
/// code, and stays too.
struct SourceScanner {
    /// The only bytes with which something other than plain code can begin or end.
    private static let marks = Array("/\"#()".utf8)

    private let bytes: [UInt8]
    private var index = 0
    private var code: [UInt8] = []

    /// Answers a text with everything blanked out that the compiler would not read as code.
    static func code(of text: String) -> String {
        var scanner = SourceScanner(bytes: Array(text.utf8))
        scanner.scan(untilClosing: false)
        return String(decoding: scanner.code, as: UTF8.self)
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        code.reserveCapacity(bytes.count)
    }

    /// Reads code to the end, or to the parenthesis that closes an interpolation.
    private mutating func scan(untilClosing: Bool) {
        var depth = 0
        while index < bytes.count {
            if !SourceScanner.marks.contains(bytes[index]) {
                keep()
            } else if starts(with: "//") {
                skip { $0.at("\n") }
            } else if starts(with: "/*") {
                skipBlockComment()
            } else if let hashes = hashes(before: "\"") {
                skipText(hashes: hashes)
            } else if hashes(before: "/").map({ $0 > 0 }) == true || startsRegex {
                skipRegex()
            } else {
                if at("(") { depth += 1 }
                if at(")") {
                    depth -= 1
                    if untilClosing, depth < 0 { return }
                }
                keep()
            }
        }
    }

    /// Skips a comment that may hold others.
    private mutating func skipBlockComment() {
        var depth = 0
        repeat {
            if starts(with: "/*") {
                depth += 1
                blank(2)
            } else if starts(with: "*/") {
                depth -= 1
                blank(2)
            } else {
                blank(1)
            }
        } while depth > 0 && index < bytes.count
    }

    /// Skips a string literal and reads what is interpolated into it.
    private mutating func skipText(hashes: Int) {
        blank(hashes)
        let quote = starts(with: "\"\"\"") ? "\"\"\"" : "\""
        blank(quote.utf8.count)
        let (mark, close) = (String(repeating: "#", count: hashes), quote + String(repeating: "#", count: hashes))
        while index < bytes.count, !starts(with: close) {
            if quote.utf8.count == 1, at("\n") { return }
            if starts(with: "\\" + mark + "(") {
                blank(1 + hashes)
                keep()
                scan(untilClosing: true)
                if index < bytes.count { keep() }
            } else if starts(with: "\\" + mark) {
                blank(2 + hashes)
            } else {
                blank(1)
            }
        }
        blank(close.utf8.count)
    }

    /// Says that a slash here opens a regex, not a division: what stands before it cannot be divided.
    private var startsRegex: Bool {
        guard at("/"), index + 1 < bytes.count, bytes[index + 1] != UInt8(ascii: " ") else { return false }
        guard let before = code.last(where: { $0 != UInt8(ascii: " ") }) else { return false }
        let isOpen = "(,=:[{".utf8.contains(before)
        let rest = bytes[(index + 1)...].prefix { $0 != UInt8(ascii: "\n") }
        return isOpen && rest.contains(UInt8(ascii: "/"))
    }

    /// Skips a regex literal; one with hashes may span lines.
    private mutating func skipRegex() {
        let hashes = hashes(before: "/") ?? 0
        let close = "/" + String(repeating: "#", count: hashes)
        blank(hashes + 1)
        while index < bytes.count, !starts(with: close) {
            if hashes == 0, at("\n") { return }
            blank(at("\\") ? 2 : 1)
        }
        blank(close.utf8.count)
    }

    /// How many hashes stand here before a quote or slash; nil where there is none of these.
    private func hashes(before mark: Character) -> Int? {
        var end = index
        while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
        guard end < bytes.count, let wanted = mark.asciiValue, bytes[end] == wanted else { return nil }
        return end - index
    }

    private func at(_ character: Character) -> Bool { bytes[index] == character.asciiValue }

    private func starts(with text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

    private mutating func skip(until isEnd: (SourceScanner) -> Bool) {
        while index < bytes.count, !isEnd(self) { blank(1) }
    }

    private mutating func keep() {
        code.append(bytes[index])
        index += 1
    }

    private mutating func blank(_ count: Int) {
        for _ in 0..<count where index < bytes.count {
            code.append(at("\n") ? bytes[index] : UInt8(ascii: " "))
            index += 1
        }
    }
}
