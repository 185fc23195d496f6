import Foundation
import Journal
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
    /// The owners of the visits, which know what was turned in.
    let shards: VisitShards

    /// What the platform knows of the visit.
    var addresses: Addresses { file.addresses }

    /// Turns a code in; false where it was before.
    ///
    /// - Parameters:
    ///   - code: The code, or the word of a yes that is used up.
    ///   - subject: What a message is about that is sent for it; nil where none is.
    /// - Returns: Whether it was good.
    /// - Throws: ``RangeError`` where the journal does not take it.
    func spend(_ code: String, sending subject: Outside.Subject? = nil) async throws -> Bool {
        try await shards[file.visit].spend(Fingerprint(of: code).rawValue, sending: subject, on: file.visit)
    }

    /// A word of the query; empty where it is not there.
    func word(_ name: String) -> String { query[name] ?? "" }

    /// The body as a value.
    ///
    /// - Throws: What kept it from being read, for the family to say.
    func decoded<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try JSONDecoder().decode(type, from: Data(body))
    }
}
