package import Scoring

/// The scores of one or more tools on one bench, as they are shown: explained, or in sums alone.
package struct ScorecardReport: Sendable {
    /// A submission as it was sealed before its score was shown.
    package struct Seal: Hashable, Sendable {
        /// When, in UTC.
        package var time: String
        /// The SHA-256 of the file, in hexadecimal digits.
        package var hash: String
        /// The how manieth of the tool it is, from 1.
        package var attempt: Int

        /// Makes a seal.
        package init(time: String, hash: String, attempt: Int) {
            self.time = time
            self.hash = hash
            self.attempt = attempt
        }
    }

    /// The tool's version.
    package var version: String
    /// The scores, in the order of the command line.
    package var cards: [Scorecard]
    /// The seals, a seal for each score.
    package var seals: [Seal]
    /// The first tool beside each other one.
    package var comparisons: [ToolComparison]
    /// Says that mistakes are told: practice; an exam shows sums alone.
    package var isExplained: Bool
    /// Says that tools are not named.
    package var isAnonymous: Bool
    /// The language of page and table.
    package var language: Language
    /// The key's folder, as replay lines name it.
    package var keyPath: String
    /// Where each case is entered, by its id; empty where the public part is not at hand.
    package var entries: [String: String]
    /// The page that replays a case, by its id, as an address from the scorecard; empty where none is written.
    package var replays: [String: String] = [:]

    /// Makes a report.
    package init(
        version: String,
        cards: [Scorecard],
        seals: [Seal],
        comparisons: [ToolComparison] = [],
        isExplained: Bool = true,
        isAnonymous: Bool = false,
        language: Language = .en,
        keyPath: String,
        entries: [String: String] = [:]
    ) {
        self.version = version
        self.cards = cards
        self.seals = seals
        self.comparisons = comparisons
        self.isExplained = isExplained
        self.isAnonymous = isAnonymous
        self.language = language
        self.keyPath = keyPath
        self.entries = entries
    }

    /// Writes the report.
    ///
    /// - Parameters:
    ///   - format: In which form.
    ///   - hasColour: Says that the reader is a terminal that shows colours; only the table heeds it.
    /// - Returns: The whole text, ending in a line feed.
    /// - Throws: ``ReportError`` where a template is missing or broken.
    package func text(as format: ScorecardFormat, hasColour: Bool = false) throws -> String {
        switch format {
        case .table: table(ink: Ink(isOn: hasColour))
        case .html: try ScorecardPage(self).text()
        case .json: try JSONReport.text(encoding: ScorecardDocument(self))
        case .csv: csv
        }
    }

    /// The cases that somebody missed something in, or accused falsely, in the order of the lists, each once.
    ///
    /// - Returns: At most `most`; none where nothing is explained.
    package func mistakenCases(most: Int) -> [String] {
        guard isExplained else { return [] }
        var known: Set<String> = []
        let all = Mistake.Sort.allCases.flatMap { sort in
            cards.flatMap(\.mistakes).filter { $0.sort == sort }.map(\.caseID)
        }
        return Array(all.filter { known.insert($0).inserted }.prefix(most))
    }

    /// What a tool is called: its name and version, or a letter.
    package func name(of place: Int) -> String {
        guard !isAnonymous else {
            let letter = Unicode.Scalar(UInt8(ascii: "A") + UInt8(min(place, 25)))
            return language("工具 \(letter)", "Tool \(letter)")
        }
        let tool = cards[place].tool
        return [tool.name, tool.version].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The line that plays a case again.
    func replay(of caseID: String) -> String { "mockmerchant bench replay --key \(keyPath) \(caseID)" }
}
