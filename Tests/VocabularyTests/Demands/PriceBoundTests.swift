import Testing
import Vocabulary

struct PriceBoundTests {
    @Test(arguments: [
        (PriceBound.these([.follow]), [Demand.follow], [Demand.follow, .phoneNumber]), (.count(1), [.follow], []),
        (.atMost(1), [.follow], [.follow, .phoneNumber]), (.within([.follow]), [], [.phoneNumber]),
        (.these([]), [], [.follow]), (.atMost(0), [], [.follow]),
    ])
    func `a bound holds of one price and not of another`(_ bound: PriceBound, _ good: [Demand], _ bad: [Demand]) {
        #expect(bound.holds(of: good))
        #expect(!bound.holds(of: bad))
    }

    @Test func `a bound is told in a few words`() {
        let bounds: [PriceBound] = [
            .these([.phoneNumber, .follow]), .count(2), .atMost(0), .within([]), .within([.follow]),
        ]
        #expect(
            bounds.map(\.text) == ["follow+phone-number", "2", "at most 0", "nothing", "at most follow"]
        )
    }
}
