import Foundation
import Walker

/// What consumers got of some merchants, boiled down to what tests compare.
actor Hearing {
    /// The notice that every page carries.
    static let notice = "模拟练习 · 扫码靶场 MockMerchant · 虚构商户，不收集真实信息"

    /// Runs of letters, digits, hyphens and non-ASCII characters in bodies, header values and addresses, in lower case.
    private(set) var words: Set<String> = []
    /// The names of the headers in order, by status and content type.
    private(set) var headers: [String: Set<[String]>] = [:]
    /// The cookies that were set, by status and content type; none where nothing set one.
    private(set) var cookies: [String: Set<String>] = [:]
    /// The values of `class`, `id` and `data-…` attributes, by attribute.
    private(set) var marks: [String: Set<String>] = [:]
    /// The paths of addresses that were handed out.
    private(set) var paths: Set<String> = []
    /// The training identities.
    private(set) var cards: [[String: String]] = []
    /// Addresses of HTML pages without the notice, or with a strip that is not the usual one.
    private(set) var bare: [String] = []
    /// Answers heard, by content type.
    private(set) var counts: [String: Int] = [:]

    func keepCard(from response: WireResponse) {
        guard let opening = try? JSONDecoder().decode(VisitOpening.self, from: Data(response.body)) else { return }
        cards.append(opening.card)
    }

    func keep(_ addresses: [String]) {
        for address in addresses {
            if let path = URL(string: address)?.path { paths.insert(path) }
            words.formUnion(Self.words(in: Array(address.utf8)))
        }
    }

    func hear(_ response: WireResponse, to request: WireRequest) {
        let type = response.header("Content-Type") ?? "nothing"
        counts[type, default: 0] += 1
        headers["\(response.status) \(type)", default: []].insert(response.headers.map(\.name))
        let set = response.headers.filter { $0.name.lowercased() == "set-cookie" }.map(\.value)
        cookies["\(response.status) \(type)", default: []].formUnion(set)
        keep([request.url] + (response.header("Location").map { [$0] } ?? []))
        for header in response.headers { words.formUnion(Self.words(in: Array(header.value.utf8))) }
        // The bytes of a picture are no words; what its code holds is heard as an address.
        guard !type.hasPrefix("image/") else { return }
        words.formUnion(Self.words(in: response.body))
        guard type.hasPrefix("text/html") else { return }
        if !Self.hasStrip(String(decoding: response.body, as: UTF8.self)) { bare.append(request.url) }
        for (name, value) in Self.attributes(in: response.body)
        where name == "class" || name == "id" || name.hasPrefix("data-") {
            marks[name, default: []].formUnion(value.split(separator: " ").map(String.init))
        }
    }

    /// Says that the notice and the three ways of the range stand before the merchant's frame.
    static func hasStrip(_ html: String) -> Bool {
        guard let frame = html.range(of: "<main") else { return false }
        let before = html[..<frame.lowerBound]
        return before.contains(notice)
            && ["site", "tomorrow", "again"].allSatisfy { before.contains(#"name="press" value="\#($0)">"#) }
    }

    /// Cuts bytes into words; spread over bytes because a thousand pages of text are many characters.
    static func words(in bytes: [UInt8]) -> Set<String> {
        Set(bytes.split { !isOfWord($0) }).reduce(into: []) {
            $0.insert(String(decoding: $1, as: UTF8.self).lowercased())
        }
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...0xFF:
            true
        default: false
        }
    }

    /// The attributes of a document's tags: our templates quote every value, and a quote in a text is escaped.
    private static func attributes(in html: [UInt8]) -> [(name: String, value: String)] {
        let pieces = html.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
        return zip(pieces, pieces.dropFirst()).compactMap { before, value in
            guard before.last == UInt8(ascii: "=") else { return nil }
            let name = before.dropLast().suffix(while: { $0 != UInt8(ascii: " ") })
            return (String(decoding: name, as: UTF8.self), String(decoding: value, as: UTF8.self))
        }
    }
}

extension ArraySlice {
    /// The longest end of the slice whose members all hold.
    fileprivate func suffix(while holds: (Element) -> Bool) -> ArraySlice {
        guard let last = lastIndex(where: { !holds($0) }) else { return self }
        return self[index(after: last)...]
    }
}
