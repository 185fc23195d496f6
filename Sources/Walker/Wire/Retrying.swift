import Vocabulary

/// Sends a request, and once more where the server fails or no answer comes: a second failure is a dead end.
///
/// What a page's form or address asks for may be sent twice: a page that has gone on says so, and is then got as it stands.
struct Retrying: Sendable {
    let wire: any Wire

    /// With what a server answers that failed; one that is busy answers otherwise.
    static let failures = [500, 502, 504]
    /// How long is waited before the second time.
    private static let pause: Duration = .milliseconds(20)

    /// What came, and what went wrong before it.
    struct Outcome: Sendable {
        var response: WireResponse
        var setback: Setback?
    }

    /// Sends a request.
    ///
    /// - Parameter request: What to send.
    /// - Returns: The answer, and what went wrong at first.
    /// - Throws: What the wire throws, the second time.
    func send(_ request: WireRequest) async throws -> Outcome {
        let setback: Setback
        do {
            let response = try await wire.send(request)
            guard Self.failures.contains(response.status) else { return Outcome(response: response) }
            setback = .serverFailed
        } catch let error as WalkerError where error.code == .unreachable || error.code == .deadline {
            setback = .noAnswer
        }
        try await Task.sleep(for: Self.pause)
        let second = try await wire.send(request)
        guard request.method != "GET", second.status == 409 else { return Outcome(response: second, setback: setback) }
        // The first one was taken all the same: the same address, got, leads to where the visit is now.
        let headers = request.headers.filter { $0.name != "Content-Type" }
        let page = try await wire.send(WireRequest(url: request.url, headers: headers))
        return Outcome(response: page, setback: .answerLost)
    }
}
