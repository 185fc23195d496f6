import Crypto

/// A SHA-256: the name of a snapshot, or a link of a visit's chain.
///
/// - Shape: 64 lower-case hexadecimal digits; not checked when it is read back, because a damaged one must stay visible.
package struct Fingerprint: RawRepresentable, Hashable, Codable, Sendable, CustomStringConvertible {
    /// The digits.
    package var rawValue: String

    /// Makes a fingerprint from its digits.
    package init(rawValue: String) { self.rawValue = rawValue }

    /// Takes the fingerprint of a text's UTF-8 bytes.
    package init(of text: String) {
        var hasher = SHA256()
        var text = text
        text.withUTF8 { hasher.update(bufferPointer: UnsafeRawBufferPointer($0)) }
        rawValue = Self.hexadecimal(hasher.finalize())
    }

    /// Takes the fingerprint of some bytes.
    package init(ofBytes bytes: [UInt8]) { self = bytes.withUnsafeBytes { Self(of: $0) } }

    /// Takes the fingerprint of bytes where they lie.
    package init(of bytes: UnsafeRawBufferPointer) {
        var hasher = SHA256()
        hasher.update(bufferPointer: bytes)
        rawValue = Self.hexadecimal(hasher.finalize())
    }

    /// The digits.
    package var description: String { rawValue }

    /// Writes bytes as lower-case hexadecimal digits.
    static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in bytes {
            text.append(digit(byte >> 4))
            text.append(digit(byte & 15))
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
