import Measurement
import Testing
import Vocabulary

@testable import Reports

struct QuoteTextTests {
    @Test(arguments: [
        ([Price.DemandSet(excess: [])], "-"),
        ([Price.DemandSet(excess: [], unpriced: [.platformId])], "-"),
        ([Price.DemandSet(excess: [.phoneNumber, .follow])], "follow+phone-number"),
        ([Price.DemandSet(excess: [.follow]), Price.DemandSet(excess: [.phoneNumber])], "follow or phone-number"),
        ([Price.DemandSet(excess: [], necessary: [.phoneNumber])], "(phone-number)"),
        ([Price.DemandSet(excess: [.follow], necessary: [.phoneNumber])], "follow+(phone-number)"),
        (
            [Demand.face, .album, .camera, .follow].map { Price.DemandSet(excess: [$0]) },
            "face or album or 2 other ways"
        ),
    ])
    func `the sets read as one line`(_ sets: [Price.DemandSet], _ text: String) {
        #expect(Price.Quote(milestone: .pay, outcome: .settled, sets: sets).text == text)
    }

    @Test func `money stands beside the demand that it replaces`() {
        let more = [Price.Surcharge(demand: .follow, more: Fen(200))]
        let free = Price.Quote(milestone: .pay, outcome: .settled, sets: [.init(excess: [])], surcharges: more)
        #expect(free.text == "follow or +¥2.00")
        let forced = Price.Quote(milestone: .pay, outcome: .settled, sets: [.init(excess: [.face])], surcharges: more)
        #expect(forced.text == "face, follow or +¥2.00")
    }

    @Test(arguments: [(Price.Quote.Outcome.notTested, "not tested"), (.unreached, "not reached")])
    func `what is not settled is neither free nor forced`(_ outcome: Price.Quote.Outcome, _ text: String) {
        let quote = Price.Quote(milestone: .pay, outcome: outcome, sets: [.init(excess: [])])
        #expect(quote.text == text)
        #expect(!quote.isFree)
        #expect(quote.excessCount == nil)
    }
}
