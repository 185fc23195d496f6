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
