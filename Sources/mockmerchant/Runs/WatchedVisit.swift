import Journal
import Measurement
import Reports
import Scenarios
import Server
import Vocabulary
import Walker

/// A visit that somebody else's client made: what it was asked, and what the merchant got of it.
struct WatchedVisit {
    /// The visit as a client would have traced it.
    let trace: Trace
    /// What it was asked and handed over.
    let seen: VisitSeen

    /// Reads a visit again.
    ///
    /// What was asked a client reads from the pages; what was handed over the journal knows.
    ///
    /// - Parameters:
    ///   - history: The visit, played again.
    ///   - number: Its place among those of its scenario, from 1.
    ///   - lexicon: The client's words.
    ///   - necessity: Which service needs what.
    init(_ history: VisitHistory, number: Int, lexicon: Lexicon, needing necessity: Necessity) {
        var reading = Rereading(service: history.service, lexicon: lexicon, card: history.card)
        var handed: [(step: Int, demands: [Demand])] = []
        for item in history.items {
            switch item {
            case .shown(let shown):
                if let page = shown.page { reading.see(page, at: shown.clock, from: shown.address) }
            case .act(let act):
                reading.press(act.words, target: act.target ?? "", fields: act.fields)
                handed.append((max(0, reading.trace.steps.count - 1), act.handed.map(\.item)))
            // What a back end does asks the consumer for nothing.
            case .outside: break
            }
        }
        let trace = reading.trace
        self.trace = trace
        func stage(at step: Int) -> Stage { step < trace.steps.count ? trace.steps[step].sighting.stage : .site }
        func excess(at step: Int, _ demands: [Demand]) -> [Demand] {
            demands.filter { demand in
                !demand.isShownUnpriced
                    && !necessity.isNecessary(demand, for: history.service, at: stage(at: step))
            }
        }
        var order: [Stage] = []
        for step in trace.steps where !order.contains(step.sighting.stage) { order.append(step.sighting.stage) }
        let stages = order.map { stage in
            let own = handed.filter { step, _ in step < trace.steps.count && trace.steps[step].sighting.stage == stage }
            let asked = trace.steps.filter { $0.sighting.stage == stage }.flatMap {
                $0.sighting.asks.flatMap(\.demands)
            }
            return VisitSeen.StageSeen(
                stage: stage,
                asked: Set(asked).sorted(),
                given: Set(own.flatMap(\.demands)).sorted(),
                excess: Set(own.flatMap { excess(at: $0.step, $0.demands) }).sorted()
            )
        }
        let given = history.service.milestones.map { milestone in
            let reached = trace.step(reaching: milestone)
            let before = handed.filter { $0.step < reached ?? .max }
            return VisitSeen.Given(
                milestone: milestone,
                isReached: reached != nil,
                excess: Set(before.flatMap { excess(at: $0.step, $0.demands) }).sorted()
            )
        }
        seen = VisitSeen(number: number, visit: history.record.id, stages: stages, given: given)
    }
}
