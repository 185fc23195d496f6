import Crypto
import Foundation
import Vocabulary

/// The training identity's values as they may stand in a request, and where they are found.
struct Canaries: Sendable {
    /// One value.
    private struct Canary: Sendable {
        var item: Demand
        var value: String
    }

    /// Short values such as a gender stand in many a request by chance.
    private static let shortest = 3
    /// The shortest run of signs that is tried as base64 or hexadecimal digits.
    private static let shortestRun = 8
    /// The length of the shortest digest, MD5's, in hexadecimal digits.
    private static let shortestDigest = 32

    private let canaries: [Canary]
    private let needles: Needles

    init(_ card: IdentityCard) {
        canaries = card.values.sorted { $0.key < $1.key }.compactMap { id, value in
            guard let item = Demand(rawValue: id), value.utf8.count > Self.shortest, value.count > 1 else { return nil }
            return Canary(item: item, value: value)
        }
        needles = Needles(canaries.map(\.value))
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
        let runs = Self.runs(in: unescaped)
        let fromHex = runs.compactMap(Self.hexDecoded)
        let fromBase64 = runs.compactMap(Self.base64Decoded)
        // Most texts have no digits in a row for a digest.
        let lower = Self.canHoldDigest(unescaped) ? unescaped.lowercased() : ""
        guard !lower.isEmpty || [[text, unescaped], fromHex, fromBase64].joined().contains(where: needles.stand) else {
            return []
        }
        return canaries.compactMap { canary in
            if text.holds(bytesOf: canary.value) { return (canary.item, .clear) }
            if unescaped.holds(bytesOf: canary.value) {
                // Signs outside ASCII cannot stand in an address but escaped.
                return (canary.item, canary.value.utf8.allSatisfy { $0 < 0x80 } ? .percent : .clear)
            }
            if fromHex.contains(where: { $0.holds(bytesOf: canary.value) }) { return (canary.item, .hex) }
            if fromBase64.contains(where: { $0.holds(bytesOf: canary.value) }) { return (canary.item, .base64) }
            if lower.isEmpty { return nil }
            return [Encoding.md5, .sha256].first { lower.holds(bytesOf: Self.text(canary.value, as: $0)) }.map {
                (item: canary.item, encoding: $0)
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
        let signs = Array(text.utf8)
        guard signs.contains(UInt8(ascii: "%")) else { return text }
        var bytes: [UInt8] = []
        var place = 0
        while place < signs.count {
            if signs[place] == UInt8(ascii: "%"), place + 2 < signs.count, let high = digit(signs[place + 1]),
                let low = digit(signs[place + 2])
            {
                bytes.append(high << 4 | low)
                place += 3
            } else {
                bytes.append(signs[place])
                place += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The number that a hexadecimal digit stands for; nil for another sign.
    private static func digit(_ sign: UInt8) -> UInt8? {
        switch sign {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): sign - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): sign - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): sign - UInt8(ascii: "A") + 10
        default: nil
        }
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

    /// Says that there are as many hexadecimal digits side by side as the shortest digest has.
    private static func canHoldDigest(_ text: String) -> Bool {
        var count = 0
        for sign in text.utf8 {
            count = digit(sign) == nil ? 0 : count + 1
            if count == shortestDigest { return true }
        }
        return false
    }

    private static func hexDecoded(_ run: String) -> String? {
        let digits = Array(run.utf8)
        guard digits.count % 2 == 0 else { return nil }
        var bytes: [UInt8] = []
        for place in stride(from: 0, to: digits.count, by: 2) {
            guard let high = digit(digits[place]), let low = digit(digits[place + 1]) else { return nil }
            bytes.append(high << 4 | low)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func base64Decoded(_ run: String) -> String? {
        var text = run.utf8.map { sign in
            switch sign {
            case UInt8(ascii: "-"): UInt8(ascii: "+")
            case UInt8(ascii: "_"): UInt8(ascii: "/")
            default: sign
            }
        }
        while text.count % 4 != 0 { text.append(UInt8(ascii: "=")) }
        return Data(base64Encoded: Data(text)).map { String(decoding: $0, as: UTF8.self) }
    }
}
