package import Vocabulary

/// Carries one request to its answer: over a socket, or into a server in the same process.
package protocol Wire: Sendable {
    /// Sends a request and answers the whole response; follows no redirect.
    func send(_ request: WireRequest) async throws -> WireResponse

    /// The wire for the exchanges of one visit, once it is known and with whose values.
    func following(_ visit: VisitID, as card: IdentityCard) -> any Wire
}

extension Wire {
    /// The same wire: most do not care whose exchanges they carry.
    package func following(_ visit: VisitID, as card: IdentityCard) -> any Wire { self }
}
