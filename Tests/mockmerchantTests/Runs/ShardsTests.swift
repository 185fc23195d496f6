import Scenarios
import Testing
import Vocabulary

@testable import mockmerchant

@Suite(.timeLimit(.minutes(5)))
struct ShardsTests {
    @Test(arguments: [1, 2, 3, 7, 16])
    func `every scenario is in one part, and no part is expected to take much longer than another`(_ count: Int) throws
    {
        let scenarios = try ShippedRange.library().scenarios
        let parts = (1...count).map { Shards.part($0, of: count, among: scenarios) }
        #expect(parts.flatMap { $0.map(\.id) }.sorted() == scenarios.map(\.id).sorted())
        #expect(parts.allSatisfy { part in part.map(\.id) == part.map(\.id).sorted() })
        let loads = parts.map { $0.reduce(0) { $0 + $1.expectedSteps } }
        let (least, most) = (try #require(loads.min()), try #require(loads.max()))
        #expect(most * 10 <= least * 11, "\(loads)")
        #expect(Shards.part(1, of: count, among: []).isEmpty)
    }

    @Test func `what is expected to take longer does take longer`() async throws {
        let all = try ShippedRange.library().scenarios
        let scenarios = all.enumerated().filter { $0.offset % 24 == 5 }.map(\.element)
        let probes = try await DirectRange.open(scenarios).probes()
        let steps = probes.map { $0.walks.map(\.steps.count).reduce(0, +) }
        let expected = scenarios.map(\.expectedSteps)
        // Of two scenarios that differ, how often the estimate knows which takes longer.
        var (right, wrong) = (0, 0)
        for one in scenarios.indices {
            for other in scenarios.indices.dropFirst(one + 1) where expected[one] != expected[other] {
                guard steps[one] != steps[other] else { continue }
                if (steps[one] < steps[other]) == (expected[one] < expected[other]) { right += 1 } else { wrong += 1 }
            }
        }
        #expect(right > 3 * wrong, "\(right) right, \(wrong) wrong")
        // Shared out by it, three machines wait little for the slowest.
        let loads = (1...3).map { part in
            let own = Set(Shards.part(part, of: 3, among: scenarios).map(\.id))
            return zip(scenarios, steps).filter { own.contains($0.0.id) }.map(\.1).reduce(0, +)
        }
        #expect((loads.max() ?? 0) * 3 < loads.reduce(0, +) * 3 / 2, "\(loads)")
    }
}
