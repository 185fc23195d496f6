import Scenarios
import Vocabulary
import Walker

@testable import mockmerchant

/// Everything that consumers get of the whole shipped range, heard once for all tests that look at it.
enum Street {
    /// What was heard of each scenario: granting and refusing everything behind each code, and asking the staff.
    static let heard = Task {
        let range = try await DirectRange.open()
        let results = try await Crowd(width: 4).results(of: range.scenarios) { scenario in
            (scenario, try await hear(scenario, on: range))
        }
        return try results.map { try $0.get() }
    }

    private static func hear(_ scenario: Scenario, on range: DirectRange) async throws -> Hearing {
        let hearing = Hearing()
        // In the chat app, whose pages say the most: it knows its user.
        let wire = AppWire(.chat, over: OverheardWire(inner: range.wire, hearing: hearing))
        var (codes, entry) = (1, 0)
        while entry < codes {
            for policy in [Policy.grantAll, .refuseAll] + (entry == 0 ? [.askStaff] : []) {
                let session = try await Session(
                    opening: scenario.id,
                    seed: "street",
                    at: DirectRange.base,
                    over: wire
                )
                codes = session.document.codes.count
                var walk = Walk(
                    policy,
                    entryIndex: entry,
                    service: scenario.service,
                    lexicon: try ShippedRange.lexicon(),
                    session: session
                )
                _ = try await walk.run()
            }
            entry += 1
        }
        return hearing
    }
}
