/// Writes text as addresses and forms carry it.
enum Percent {
    /// The text with every byte escaped that is not unreserved.
    static func encoded(_ text: String) -> String {
        text.utf8.map { isPlain($0) ? String(UnicodeScalar($0)) : escaped($0) }.joined()
    }

    /// The text with every byte escaped.
    static func all(_ text: String) -> String { text.utf8.map(escaped).joined() }

    private static func escaped(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return byte < 16 ? "%0\(digits)" : "%\(digits)"
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
