import Foundation
package import Vocabulary

/// Takes the training identity's values out of a text, in every form in which a page or a request can carry them.
///
/// A mark stands in the place of each: `canary-phone-number-11` for the value itself, its item and length;
/// `canary-phone-number-11-sha256` for a form that was made of it. Marks are made of signs that HTML, JSON and addresses
/// take as they are.
package struct Scrubber: Sendable {
    private struct Form: Sendable {
        var text: String
        var mark: String
    }

    private let forms: [Form]

    /// Short values such as a gender stand in ordinary words, and name nobody.
    ///
    /// - Unit: bytes of UTF-8.
    package static let shortest = 4
    private static let phoneLength = 11
    private static let plateLengths = 7...8

    /// Makes a scrubber.
    ///
    /// - Parameter card: The training identity.
    package init(_ card: IdentityCard) {
        forms = card.values.filter { Self.isCanary($0.value) }
            .sorted { $0.key < $1.key }
            .flatMap { Self.forms(of: $0.value, named: $0.key) }
            .sorted { ($1.text.utf8.count, $0.text) < ($0.text.utf8.count, $1.text) }
    }

    /// Says that a value is long enough to be looked for.
    package static func isCanary(_ value: String) -> Bool { value.count > 1 && value.utf8.count >= shortest }

    /// Every form in which a value may stand, with the word for the form; the value itself has none.
    package static func spellings(of value: String) -> [(text: String, form: String)] {
        let bytes = Array(value.utf8)
        let unreserved = String(decoding: FormBody.bytes(of: [("", value)]).dropFirst(), as: UTF8.self)
        let percent = Canaries.text(value, as: .percent)
        let base64 = String(Canaries.text(value, as: .base64).prefix { $0 != "=" })
        let hex = Canaries.text(value, as: .hex)
        var all: [(text: String, form: String)] = [(value, "")]
        for text in [unreserved, percent] where text != value {
            all += [(text, "percent"), (lowercasedEscapes(text), "percent"), (text.uppercased(), "percent")]
        }
        all.append((base64, "base64"))
        all.append((base64.replacing("+", with: "-").replacing("/", with: "_"), "base64"))
        all.append((base64.replacing("+", with: "%2B").replacing("/", with: "%2F"), "base64"))
        if bytes.count >= 4 { all += [(hex, "hex"), (hex.uppercased(), "hex")] }
        for digest in [Encoding.md5, .sha256] {
            let text = Canaries.text(value, as: digest)
            all += [(text, digest.rawValue), (text.uppercased(), digest.rawValue)]
        }
        return all
    }

    /// The text with a mark in the place of each value, and how many places there were.
    package func scrubbed(_ text: String) -> (text: String, marks: Int) {
        var (text, marks) = (text, 0)
        for form in forms where text.holds(bytesOf: form.text) {
            let parts = text.components(separatedBy: form.text)
            marks += parts.count - 1
            text = parts.joined(separator: form.mark)
        }
        return (text, marks)
    }

    /// The mark of the item that a text is, or holds; nil where it holds none.
    package func mark(in text: String) -> String? {
        forms.first { text.holds(bytesOf: $0.text) }?.mark
    }

    private static func forms(of value: String, named name: String) -> [Form] {
        let mark = "canary-\(name)-\(value.count)"
        var seen: Set<String> = []
        let texts =
            spellings(of: value) + grouped(value).map { ($0, "") } + plate(value, named: name).map { ($0, "part") }
        return texts.compactMap { text, form in
            seen.insert(text).inserted ? Form(text: text, mark: form.isEmpty ? mark : "\(mark)-\(form)") : nil
        }
    }

    /// A long number in groups: 154 1234 5678 is the same number.
    private static func grouped(_ value: String) -> [String] {
        guard value.count == phoneLength, value.allSatisfy(\.isNumber) else { return [] }
        let groups = [value.prefix(3), value.dropFirst(3).prefix(4), value.suffix(4)].map(String.init)
        return [" ", "-", "\u{2011}", "\u{3000}"].map(groups.joined(separator:))
    }

    /// The part of a plate that a page draws apart from its place.
    private static func plate(_ value: String, named name: String) -> [String] {
        guard name == Demand.licencePlate.rawValue, plateLengths.contains(value.count) else { return [] }
        return [String(value.dropFirst(2))]
    }

    /// Escapes with small letters, as some programs write them.
    private static func lowercasedEscapes(_ text: String) -> String {
        text.replacing(/%[0-9A-F]{2}/) { $0.output.lowercased() }
    }
}
