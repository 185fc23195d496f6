import Journal
import Logging
import Server
import Synchronization
import Vocabulary

/// A world in which the same things happen each time: the clock stands, and ids follow from a seed and their turn.
///
/// For a server that one client asks for one thing after the other, as a bundle's walks do.
enum FixedSurroundings {
    /// Letters and digits of an id.
    private static let length = 26

    /// What the server needs of such a world.
    ///
    /// - Parameters:
    ///   - seed: What ids follow from.
    ///   - logLevel: How much the log says.
    /// - Returns: Surroundings that post nothing.
    static func make(seed: String, logLevel: Logger.Level = .error) -> Surroundings {
        let turns = Turns()
        return Surroundings(
            now: { Moment.visitStart.seconds * 1_000 },
            newID: { String(Fingerprint(of: "\(seed)/\(turns.next())").rawValue.prefix(length)) },
            logger: LiveSurroundings.logger(logLevel)
        )
    }

    private final class Turns: Sendable {
        private let turn = Mutex(0)

        func next() -> Int {
            turn.withLock { turn in
                turn += 1
                return turn
            }
        }
    }
}
