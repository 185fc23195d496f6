import Measurement
import Reports
import Scenarios
import Server
import Vocabulary
import Walker

/// What a client makes of a visit's pages, played again.
struct VisitReading {
    /// The client's words.
    let lexicon: Lexicon
    /// The law that findings rest on.
    let law: LawTables

    /// What is suspected on the pages of one visit.
    func document(of history: VisitHistory) -> OneVisitDocument {
        var reading = Rereading(service: history.service, lexicon: lexicon, card: history.card)
        for item in history.items {
            switch item {
            case .shown(let shown):
                if let page = shown.page { reading.see(page, at: shown.clock, from: shown.address) }
            case .act(let act):
                reading.press(act.words, target: act.target ?? "", fields: act.fields)
            // No phone shows it: what reaches the consumer stands on a page later.
            case .outside: break
            }
        }
        let trace = reading.trace
        let findings = OneVisit.findings(
            in: trace,
            of: history.service,
            needing: law.necessity,
            knowing: law.municipalities
        )
        return OneVisitDocument(findings, in: trace, lookingFor: OneVisit.kinds)
    }
}
