import Synchronization

/// Remembers the words found in a text: pages say the same things on every walk.
final class HitsMemory: Sendable {
    /// Texts that are remembered at most; all are forgotten when there are more.
    private static let bound = 20_000

    private let known = Mutex<[String: Hits]>([:])

    /// The words in a text, found anew where the text is not remembered.
    func hits(in text: String, otherwise find: (String) -> Hits) -> Hits {
        if let hits = known.withLock({ $0[text] }) { return hits }
        let hits = find(text)
        known.withLock { known in
            if known.count >= Self.bound { known = [:] }
            known[text] = hits
        }
        return hits
    }
}

/// Two memories are as good as each other: what is remembered follows from the words alone.
extension HitsMemory: Hashable {
    static func == (left: HitsMemory, right: HitsMemory) -> Bool { true }

    func hash(into hasher: inout Hasher) {}
}
