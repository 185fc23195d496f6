import Vocabulary

extension Trace {
    /// The demands that the walk gave away before the milestone.
    ///
    /// A demand that only a box beside a consent names is an agreement in words: nothing is handed over, so it has no
    /// price.
    func given(before milestone: Milestone) -> Set<Demand> {
        let granted = askings(before: milestone).map(\.ask).filter { ask in
            ask.answer == .granted && !(ask.source == .tick && !ask.consents.isEmpty)
        }
        return Set(granted.flatMap(\.demands))
    }

    /// Says that the walk reached the milestone without giving anything away.
    func reachesForNothing(_ milestone: Milestone) -> Bool {
        reaches(milestone) && given(before: milestone).isEmpty
    }

    /// The last amount shown before the bill was paid; nil when none was, or the walk did not pay.
    var dueBeforePay: Fen? {
        guard let pay = step(reaching: .pay) else { return nil }
        return steps[..<pay].compactMap(\.sighting.due).last
    }

    /// Virtual seconds from the start of the walk to the milestone; nil when it was never reached.
    func seconds(until milestone: Milestone) -> Int? {
        guard let start = steps.first, let place = step(reaching: milestone) else { return nil }
        return steps[place].clock.seconds - start.clock.seconds
    }

    /// How much later than another walk this one came to the milestone; nil where one of the two never did.
    func wait(beyond other: Trace, until milestone: Milestone) -> Int? {
        guard let early = other.seconds(until: milestone), let late = seconds(until: milestone) else { return nil }
        return late - early
    }

    /// The longest menu of the walk, in dishes; nil when none was shown.
    var dishes: Int? { steps.compactMap(\.sighting.menu?.goods).max() }

    /// The step that asks for the money: an app's first page with a sum, or the page that shows the bill paid.
    ///
    /// What a consumer learns there comes too late for a choice. Nil when the walk did not pay.
    var paymentStep: Int? {
        guard let pay = step(reaching: .pay) else { return nil }
        return steps[..<pay].firstIndex { step in
            let isOfPlatform = step.page.party == .wallet || step.page.party == .chat
            return isOfPlatform && step.sighting.stage == .payment && step.sighting.due != nil
        } ?? pay
    }

    /// Says that the walk settles nothing about the milestone: it was cut off before it got there.
    func leavesOpen(_ milestone: Milestone) -> Bool { end == .cutOff && !reaches(milestone) }
}
