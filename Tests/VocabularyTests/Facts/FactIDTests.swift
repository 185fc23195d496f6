import Testing
import Vocabulary

struct FactIDTests {
    @Test func `every question has an id of its own, in kebab-case`() {
        #expect(Set(FactID.all).count == FactID.all.count)
        for id in FactID.all {
            #expect(id.rawValue.allSatisfy { $0 == "-" || ($0.isASCII && $0.isLowercase) }, "\(id)")
        }
    }

    @Test func `every demand that people are asked for belongs to one subject`() {
        let silent: Set<Demand> = [.placeId, .orderContent, .paymentData, .platformId]
        for demand in Demand.allCases {
            #expect((FactSubject(of: demand) == nil) == silent.contains(demand), "\(demand)")
            #expect(FactSubject.allCases.filter { $0.demands.contains(demand) }.count < 2)
        }
    }

    @Test(arguments: FactAspect.allCases) func `what speaks against a merchant can be ticked`(_ aspect: FactAspect) {
        #expect(Set(aspect.choices).isSuperset(of: aspect.flags))
    }

    @Test(arguments: SiteFact.allCases) func `what speaks against a merchant can be ticked`(_ fact: SiteFact) {
        #expect(Set(fact.choices).isSuperset(of: fact.flags))
        #expect(!fact.choices.contains(.couldNotTell))
        if let condition = fact.condition { #expect(Set(condition.fact.choices).isSuperset(of: condition.answers)) }
    }
}
