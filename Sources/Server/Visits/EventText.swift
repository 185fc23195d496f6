import Vocabulary

/// Writes an event or a showing as the journal keeps it, byte for byte as encoding it as JSON with sorted keys does, and many times faster.
enum EventText {
    /// The text of an event; nil where a word of it is not of plain letters, digits and signs, and has to be encoded.
    ///
    /// - Parameter event: The event.
    /// - Returns: JSON with sorted keys and no space.
    static func plain(_ event: Event) -> String? {
        guard isPlain(event.option), event.ticked.allSatisfy({ isPlain($0.rawValue) }) else { return nil }
        var text = "{"
        if let acts = event.acts { text += "\"acts\":\(acts)," }
        if let app = event.app { text += "\"app\":\"\(app.rawValue)\"," }
        text += "\"given\":["
        for (turn, given) in event.given.enumerated() {
            if turn > 0 { text += "," }
            text += "{\"item\":\"\(given.item.rawValue)\",\"length\":\(given.length)}"
        }
        text += "],"
        if let heads = event.heads { text += "\"heads\":\(heads)," }
        text += "\"option\":\"\(event.option)\",\"picks\":["
        for (turn, pick) in event.picks.enumerated() {
            if turn > 0 { text += "," }
            text += "{\"count\":\(pick.count),\"good\":\(pick.good)}"
        }
        text += "],"
        if let shop = event.shop { text += "\"shop\":\(shop)," }
        if let name = event.tableName { text += "\"tableName\":\(name)," }
        text += "\"ticked\":["
        for (turn, practice) in event.ticked.enumerated() {
            if turn > 0 { text += "," }
            text += "\"\(practice.rawValue)\""
        }
        return text + "]}"
    }

    /// The text of a showing; nil where a word of it has to be encoded.
    ///
    /// - Parameter showing: The showing.
    /// - Returns: JSON with sorted keys and no space.
    static func plain(_ showing: Showing) -> String? {
        let manner = showing.manner
        guard isPlain(manner.origin), isPlain(manner.refusal ?? ""), isPlain(manner.words ?? "") else { return nil }
        var text = "{\"after\":\(showing.after),\"bytes\":\(showing.bytes),\"hash\":\"\(showing.hash)\",\"manner\":{"
        text += "\"face\":\"\(manner.face.rawValue)\""
        if let isBeside = manner.isBeside { text += ",\"isBeside\":\(isBeside)" }
        text += ",\"origin\":\"\(manner.origin)\""
        if let port = manner.plainPort { text += ",\"plainPort\":\(port)" }
        if let refusal = manner.refusal { text += ",\"refusal\":\"\(refusal)\"" }
        if let port = manner.securePort { text += ",\"securePort\":\(port)" }
        if let words = manner.words { text += ",\"words\":\"\(words)\"" }
        return text + "}}"
    }

    private static func isPlain(_ word: String) -> Bool {
        word.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "_"),
                UInt8(ascii: ":"), UInt8(ascii: "."):
                true
            default: false
            }
        }
    }
}
