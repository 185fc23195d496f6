import Crypto
import Foundation
import Vocabulary

/// The training identity's values as they may stand in a request, and where they are found.
struct Canaries: Sendable {
    /// One value in its forms that cannot be read back.
    private struct Canary: Sendable {
        var item: Demand
        var value: String
        var digests: [(encoding: Encoding, text: String)]
    }

    /// Short values such as a gender stand in many a request by chance.
    private static let shortest = 3
    /// The shortest run of signs that is tried as base64 or hexadecimal digits.
    private static let shortestRun = 8

    private let canaries: [Canary]

    init(_ card: IdentityCard) {
        canaries = card.values.sorted { $0.key < $1.key }.compactMap { id, value in
            guard let item = Demand(rawValue: id), value.utf8.count > Self.shortest, value.count > 1 else { return nil }
            let digests = [Encoding.md5, .sha256].map { (encoding: $0, text: Self.text(value, as: $0)) }
            return Canary(item: item, value: value, digests: digests)
        }
    }

    /// The items that stand in a request, each with its place and encoding.
    func hits(in request: WireRequest, from page: String) -> [Sent] {
        // An address that cannot be read is refused before anything leaves.
        guard let address = try? WebAddress(request.url) else { return [] }
        let path = address.path.prefix { $0 != "?" }
        var texts: [(Sent.Place, String)] = [
            (.path, String(path)), (.query, String(address.path.dropFirst(path.count + 1))),
            (.body, String(decoding: request.body, as: UTF8.self)),
        ]
        for header in request.headers {
            texts.append((header.name.lowercased() == "cookie" ? .cookie : .header, header.value))
        }
        return texts.flatMap { place, text in
            text.isEmpty
                ? []
                : found(in: text).map { item, encoding in
                    Sent(item: item, host: address.host, page: page, place: place, encoding: encoding)
                }
        }
    }

    /// The items in a text, each in the plainest form in which it stands there.
    func found(in text: String) -> [(item: Demand, encoding: Encoding)] {
        let unescaped = Self.unescaped(text)
        let lower = unescaped.lowercased()
        let runs = Self.runs(in: unescaped)
        let fromHex = runs.compactMap(Self.hexDecoded)
        let fromBase64 = runs.compactMap(Self.base64Decoded)
        return canaries.compactMap { canary in
            if text.holds(bytesOf: canary.value) { return (canary.item, .clear) }
            if unescaped.holds(bytesOf: canary.value) {
                // Signs outside ASCII cannot stand in an address but escaped.
                return (canary.item, canary.value.utf8.allSatisfy { $0 < 0x80 } ? .percent : .clear)
            }
            if fromHex.contains(where: { $0.holds(bytesOf: canary.value) }) { return (canary.item, .hex) }
            if fromBase64.contains(where: { $0.holds(bytesOf: canary.value) }) { return (canary.item, .base64) }
            return canary.digests.first { lower.holds(bytesOf: $0.text) }.map {
                (item: canary.item, encoding: $0.encoding)
            }
        }
    }

    /// A value in an encoding.
    static func text(_ value: String, as encoding: Encoding) -> String {
        let bytes = Data(value.utf8)
        return switch encoding {
        case .clear: value
        case .percent: bytes.map { "%" + hex([$0]) }.joined()
        case .base64: bytes.base64EncodedString()
        case .hex: hex(bytes)
        case .md5: hex(Insecure.MD5.hash(data: bytes))
        case .sha256: hex(SHA256.hash(data: bytes))
        }
    }

    private static func hex(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { $0 < 16 ? "0\(String($0, radix: 16))" : String($0, radix: 16) }.joined()
    }

    /// The text without percent signs, undone once.
    private static func unescaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let escaped = UInt8(digits, radix: 16) {
                bytes.append(escaped)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Runs of signs that could be base64 or hexadecimal digits.
    private static func runs(in text: String) -> [String] {
        text.utf8.split { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "-"),
                UInt8(ascii: "_"):
                false
            default: true
            }
        }.map { String(decoding: Array($0), as: UTF8.self) }.filter { $0.utf8.count >= shortestRun }
    }

    private static func hexDecoded(_ run: String) -> String? {
        let digits = Array(run.utf8)
        guard digits.count % 2 == 0 else { return nil }
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { place in
            UInt8(String(decoding: digits[place..<place + 2], as: UTF8.self), radix: 16)
        }
        return bytes.count == digits.count / 2 ? String(decoding: bytes, as: UTF8.self) : nil
    }

    private static func base64Decoded(_ run: String) -> String? {
        var text = run.replacing("-", with: "+").replacing("_", with: "/")
        while text.utf8.count % 4 != 0 { text += "=" }
        return Data(base64Encoded: text).map { String(decoding: $0, as: UTF8.self) }
    }
}
