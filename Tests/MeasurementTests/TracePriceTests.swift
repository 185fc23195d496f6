import Testing
import Vocabulary

@testable import Measurement

struct TracePriceTests {
    @Test func `the due that counts is the last one before the bill was paid`() {
        let walk = Trace(told: [
            Sighting(stage: .checkout, due: Fen(3_000)),
            Sighting(stage: .payment, due: Fen(3_200)),
            Sighting(stage: .receipt, milestones: [.pay], due: Fen(0)),
        ])
        #expect(walk.dueBeforePay == Fen(3_200))
    }

    @Test func `a walk that did not pay has no due and no payment page`() {
        let walk = Trace(told: [Sighting(stage: .checkout, due: Fen(3_000))])
        #expect(walk.dueBeforePay == nil)
        #expect(walk.paymentStep == nil)
    }

    @Test(arguments: [Party.wallet, .chat])
    func `money is asked for by an app's page with a sum, else by the page that shows the bill paid`(_ party: Party) {
        var walk = Trace(told: [
            Sighting(stage: .checkout), Sighting(stage: .payment), Sighting(stage: .receipt, milestones: [.pay]),
        ])
        #expect(walk.paymentStep == 2)
        walk.steps[1].page.party = party
        #expect(walk.paymentStep == 2, "a page of an app's without a sum asks for no money")
        walk.steps[1].sighting.due = Fen(3_000)
        #expect(walk.paymentStep == 1)
    }

    @Test func `time runs on the visit's clock from its first page`() {
        let walk = Trace(told: [Sighting(stage: .entry), Sighting(stage: .menu, milestones: [.menu])])
        #expect(walk.seconds(until: .menu) == 5)
        #expect(walk.seconds(until: .order) == nil)
    }

    @Test func `what was granted on the way counts, and nothing after`() {
        let walk = Trace(told: [
            Sighting(stage: .entry, asks: [.of(.follow, answer: .granted), .of(.gender, answer: .refused)]),
            Sighting(stage: .menu, milestones: [.menu], asks: [.of(.birthday, answer: .granted)]),
        ])
        #expect(walk.given(before: .menu) == [.follow])
        #expect(walk.given(before: .order) == [.follow, .birthday])
        #expect(!walk.reachesForNothing(.menu))
    }
}
