/// What a server sees of who sends a request, beside what the request asks for.
package struct Caller: Hashable, Codable, Sendable {
    /// Says that a program sends it, or a browser that a program drives.
    package var isAutomated: Bool
    /// Says that the merchant showed this browser the same entry on an earlier visit.
    package var hasBeenHere: Bool
    /// How long ago the visit's code was scanned first.
    ///
    /// - Unit: seconds of the machine's clock.
    package var seconds: Int

    /// Makes what is seen.
    package init(isAutomated: Bool = false, hasBeenHere: Bool = false, seconds: Int = 0) {
        self.isAutomated = isAutomated
        self.hasBeenHere = hasBeenHere
        self.seconds = seconds
    }
}
