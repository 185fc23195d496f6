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

    /// The message with its places filled; the id itself where the file lacks it, which a test excludes.
    package func text(_ id: String, _ fills: [String: String] = [:]) -> String {
        text(id, filling: { fills[$0] })
    }

    /// The message with its places filled; a place that nothing is known of stays as it is written.
    ///
    /// - Parameters:
    ///   - id: The message's id.
    ///   - fill: What stands at a place; nil where that is not known.
    /// - Returns: The text; the id itself where the file lacks it.
    package func text(_ id: String, filling fill: (String) -> String?) -> String {
        let message = messages[id] ?? id
        // Most messages say the same to everybody.
        guard message.utf8.contains(UInt8(ascii: "{")) else { return message }
        return message.filled(by: fill)
    }
}

extension String {
    /// The text with each `{name}` replaced that something is known of.
    func filled(by fill: (String) -> String?) -> String {
        var result = ""
        result.reserveCapacity(utf8.count + 32)
        var rest = utf8[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "{")),
            let end = rest[start...].firstIndex(of: UInt8(ascii: "}"))
        {
            let after = rest.index(after: end)
            result += Substring(rest[..<start])
            if let value = fill(String(Substring(rest[rest.index(after: start)..<end]))) {
                result += value
            } else {
                result += Substring(rest[start..<after])
            }
            rest = rest[after...]
        }
        return result + Substring(rest)
    }
}
