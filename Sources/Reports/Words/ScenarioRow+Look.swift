import Scoring
import Vocabulary

extension ScenarioRow {
    /// Where to look at a disagreement: what differs, and the place where the kind was seen with the reason.
    ///
    /// - Parameter disagreement: One of this row's.
    /// - Returns: The words; nil where there is nothing to look at but the switches.
    func look(at disagreement: Disagreement) -> String? {
        let evidence = findings.first { $0.kind == disagreement.kind }?.evidence
        let parts = [disagreement.note, evidence.map { "\($0.place(with: entry)): \($0.reason)" } ?? ""].filter {
            !$0.isEmpty
        }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }
}
