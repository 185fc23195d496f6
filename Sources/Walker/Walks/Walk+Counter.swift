import Vocabulary

/// Going back to the counter for what was bought: what hangs there can be read by everybody.
extension Walk {
    /// Looks at the place once more after paying, where the goods are fetched there.
    mutating func fetch() async throws {
        guard policy == .grantAll, memory.service == .pickup, memory.reached.contains(.pay) else { return }
        try await press(.place)
    }
}
