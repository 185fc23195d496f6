import Vocabulary

/// Spreads the visits over a fixed number of shards by a stable hash of their ids.
struct VisitShards: Sendable {
    /// How many shards there are; more than the cores of any machine that this runs on.
    static let width = 16

    private let shards: [VisitShard]

    /// Makes the shards; `bound` is how many visits stay in memory altogether.
    init(books: VisitBooks, addresses: Addresses, pages: ShownPages, bound: Int) {
        let share = max(bound / Self.width, 1)
        shards = (0..<Self.width).map { _ in VisitShard(books: books, addresses: addresses, pages: pages, bound: share)
        }
    }

    /// The owner of a visit.
    subscript(id: VisitID) -> VisitShard { shards[Int(StableHash.of(id.rawValue) % UInt64(Self.width))] }

    /// How many visits are in memory.
    var count: Int {
        get async {
            var sum = 0
            for shard in shards { sum += await shard.count }
            return sum
        }
    }
}
