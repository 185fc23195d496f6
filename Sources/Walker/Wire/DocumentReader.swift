import Foundation
import Synchronization
import Vocabulary

/// Reads documents, and remembers the pages in them: walks see the same pages again and again, under other addresses.
///
/// What a page's bytes mean follows from the bytes alone, so a page that is read once more is the same. The rest of a
/// document, which is short, is read each time.
final class DocumentReader: Sendable {
    /// What all walks of this process remember.
    static let shared = DocumentReader()

    /// How many pages are remembered unless told otherwise.
    static let standardBound = 512

    private let pages: Mutex<Recent<PageBytes, Page>>

    init(bound: Int = standardBound) { pages = Mutex(Recent(bound: bound)) }

    /// Reads a document.
    ///
    /// - Parameter body: JSON.
    /// - Returns: What decoding the whole body gives.
    /// - Throws: What decoding throws.
    func document(in body: [UInt8]) throws -> VisitDocument {
        guard let place = Self.page(in: body) else {
            return try JSONDecoder().decode(VisitDocument.self, from: Data(body))
        }
        let bytes = PageBytes(all: Array(body[place]))
        let known = pages.withLock { $0[bytes] }
        let page = try known ?? JSONDecoder().decode(Page.self, from: Data(bytes.all))
        if known == nil { pages.withLock { $0[bytes] = page } }
        let rest = try Self.rest(before: body[..<place.lowerBound], after: body[place.upperBound...])
        return VisitDocument(
            address: rest.address,
            page: page,
            codes: rest.codes,
            clock: rest.clock,
            resources: rest.resources
        )
    }

    /// The document around a page, which most often says no more than where it is and when.
    private static func rest(before: ArraySlice<UInt8>, after: ArraySlice<UInt8>) throws -> Rest {
        if after.elementsEqual(#","resources":[]}"#.utf8), let plain = plainRest(before) { return plain }
        let zero = UInt8(ascii: "0")
        return try JSONDecoder().decode(Rest.self, from: Data(before + [zero] + after))
    }

    /// The same, where the bytes before the page are an address without escapes, a clock and no codes; nil otherwise.
    private static func plainRest(_ before: ArraySlice<UInt8>) -> Rest? {
        let head = #"{"address":""#.utf8
        let clock = #"","clock":"#.utf8
        let tail = #","codes":{},"page":"#.utf8
        guard before.starts(with: head), before.suffix(tail.count).elementsEqual(tail) else { return nil }
        let middle = before.dropFirst(head.count).dropLast(tail.count)
        guard let end = middle.firstIndex(of: UInt8(ascii: "\"")), middle[end...].starts(with: clock),
            let address = String(validating: middle[..<end], as: UTF8.self), !address.utf8.contains(UInt8(ascii: "\\")),
            let seconds = String(validating: middle[end...].dropFirst(clock.count), as: UTF8.self).flatMap(Int.init)
        else { return nil }
        return Rest(address: address, codes: [:], clock: seconds, resources: [])
    }

    /// A document without its page.
    private struct Rest: Decodable {
        var address: String
        var codes: [String: String]
        var clock: Int
        var resources: [Resource]?
    }

    /// A page's bytes as a key.
    private struct PageBytes: Hashable, Sendable {
        let all: [UInt8]

        /// Hashes the ends, which tell most pages apart; whether two are the same is decided by every byte.
        func hash(into hasher: inout Hasher) {
            hasher.combine(all.count)
            all.withUnsafeBytes { bytes in
                hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: bytes.prefix(256)))
                hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: bytes.suffix(256)))
            }
        }
    }

    /// Where the page stands in a document, its braces included; nil where that is not plain to see.
    private static func page(in body: [UInt8]) -> Range<Int>? {
        let key = Array(#""page":{"#.utf8)
        var depth = 0
        var place = 0
        var start: Int?
        while place < body.count {
            switch body[place] {
            case UInt8(ascii: "\""):
                if depth == 1, start == nil, body[place...].starts(with: key) {
                    start = place + key.count - 1
                    place = place + key.count - 1
                    continue
                }
                place += 1
                while place < body.count, body[place] != UInt8(ascii: "\"") {
                    place += body[place] == UInt8(ascii: "\\") ? 2 : 1
                }
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth == 1, let start { return start..<place + 1 }
            default: break
            }
            place += 1
        }
        return nil
    }
}
