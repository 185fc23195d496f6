import Vocabulary

/// A case told to whoever holds its key: what is there, what is not, and the presses that lead there.
struct CaseStory {
    private let sealed: SealedCase

    /// Tells of a case.
    init(of sealed: SealedCase) { self.sealed = sealed }

    /// The story, a line for each thing.
    var text: String {
        let variant = sealed.variant.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        let head = [
            "\(sealed.id) (simulation): \(sealed.scenario), \(sealed.service.rawValue), \(sealed.role), "
                + "\(sealed.split.rawValue), difficulty \(sealed.difficulty)",
            variant.isEmpty ? nil : "  \(variant)",
            sealed.pair.map { "  its other half is \($0)" },
        ]
        let reasons = sealed.reasons.map { "  hard because \($0)" }
        return (head.compactMap(\.self) + reasons + sealed.findings.flatMap(lines)).joined(separator: "\n")
    }

    private func lines(of finding: SealedFinding) -> [String] {
        let places = finding.loci.map { locus in
            let control = locus.text.map { " at \(locus.role ?? "control") “\($0)”" } ?? ""
            let way = locus.way.isEmpty ? "at once" : locus.way.joined(separator: " > ")
            return "    on “\(locus.page)” (\(locus.stage.rawValue))\(control): \(way)"
        }
        return ["  \(finding.verdict.rawValue) \(finding.kind.rawValue): \(finding.why.en)"] + places
    }
}
