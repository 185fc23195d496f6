import Synchronization

/// Which codes were turned in already, for as long as the server runs.
///
/// It is memory and no event: an event would move the visit's page under the finger of whoever looks at it, since every
/// page has an address of its own, and a caller is no consumer. A server that starts anew forgets, and a code whose
/// five minutes of the visit are not over can then be turned in once more; it is bounded, and the oldest go first.
final class SpentCodes: Sendable {
    /// The most that are remembered.
    static let bound = 65_536

    private struct Kept {
        var codes: Set<String> = []
        var order: [String] = []
        /// Where the oldest stands in the order.
        var oldest = 0
    }

    private let kept = Mutex(Kept())

    /// Turns a code in; false where it was before.
    func spend(_ code: String) -> Bool {
        kept.withLock { kept in
            guard kept.codes.insert(code).inserted else { return false }
            guard kept.order.count >= Self.bound else {
                kept.order.append(code)
                return true
            }
            kept.codes.remove(kept.order[kept.oldest])
            kept.order[kept.oldest] = code
            kept.oldest = (kept.oldest + 1) % Self.bound
            return true
        }
    }
}
