import Hummingbird

/// A posted form: its fields by name, the last of each.
struct PostedForm: Sendable {
    /// The values by the fields' names.
    private(set) var values: [String: String] = [:]

    /// Reads the form of a request.
    ///
    /// - Parameter request: What carries it.
    /// - Throws: ``RangeError`` where it is no form, is too long or cannot be read.
    init(of request: Request) async throws {
        guard ActReader.type(of: request) == ActReader.formType else {
            throw RangeError(.wrongType, "send the body as application/x-www-form-urlencoded")
        }
        try self.init(await ActReader.body(of: request))
    }

    /// Takes values that were read otherwise.
    init(values: [String: String]) { self.values = values }

    /// Reads a form's bytes.
    ///
    /// - Parameter body: What was posted.
    /// - Throws: ``RangeError`` where it is no form.
    init(_ body: [UInt8]) throws {
        for pair in body.split(separator: UInt8(ascii: "&")) {
            let end = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            guard let name = Self.decoded(pair[..<end]), let value = Self.decoded(pair[end...].dropFirst()) else {
                throw RangeError(.malformed, "the body is no form, encode its bytes as percent and two digits")
            }
            values[name] = value
        }
    }

    /// The value of a field without spaces around it; empty where there is none.
    subscript(name: String) -> String {
        let value = values[name] ?? ""
        return String(value.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    /// Undoes the encoding of a form's name or value; nil where it is none.
    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String? {
        if !bytes.contains(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "%") }) {
            return String(validating: bytes, as: UTF8.self)
        }
        var plain: [UInt8] = []
        var place = bytes.startIndex
        while place < bytes.endIndex {
            switch bytes[place] {
            case UInt8(ascii: "+"): plain.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard place + 2 < bytes.endIndex, let high = digit(bytes[place + 1]), let low = digit(bytes[place + 2])
                else { return nil }
                plain.append(high << 4 | low)
                place += 2
            case let byte: plain.append(byte)
            }
            place += 1
        }
        return String(validating: plain, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
