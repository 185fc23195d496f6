import Measurement
import Testing
import Vocabulary

struct ProbeSheetFactsTests {
    private func seen(_ sketch: ProbeSketch, _ id: FactID) -> Set<FactChoice>? { sketch.probe.sheetFacts()[id] }

    @Test func `a wall blocks, and a way past that leads nowhere is told apart`() {
        #expect(seen(.dineIn(.gate(.follow, at: .entry)), FactID(.follow, .refusing)) == [.blocked])
        #expect(seen(.dineIn(.offer(.follow, at: .entry)), FactID(.follow, .refusing)) == [.wentOn])
        #expect(seen(.dineIn(), FactID(.follow, .asked)) == [.no])
        #expect(seen(.dineIn(), FactID(.follow, .refusing)) == nil)
    }

    @Test func `where it was asked first is a place of the visit`() {
        #expect(seen(.dineIn(.gate(.phoneNumber, at: .entry)), FactID(.phoneNumber, .stage)) == [.onArrival])
        #expect(seen(.dineIn(.offer(.phoneNumber, at: .payment)), FactID(.phoneNumber, .stage)) == [.atPayment])
    }

    @Test func `the same thing at three places is asked again and again`() {
        let sketch = ProbeSketch.dineIn(
            .offer(.follow, at: .entry),
            .offer(.follow, at: .checkout),
            .offer(.follow, at: .payment)
        )
        #expect(seen(sketch, FactID(.follow, .refusing)) == [.askedAgain])
    }

    @Test func `money is read off the pages before the payment`() {
        #expect(seen(.dineIn(isItemised: false), FactID(.bill)) == [.sumOnly])
        #expect(seen(.dineIn(), FactID(.bill)) == [.itemised])
        #expect(seen(.dineIn(.charging(.tableware, Fen(200), at: .checkout)), FactID(.extraFee)) == [.untold])
    }

    @Test func `what was answered to every question can be ticked there`() {
        let facts = ProbeSketch.dineIn(.gate(.phoneNumber, at: .entry)).probe.sheetFacts()
        for subject in FactSubject.allCases {
            for aspect in subject.aspects {
                #expect(Set(aspect.choices).isSuperset(of: facts[FactID(subject, aspect)] ?? []))
            }
        }
        for fact in SiteFact.allCases { #expect(Set(fact.choices).isSuperset(of: facts[FactID(fact)] ?? [])) }
    }
}
