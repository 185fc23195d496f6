import Foundation
import Logging

/// Writes the log as lines of JSON, for those who collect logs.
struct JSONLogHandler: LogHandler {
    var logLevel = Logger.Level.info
    var metadata: Logger.Metadata = [:]
    let label: String

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let known = metadata.merging(event.metadata ?? [:]) { $1 }.mapValues { "\($0)" }
        Self.write(event.level, event.message.description, from: event.source, known)
    }

    /// Writes one line to stderr.
    static func write(
        _ level: Logger.Level,
        _ message: String,
        from source: String = "mockmerchant",
        _ metadata: [String: String] = [:]
    ) {
        struct Line: Encodable {
            var level: String
            var message: String
            var metadata: [String: String]?
            var source: String
            var time: String
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let line = Line(
            level: level.rawValue,
            message: message,
            metadata: metadata.isEmpty ? nil : metadata,
            source: source,
            time: Date.now.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
        )
        // Texts alone: they can always be written.
        guard let data = try? encoder.encode(line) else { return }
        FileHandle.standardError.write(data + Data("\n".utf8))
    }
}
