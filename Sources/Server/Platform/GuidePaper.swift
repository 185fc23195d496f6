package import Flow
import Vocabulary

/// The declared guide of a merchant as the platform's interface hands it out, for who keeps it without a server.
package enum GuidePaper {
    /// Writes the guide that a visit meets on which nothing has happened yet.
    ///
    /// - Parameter script: What is played.
    /// - Returns: JSON, ending in a line feed.
    /// - Throws: What encoding throws.
    package static func text(of script: Script) throws -> String {
        let record = PlatformRecord(of: [], seed: "", in: script)
        // Of its ids the guide shows none, so no secret goes into it.
        let file = PlatformFile(
            visit: VisitID(rawValue: ""),
            record: record,
            script: script,
            addresses: Addresses(secret: [])
        )
        return String(decoding: try Answer.jsonBytes(DeclaredGuide(of: file)), as: UTF8.self) + "\n"
    }
}
