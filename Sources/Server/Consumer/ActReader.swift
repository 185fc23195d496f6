import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Vocabulary

/// Reads the act in a posted body: which control was pressed, and what stands in the fields.
///
/// What it cannot read it drops; nothing of a body is kept or repeated in an error.
enum ActReader {
    /// The longest body that is read.
    ///
    /// - Unit: bytes.
    static let limit = 64 * 1_024

    static let tooLong = RangeError(.tooLong, "the body is longer than 64 KB, send the fields of the page alone")

    /// The field that names the pressed control.
    static let press = "press"

    /// Reads the act of a request.
    static func action(in request: Request) async throws -> Action {
        switch type(of: request) {
        case formType: return try await form(body(of: request))
        case Answer.jsonType: return try await json(body(of: request))
        default:
            throw RangeError(.wrongType, "send the body as application/x-www-form-urlencoded or application/json")
        }
    }

    private static let formType = "application/x-www-form-urlencoded"

    /// The body's type without what is said of it; most clients write it as it is.
    private static func type(of request: Request) -> String {
        let written = request.headers[.contentType] ?? ""
        if written == formType || written == Answer.jsonType { return written }
        return written.prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces).lowercased()
    }

    /// Reads a body no longer than the limit.
    static func body(of request: Request) async throws -> [UInt8] {
        if let length = request.headers[.contentLength].flatMap(Int.init), length > limit { throw tooLong }
        do {
            return Array(buffer: try await request.body.collect(upTo: limit))
        } catch is NIOTooManyBytesError {
            throw tooLong
        } catch {
            // A body that was begun ends badly by what its client sends, or with its client.
            throw RangeError(.malformed, "the body cannot be read to its end", underlying: "\(error)")
        }
    }

    private static func form(_ body: [UInt8]) throws -> Action {
        var values: [String: String] = [:]
        for pair in body.split(separator: UInt8(ascii: "&")) {
            let end = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            guard let name = decoded(pair[..<end]), let value = decoded(pair[end...].dropFirst()) else {
                throw RangeError(.malformed, "the body is no form, encode its bytes as percent and two digits")
            }
            values[name] = value
        }
        guard let pressed = values.removeValue(forKey: press), !pressed.isEmpty else { throw nothingPressed }
        return Action(press: pressed, values: values)
    }

    private static func json(_ body: [UInt8]) throws -> Action {
        let whole: Act
        do {
            whole = try JSONDecoder().decode(Act.self, from: Data(body))
        } catch DecodingError.dataCorrupted {
            throw RangeError(.malformed, "the body is no JSON")
        } catch {
            throw nothingPressed
        }
        guard !whole.press.isEmpty else { throw nothingPressed }
        return Action(press: whole.press, values: whole.values ?? [:])
    }

    private static let nothingPressed = RangeError(
        .incomplete,
        "the body names no pressed control, send press with the target of one and every value as text"
    )

    private struct Act: Decodable {
        var press: String
        var values: [String: String]?
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
