import Foundation
import Logging
import Server
import Vocabulary
import Walker

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
            post: { posting in await post(posting) },
            logger: logger(logLevel)
        )
    }

    /// Posts something to an address of this machine, and to no other.
    private static func post(_ posting: Posting) async -> Bool {
        guard let address = try? WebAddress(posting.address), AllowedTargets.isThisMachine(address.host) else {
            return false
        }
        let wire = LiveWire(deadlineSeconds: 5, width: 1)
        let request = WireRequest(
            method: "POST",
            url: posting.address,
            headers: [
                WireHeader("Content-Type", "application/json"), WireHeader("X-Visit", posting.visit.rawValue),
            ],
            body: posting.body
        )
        let answer = try? await wire.send(request)
        try? await wire.shutdown()
        return answer.map { (200..<300).contains($0.status) } ?? false
    }

    /// The log, which goes to stderr.
    static func logger(_ level: Logger.Level) -> Logger {
        var logger = Logger(label: "mockmerchant") { label -> any LogHandler in
            guard Console.writesJSON else { return StreamLogHandler.standardError(label: label) }
            return JSONLogHandler(label: label)
        }
        logger.logLevel = level
        return logger
    }
}
