import Crypto
import Foundation
package import Vocabulary

/// The opaque tokens in addresses, made with the journal's secret so that printed codes survive a restart.
///
/// - Shape: 16 characters of lower-case base32, 80 bits of an HMAC-SHA256.
package struct Addresses: Sendable {
    /// The code of no words at all, with the secret worked in: each signature begins with a copy of it.
    private let code: HMAC<SHA256>
    private let recent: RecentTokens

    /// Makes the tokens of one journal.
    package init(secret: [UInt8]) {
        code = HMAC(key: SymmetricKey(data: secret))
        recent = RecentTokens()
    }

    /// The token of a visit's current page, another one after each accepted act.
    package func page(of visit: VisitID, after length: Int) -> String {
        recent.token(for: .page(visit, length)) { token("page", visit.rawValue, "\(length)") }
    }

    /// The token of a sticker at the site of a visit, the same as long as the visit lives.
    package func code(of visit: VisitID, at place: Int) -> String { token("code", visit.rawValue, "\(place)") }

    /// What the cookie of a visit holds at one place: a host, or a party on a network without host names.
    package func possession(of visit: VisitID, at place: String) -> String {
        recent.token(for: .possession(visit, place)) { token("possession", visit.rawValue, place) }
    }

    /// The word by which an address names a visit's order where it does not name its number.
    package func order(of visit: VisitID) -> String { token("order", visit.rawValue) }

    /// The token of a merchant's printed sticker.
    package func sticker(of scenario: ScenarioID) -> String { token("sticker", scenario.rawValue) }

    /// The id of a bench's case, the same for the same words in a bench of this secret; it says nothing of them.
    package func benchCase(named words: String) -> String { "c-" + token("case", words) }

    /// The token by which a merchant's cookie remembers an entry.
    package func guest(of scenario: ScenarioID) -> String { token("guest", scenario.rawValue) }

    /// The handle of a visit that a seed asks for, the same for the same words in this journal.
    ///
    /// Whoever knows the seed and the scenarios alone cannot foresee it.
    package func handle(of scenario: ScenarioID, seed: String, turn: Int) -> VisitID {
        VisitID(rawValue: token("visit", seed, scenario.rawValue, "\(turn)"))
    }

    /// Says that a path segment can be a visit's handle, whether there is such a visit or not.
    package static func isHandle(_ text: String) -> Bool { isHandle(text.utf8[...]) }

    /// The same of bytes that are part of a path.
    static func isHandle(_ text: Substring.UTF8View) -> Bool {
        (12...64).contains(text.count)
            && text.allSatisfy {
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
            }
    }

    private func token(_ words: String...) -> String { Self.base32(Array(signature(of: words).prefix(10))) }

    /// Signs the words; the separator keeps two lists of words from being signed alike.
    func signature(of words: [String]) -> [UInt8] {
        var text = words.joined(separator: "\u{1F}")
        var code = code
        text.withUTF8 { code.update(data: UnsafeRawBufferPointer($0)) }
        return Array(code.finalize())
    }

    /// Writes bytes as base32 without padding; ten bytes make sixteen characters.
    private static func base32(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(16)
        var buffer: UInt32 = 0
        var bits = 0
        for byte in bytes {
            buffer = buffer << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(letter(UInt8(buffer >> UInt32(bits) & 31)))
            }
            buffer &= (1 << UInt32(bits)) - 1
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The letters `a` to `z`, then the digits `2` to `7`.
    private static func letter(_ value: UInt8) -> UInt8 {
        value < 26 ? UInt8(ascii: "a") + value : UInt8(ascii: "2") + value - 26
    }
}
