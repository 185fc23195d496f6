/// What the pages say, by message id.
///
/// Messages hold places such as `{account}` for what belongs to the merchant or the visit.
///
/// - Source: `fixtures/wording/<locale>.yaml`.
package struct Wording: Hashable, Codable, Sendable {
    /// The messages.
    package var messages: [String: String]

    /// Makes a wording.
    package init(messages: [String: String]) { self.messages = messages }

    /// Says whether there is a message of that id.
    package func has(_ id: String) -> Bool { messages[id] != nil }

    /// Says that a message has places to be filled.
    package func hasPlaces(_ id: String) -> Bool { (messages[id] ?? id).utf8.contains(UInt8(ascii: "{")) }

    /// The message with its places filled; the id itself where the file lacks it, which a test excludes.
    package func text(_ id: String, _ fills: [String: String] = [:]) -> String {
        let message = messages[id] ?? id
        // Most messages say the same to everybody.
        guard message.utf8.contains(UInt8(ascii: "{")) else { return message }
        return fills.sorted { $0.key < $1.key }.reduce(message) { text, fill in
            text.replacing("{\(fill.key)}", with: fill.value)
        }
    }
}

extension String {
    /// The text with each occurrence of one piece replaced; the standard library's own needs Foundation or regular expressions.
    fileprivate func replacing(_ piece: String, with other: String) -> String {
        var result = ""
        var rest = self[...]
        while let start = rest.firstIndex(of: "{") {
            result += rest[..<start]
            rest = rest[start...]
            if rest.hasPrefix(piece) {
                result += other
                rest = rest.dropFirst(piece.count)
            } else {
                result.append("{")
                rest = rest.dropFirst()
            }
        }
        return result + rest
    }
}
