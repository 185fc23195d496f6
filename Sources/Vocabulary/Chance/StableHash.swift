/// A hash that is the same on every machine and at every start (FNV-1a, 64 bits); no use against forgers.
package enum StableHash {
    /// The hash of a text's UTF-8 bytes.
    package static func of(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
