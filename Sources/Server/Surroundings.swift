package import Logging

/// What the server takes from outside: the wall clock, fresh ids, a way to post by itself and a place for its log.
///
/// Passed by initialiser and never global; a visit's own clock moves by acts alone.
package struct Surroundings: Sendable {
    /// The wall clock.
    ///
    /// - Unit: milliseconds since 1970-01-01T00:00:00Z.
    package var now: @Sendable () -> Int
    /// A fresh id that nobody guesses: lower-case letters and digits, 12 to 64 of them.
    package var newID: @Sendable () -> String
    /// Posts something and says whether it was taken, with a status from 200 to 299.
    package var post: @Sendable (Posting) async -> Bool
    /// Where the server says what went wrong.
    package var logger: Logger

    /// Makes surroundings.
    package init(
        now: @escaping @Sendable () -> Int,
        newID: @escaping @Sendable () -> String,
        post: @escaping @Sendable (Posting) async -> Bool = { _ in false },
        logger: Logger
    ) {
        self.now = now
        self.newID = newID
        self.post = post
        self.logger = logger
    }
}
