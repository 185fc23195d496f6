import Vocabulary

/// Answers of the merchant's and the platform's pages take their time: always the same, or drawn from a span.
package enum LatencyFault {
    /// What the catalogue says of it.
    static let entry = FaultEntry(
        id: .latency,
        meaning: "each answer is held up by so many milliseconds, or by some drawn from a span",
        meets: "a page that comes later",
        isAtDoor: true,
        forms: [.milliseconds]
    )

    /// How long the answer at a place is held up.
    ///
    /// - Unit: milliseconds.
    ///
    /// - Parameters:
    ///   - fault: How much.
    ///   - length: After how many acts the visit came there.
    ///   - seed: The words that decide the visit.
    /// - Returns: The time; the same for the same visit each time.
    package static func wait(_ fault: SeededFault, after length: Int, seed: String) -> Int {
        guard case .milliseconds(let span) = fault.measure else { return 0 }
        var dice = fault.dice(after: length, seed: seed)
        return span.lowerBound + dice.roll(below: span.count)
    }
}
