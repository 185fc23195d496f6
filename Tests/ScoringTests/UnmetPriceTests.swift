import Scoring
import Testing
import Vocabulary

struct UnmetPriceTests {
    @Test func `a price as named is met, in whatever order it is written`() {
        let told = Warrant.unmetPrices(
            expected: [.menu: [], .pay: [.phoneNumber, .follow]],
            measured: [.menu: [], .pay: [.follow, .phoneNumber], .order: [.follow]]
        )
        #expect(told == [])
    }

    @Test func `a milestone that the author left out is not compared`() {
        #expect(Warrant.unmetPrices(expected: [:], measured: [.menu: [.follow]]) == [])
    }

    @Test(arguments: [
        ([Demand.follow], [Demand]()), ([], [.follow]), ([.follow], [.follow, .membership]), ([.follow], [.membership]),
    ])
    func `more, less and other is unmet`(_ expected: [Demand], _ measured: [Demand]) {
        let told = Warrant.unmetPrices(expected: [.order: expected], measured: [.order: measured])
        #expect(told == [UnmetPrice(milestone: .order, expected: expected, measured: measured)])
    }

    @Test func `a milestone that no walk settled is unmet, an empty price too`() {
        let told = Warrant.unmetPrices(expected: [.invoice: []], measured: [:])
        #expect(told == [UnmetPrice(milestone: .invoice, expected: [], measured: nil)])
        #expect(told.map(\.text) == ["price at invoice: expected nothing, measured nothing settled"])
    }

    @Test func `a price within its bound is met, one beyond it and one that is not settled are not`() {
        let bounds: [Milestone: PriceBound] = [
            .menu: .atMost(0), .order: .within([.follow]), .pay: .count(1), .invoice: .atMost(2),
        ]
        let kept: [Milestone: [Demand]] = [.menu: [], .order: [.follow], .pay: [.email], .invoice: [.email, .follow]]
        #expect(Warrant.unmetPrices(within: bounds, measured: kept) == [])
        let broken: [Milestone: [Demand]] = [.menu: [.follow], .order: [.email], .pay: [], .exit: [.email]]
        let told = Warrant.unmetPrices(within: bounds, measured: broken)
        #expect(
            told.map(\.text) == [
                "price at menu: expected at most 0, measured follow",
                "price at order: expected at most follow, measured email", "price at pay: expected 1, measured nothing",
                "price at invoice: expected at most 2, measured nothing settled",
            ]
        )
    }

    @Test func `differences stand in the order of the milestones and say both sides`() {
        let told = Warrant.unmetPrices(
            expected: [.pay: [.follow, .avatar], .menu: [.follow], .exit: []],
            measured: [.menu: [], .pay: [.follow], .exit: []]
        )
        #expect(told.map(\.milestone) == [.menu, .pay])
        #expect(
            told.map(\.text) == [
                "price at menu: expected follow, measured nothing",
                "price at pay: expected avatar+follow, measured follow",
            ]
        )
    }
}
