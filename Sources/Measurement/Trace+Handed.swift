package import Vocabulary

extension Trace {
    /// What the walk gave away before a milestone, or by its end, that the service can do without.
    ///
    /// - Parameters:
    ///   - milestone: Until when; all of the walk where it was not reached.
    ///   - service: What is being bought.
    ///   - necessity: Which service needs what.
    /// - Returns: The demands that a price counts; sorted.
    package func handed(before milestone: Milestone, for service: Service, needing necessity: Necessity) -> [Demand] {
        let granted = askings(before: milestone).filter { asking in
            // An agreement in words hands nothing over.
            asking.ask.answer == .granted && !(asking.ask.source == .tick && !asking.ask.consents.isEmpty)
        }
        let excess = granted.flatMap { asking in
            asking.ask.demands.filter {
                !$0.isShownUnpriced && !necessity.isNecessary($0, for: service, at: asking.stage)
            }
        }
        return Set(excess).sorted()
    }
}
