package import Vocabulary

/// What is suspected on the pages of one visit, as a file of an export holds it.
package struct OneVisitDocument: Hashable, Codable, Sendable {
    /// One finding.
    package struct Line: Hashable, Codable, Sendable {
        /// The kind.
        package var kind: Kind
        /// Where in the visit.
        package var stage: Stage
        /// What was seen.
        package var reason: String
        /// The page's title.
        package var page: String
    }

    /// What the list says, and what not.
    package var note =
        "suspected 涉嫌, never a verdict; read from the pages of one visit alone, which shows what stands on them and cannot"
        + " show what is forced or missing"
    /// The kinds that were looked for.
    package var kinds: [Kind]
    /// What was found.
    package var findings: [Line]

    /// Makes the document of a trace's findings.
    package init(_ findings: [Finding], in trace: Trace, lookingFor kinds: [Kind]) {
        self.kinds = kinds.sorted()
        self.findings = findings.map { finding in
            Line(
                kind: finding.kind,
                stage: finding.stage,
                reason: finding.evidence.reason,
                page: trace.steps.indices.contains(finding.evidence.step)
                    ? trace.steps[finding.evidence.step].page.title : ""
            )
        }
    }

    /// The document as its file holds it.
    package func text() throws -> String { try JSONReport.text(encoding: self) }
}
