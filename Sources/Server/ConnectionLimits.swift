import NIOCore

/// What a port grants to clients that take their time: how many connections at once, and how long one may say nothing.
package struct ConnectionLimits: Hashable, Sendable {
    /// How many connections are open at a time; one more waits until another is closed.
    package var most: Int
    /// How long a connection may stay open without a whole request; a half one, sent slowly, counts as none.
    ///
    /// - Unit: seconds.
    package var idleSeconds: Int

    /// Makes limits; a reading phone that is not heard of for more than a minute connects again unnoticed.
    package init(most: Int = 4_096, idleSeconds: Int = 75) {
        self.most = most
        self.idleSeconds = idleSeconds
    }

    /// The idle time as sockets take it.
    var idle: TimeAmount { .seconds(Int64(idleSeconds)) }
}
