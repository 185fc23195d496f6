import Foundation
import Vocabulary

/// A call of one of the platform's interfaces, read.
struct PlatformRequest: Sendable {
    /// What the platform has of the visit that it names.
    let file: PlatformFile
    /// As which address the caller sees the server.
    let origin: Origin
    /// What stands behind the question mark, decoded.
    let query: [String: String]
    /// The words in the path beside the visit.
    let path: [String: String]
    /// The body; empty where there is none.
    let body: [UInt8]
    /// The header by which the pay interface knows its caller.
    let authorization: String
    /// Codes that were turned in.
    let spent: SpentCodes

    /// What the platform knows of the visit.
    var addresses: Addresses { file.addresses }

    /// A word of the query; empty where it is not there.
    func word(_ name: String) -> String { query[name] ?? "" }

    /// The body as a value.
    ///
    /// - Throws: What kept it from being read, for the family to say.
    func decoded<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try JSONDecoder().decode(type, from: Data(body))
    }
}
