import Vocabulary

/// Going back to the counter for what was bought: what hangs there can be read by everybody.
extension Walk {
    /// The range's own button back to the place, on every page.
    private static let place = "site"

    /// Looks at the place once more after paying, where the goods are fetched there.
    mutating func fetch() async throws {
        guard policy == .grantAll, memory.service == .pickup, memory.reached.contains(.pay) else { return }
        steps[steps.count - 1].pressed = Self.place
        try await session.press(Self.place)
        see()
    }
}
