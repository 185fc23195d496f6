/// How a value is written where it leaves a phone.
package enum Encoding: String, Codable, CaseIterable, Hashable, Sendable {
    /// As it is.
    case clear
    /// Percent-encoded.
    case percent
    /// In base64, with either alphabet.
    case base64
    /// In hexadecimal digits.
    case hex
    /// As its MD5 digest, in hexadecimal digits.
    case md5
    /// As its SHA-256 digest, in hexadecimal digits.
    case sha256

    /// Says that whoever reads it has the value itself; a digest only tells it from others.
    package var isReadable: Bool { self != .md5 && self != .sha256 }
}
