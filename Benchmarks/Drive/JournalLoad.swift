import Journal
import Synchronization
import Vocabulary

/// Appends events to a journal from many visits at once, and tells how long each tenth took.
struct JournalLoad {
    /// How many visits append at the same time.
    private static let width = 64

    private let file: String
    private let durability: Durability
    private let count: Int

    /// What came of it.
    struct Result: Codable {
        var events: Int
        /// Events in a second, of each tenth.
        var rates: [Double]
    }

    init(_ words: [String]) throws {
        file = try words.word(0, "a file for the journal")
        guard let durability = Durability(rawValue: try words.word(1, "full or normal")) else {
            throw Failure(message: "durability is full or normal")
        }
        self.durability = durability
        count = try words.number(2, "how many events")
    }

    /// Appends, and prints the rates.
    func run() async throws {
        let store = try await JournalStore(.file(file), durability: durability)
        let snapshot = try await store.keep(snapshot: "{}")
        let visits = (0..<Self.width).map { VisitID(rawValue: "benchmarkvisit\($0)") }
        for visit in visits {
            try await store.createVisit(
                VisitRecord(
                    id: visit,
                    snapshot: snapshot,
                    scenario: "benchmark",
                    seed: "1",
                    created: WallMoment(milliseconds: 0)
                )
            )
        }
        var rates: [Double] = []
        let share = count / 10 / Self.width
        for tenth in 0..<10 {
            let started = ContinuousClock.now
            try await withThrowingTaskGroup(of: Void.self) { group in
                for visit in visits {
                    group.addTask {
                        for turn in 0..<share {
                            try await store.append(
                                [Self.body],
                                to: visit,
                                after: tenth * share + turn,
                                at: WallMoment(milliseconds: turn)
                            )
                        }
                    }
                }
                try await group.waitForAll()
            }
            let spent = started.duration(to: .now)
            let seconds = Double(spent.components.seconds) + Double(spent.components.attoseconds) / 1e18
            rates.append(Double(share * Self.width) / seconds)
        }
        let counts = try await store.counts()
        try await store.close()
        try Drive.show(Result(events: counts.events, rates: rates))
    }

    /// An event as an order leaves it, filled to the length that the sketch had.
    private static let body =
        #"{"given":[{"item":"phone-number","length":11}],"option":"submit","picks":[{"count":1,"good":0},"#
        + #"{"count":2,"good":3}],"ticked":["terms","privacy-notice","marketing-messages"]}"#
        + String(repeating: " ", count: 120)
}
