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

    static let formType = "application/x-www-form-urlencoded"

    /// The body's type without what is said of it; most clients write it as it is.
    static func type(of request: Request) -> String {
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
        var values = try PostedForm(body).values
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
}
