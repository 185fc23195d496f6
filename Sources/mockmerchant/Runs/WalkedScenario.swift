import Reports
import Scenarios
import Vocabulary
import Walker

/// A scenario as some walks showed it.
struct WalkedScenario: Sendable {
    /// The scenario.
    var scenario: Scenario
    /// Its walks.
    var probe: Probe
    /// What they show; nil until somebody asks.
    var row: ScenarioRow?
    /// How long they took; nil where nobody is to know.
    var seconds: Double?
    /// The client's exchanges, in the order of the answers; empty where none were kept.
    var exchanges: [RecordedExchange] = []
    /// What came out otherwise when it was walked again; empty where it was walked once.
    var wavers: [String] = []

    /// The exchanges visit by visit, as a report tells them: no origin has a port, for it is another one in every run.
    ///
    /// - Parameter isFixed: Says that no time may be told, and nothing that follows from a port or a clock.
    /// - Returns: The exchanges, those of one visit together.
    func told(isFixed: Bool) -> [HARReport.Exchange] { Self.told(exchanges, isFixed: isFixed) }

    /// Exchanges visit by visit, as a report tells them.
    static func told(_ exchanges: [RecordedExchange], isFixed: Bool) -> [HARReport.Exchange] {
        var visits: [VisitID] = []
        for exchange in exchanges where !visits.contains(exchange.visit) { visits.append(exchange.visit) }
        let turns = Dictionary(uniqueKeysWithValues: visits.enumerated().map { ($1, $0) })
        let inOrder = exchanges.enumerated().sorted {
            (turns[$0.element.visit] ?? 0, $0.offset) < (turns[$1.element.visit] ?? 0, $1.offset)
        }
        let notes = inOrder.map(\.element)
        return zip(notes, VisitExchanges.told(by: notes, exhibits: [])).map { note, told in
            var told = told
            told.visit = note.visit.rawValue
            told.url = withoutPorts(told.url)
            told.redirect = Self.withoutPorts(told.redirect)
            told.requestHeaders = Self.withoutPorts(told.requestHeaders)
            told.responseHeaders = Self.withoutPorts(told.responseHeaders)
            guard isFixed else { return told }
            told.moment = RangeReport.fixedStart
            told.milliseconds = nil
            told.responseHeaders.removeAll { $0.name.lowercased() == "date" }
            // A page names addresses with ports, so its hash is another one in every run.
            told.comment = ""
            return told
        }
    }

    private static func withoutPorts(_ headers: [HARReport.Pair]) -> [HARReport.Pair] {
        headers.map { HARReport.Pair($0.name, withoutPorts($0.value), comment: $0.comment) }
    }

    /// A text in which no origin of this machine has a port.
    static func withoutPorts(_ text: String) -> String {
        text.replacing(#/(localhost|127\.0\.0\.1)(:|%3A)[0-9]+/#) { String($0.output.1) }
    }
}
