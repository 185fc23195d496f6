import Vocabulary

/// The server answers that it failed: before the act was played, or after.
package enum ServerErrorFault {
    /// What the catalogue says of it.
    static let entry = FaultEntry(
        id: .serverError,
        meaning: "a request is answered with 500, 502 or 504: half of them before the act was played, half after",
        meets: "a page that says that the server does not answer, and the right one when it is tried again",
        isAtDoor: true,
        forms: [.once, .every]
    )

    /// With what a failing server answers; 503 says that nothing was taken, which is not so of every one of these.
    private static let statuses = [500, 502, 504]

    /// With which status a place's request is answered.
    ///
    /// - Parameters:
    ///   - fault: The fault.
    ///   - length: After how many acts the visit came there.
    ///   - seed: The words that decide the visit.
    /// - Returns: The status; the same for the same visit each time.
    package static func status(_ fault: SeededFault, after length: Int, seed: String) -> Int {
        var dice = fault.dice(after: length, seed: seed)
        _ = dice.next()  // decides whether the act is played
        return dice.pick(statuses) ?? statuses[0]
    }
}

extension SeededFault {
    /// Says that the act whose answer fails is played all the same.
    ///
    /// - Parameters:
    ///   - length: After how many acts the visit came to its place.
    ///   - seed: The words that decide the visit.
    /// - Returns: Whether it is; the same for the same visit each time.
    package func playsFirst(after length: Int, seed: String) -> Bool {
        var dice = dice(after: length, seed: seed)
        return dice.roll(below: 2) == 1
    }
}
