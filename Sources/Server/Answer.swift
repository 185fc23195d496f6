import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// The shapes of answer that the server gives, each with its content type.
enum Answer {
    /// The type of a value as JSON.
    static let jsonType = "application/json"

    /// An HTML document.
    static func html(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
        html(ByteBuffer(string: text), status: status)
    }

    /// An HTML document as bytes.
    static func html(_ document: ByteBuffer, status: HTTPResponse.Status = .ok) -> Response {
        bytes(document, type: "text/html; charset=utf-8", status: status)
    }

    /// A value as JSON with sorted keys.
    static func json(
        _ value: some Encodable,
        status: HTTPResponse.Status = .ok,
        type: String = jsonType
    ) throws -> Response {
        bytes(try jsonBytes(value), type: type, status: status)
    }

    /// A value as the bytes of JSON with sorted keys.
    static func jsonBytes(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(value))
    }

    /// A picture.
    static func png(_ picture: [UInt8]) -> Response { bytes(picture, type: "image/png") }

    /// The way to another address, which is then got anew whatever the method was.
    static func seeOther(_ address: String) -> Response {
        Response(status: .seeOther, headers: [.location: address])
    }

    /// The way to another address, as an app's page of authorisation sends on.
    static func found(_ address: String) -> Response { Response(status: .found, headers: [.location: address]) }

    /// Bytes of a type.
    static func bytes(_ bytes: [UInt8], type: String, status: HTTPResponse.Status = .ok) -> Response {
        self.bytes(ByteBuffer(bytes: bytes), type: type, status: status)
    }

    /// The same, as the answer carries them.
    static func bytes(_ bytes: ByteBuffer, type: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(status: status, headers: [.contentType: type], body: .init(byteBuffer: bytes))
    }
}
