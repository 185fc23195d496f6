import Testing
import Vocabulary

@testable import Measurement

struct AskingTests {
    private let walk = Trace(told: [
        Sighting(stage: .entry, asks: [.of(.follow, label: "first")]),
        Sighting(
            stage: .menu,
            milestones: [.menu],
            asks: [.of(.follow, label: "banner"), .of(.gender, label: "beside")]
        ),
        Sighting(stage: .checkout, asks: [.of(.follow, label: "last")]),
        Sighting(stage: .payment, milestones: [.order]),
        Sighting(stage: .payment),
    ])

    @Test func `an ask knows its page and stage`() {
        #expect(walk.askings.map(\.step) == [0, 1, 1, 2])
        #expect(walk.askings.map(\.stage) == [.entry, .menu, .menu, .checkout])
    }

    @Test func `an ask on the page that shows the milestone comes too late to stand before it`() {
        #expect(labels(walk.askings(before: .menu)) == ["first"])
        #expect(walk.askings(before: .order).count == 4)
    }

    @Test func `before a milestone that was never reached stands every ask`() {
        #expect(walk.askings(before: .pay).count == 4)
    }

    @Test func `a leg starts on the page of the milestone before it`() {
        #expect(labels(walk.askings(for: .follow, towards: .menu)) == ["first"])
        #expect(labels(walk.askings(for: .follow, towards: .order)) == ["banner", "last"])
    }

    @Test func `a leg that does not ask falls back on what was asked earlier`() {
        #expect(labels(walk.askings(for: .follow, towards: .pay)) == ["first", "banner", "last"])
        #expect(walk.askings(for: .phoneNumber, towards: .pay).isEmpty)
    }

    @Test func `the earliest stage wins, then the first`() {
        let askings = walk.askings.reversed()
        #expect(askings.earliest?.ask.label == "first")
        #expect(askings.filter { $0.stage == .menu }.earliest?.ask.label == "beside")
    }

    private func labels(_ askings: [Asking]) -> [String] { askings.map(\.ask.label) }
}
