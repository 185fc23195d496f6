import Foundation
import Logging
import Server

/// The live world: wall clock, chance and log.
enum LiveSurroundings {
    /// What the server needs of the world; the log goes to stderr.
    static func make(logLevel: Logger.Level) -> Surroundings {
        Surroundings(
            now: { Int(Date().timeIntervalSince1970 * 1_000) },
            newID: {
                var generator = SystemRandomNumberGenerator()
                return (0..<4).map { _ in String(generator.next(), radix: 36) }.joined().prefix(26).lowercased()
            },
            logger: logger(logLevel)
        )
    }

    /// The log, which goes to stderr.
    static func logger(_ level: Logger.Level) -> Logger {
        var logger = Logger(label: "mockmerchant") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = level
        return logger
    }
}
