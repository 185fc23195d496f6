package import Scoring
package import Vocabulary

/// One case of a bench told again for whoever holds its key: what is there, what was claimed, and the walks that lead there.
package struct CaseReplay: Sendable {
    /// A page on a walk, and what is pressed on it.
    package struct Stop: Sendable {
        /// The page as a consumer sees it.
        package var page: Page
        /// The words of what is pressed; empty on the last page.
        package var press: String
        /// What is filled in before, by the words beside the fields.
        package var fills: [Fact]

        /// Makes a stop.
        package init(page: Page, press: String = "", fills: [Fact] = []) {
            self.page = page
            self.press = press
            self.fills = fills
        }
    }

    /// A walk to where something shows.
    package struct Walk: Sendable {
        /// What it leads to.
        package var finding: SealedFinding
        /// The place on its last page; nil where the finding is the lack of something, and the walk the whole service.
        package var locus: SealedFinding.Locus?
        /// The pages in order.
        package var stops: [Stop]

        /// Makes a walk.
        package init(finding: SealedFinding, locus: SealedFinding.Locus?, stops: [Stop]) {
            self.finding = finding
            self.locus = locus
            self.stops = stops
        }
    }

    /// What one tool claims of the case.
    package struct Said: Sendable {
        /// The tool, as the scorecard calls it.
        package var tool: String
        /// How the case ended for it.
        package var status: Submission.Status
        /// What it claims.
        package var findings: [Submission.Finding]

        /// Makes what a tool says.
        package init(tool: String, status: Submission.Status, findings: [Submission.Finding]) {
            self.tool = tool
            self.status = status
            self.findings = findings
        }
    }

    /// The case as the key has it.
    package var sealed: SealedCase
    /// What the tools say of it.
    package var said: [Said]
    /// The walks, those to what is there before those to what is not.
    package var walks: [Walk]

    /// Makes a replay.
    package init(sealed: SealedCase, said: [Said], walks: [Walk]) {
        self.sealed = sealed
        self.said = said
        self.walks = walks
    }

    /// Writes the page.
    ///
    /// - Parameters:
    ///   - report: The scorecard that links it; its language, entries and line for the command are used.
    ///   - back: The scorecard's address, from the page.
    /// - Returns: One self-contained page without scripts.
    /// - Throws: ``ReportError`` where a template is missing or broken.
    package func text(in report: ScorecardReport, back: String) throws -> String {
        try ReplayPage(self, in: report, back: back).text()
    }
}
