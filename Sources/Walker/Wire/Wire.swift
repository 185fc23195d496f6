/// Carries one request to its answer: over a socket, or into a server in the same process.
package protocol Wire: Sendable {
    /// Sends a request and answers the whole response; follows no redirect.
    func send(_ request: WireRequest) async throws -> WireResponse
}
