import Testing
import Vocabulary

struct WantTests {
    @Test(arguments: Demand.allCases) func `a demand reads back`(_ demand: Demand) {
        #expect(Want(Want.demand(demand).description) == .demand(demand))
    }

    @Test(arguments: Consent.allCases) func `a consent reads back and is no demand`(_ consent: Consent) {
        #expect(Want("consent-\(consent.rawValue)") == .consent(consent))
        #expect(Want.consent(consent).demand == nil)
    }

    @Test func `unknown words are no want`() {
        #expect(Want("love") == nil)
        #expect(Want("consent-love") == nil)
    }
}
