package import Vocabulary

/// A published survey beside what was measured in a make-believe town drawn from it.
package struct SurveyReport: Hashable, Sendable {
    /// One row of the table.
    package struct Row: Hashable, Sendable {
        /// The row's id.
        package var id: String
        /// What the survey counted.
        package var title: Bilingual
        /// What was published; nil where it was not.
        package var count: Int?
        /// The published share, in hundredths of a percent; nil where none was.
        package var share: Int?
        /// Of how many; nil where that was not published.
        package var base: Int?
        /// How many merchants of the town were drawn to do it; nil for a row that no walk can count.
        package var played: Int?
        /// How many the walks showed; nil for a row that no walk can count.
        package var measured: Int?
        /// What was counted; empty for a row that no walk can count.
        package var measure: String

        /// Makes a row.
        package init(
            id: String,
            title: Bilingual,
            count: Int? = nil,
            share: Int? = nil,
            base: Int? = nil,
            played: Int?,
            measured: Int?,
            measure: String
        ) {
            self.id = id
            self.title = title
            self.count = count
            self.share = share
            self.base = base
            self.played = played
            self.measured = measured
            self.measure = measure
        }
    }

    /// The tool's version.
    package var version: String
    /// The profile's id.
    package var profile: String
    /// What it is.
    package var title: Bilingual
    /// Where, when and by whom it was published.
    package var source: CaseReport
    /// The seed of the draw and the walks.
    package var seed: String
    /// How many merchants the town has.
    package var size: Int
    /// Says that the size is assumed.
    package var isSizeAssumed: Bool
    /// How many merchants were unlike all before them, and were probed in full.
    package var probed: Int
    /// Walks of all merchants, those of the probes among them.
    package var walks: Int
    /// The rows, in the order of the published table.
    package var rows: [Row]
    /// What was taken for granted.
    package var assumptions: [Bilingual]

    /// Makes a report.
    package init(
        version: String,
        profile: String,
        title: Bilingual,
        source: CaseReport,
        seed: String,
        size: Int,
        isSizeAssumed: Bool,
        probed: Int,
        walks: Int,
        rows: [Row],
        assumptions: [Bilingual]
    ) {
        self.version = version
        self.profile = profile
        self.title = title
        self.source = source
        self.seed = seed
        self.size = size
        self.isSizeAssumed = isSizeAssumed
        self.probed = probed
        self.walks = walks
        self.rows = rows
        self.assumptions = assumptions
    }

    /// Says that the walks showed just what was played.
    package var agrees: Bool { rows.allSatisfy { $0.played == $0.measured } }

    /// The table for terminals.
    package func table(hasColour: Bool) -> String {
        let ink = Ink(isOn: hasColour)
        let headings = [("row", 2), ("counted as", 2), ("published", 4), ("played", 4), ("measured", 4), ("share", 4)]
        let cells = rows.map { row in
            let isSame = row.played == row.measured
            return [
                TextTable.Cell(text: row.title.en),
                TextTable.Cell(text: row.measure.isEmpty ? "not walked" : row.measure),
                TextTable.Cell(text: Self.published(row)),
                TextTable.Cell(text: row.played.map(String.init) ?? "-"),
                TextTable.Cell(text: row.measured.map(String.init) ?? "-", tone: isSame ? .good : .bad),
                TextTable.Cell(text: row.measured.map { Self.percent($0 * 10_000, of: size) } ?? "-"),
            ]
        }
        let columns = headings.map { TextTable.Column(heading: $0.0, stake: $0.1) }
        let day = (source.isDateApproximate ? "about " : "") + source.date.text
        var lines = ["\(profile): \(title.en)", "published: \(day), \(source.place.en), \(source.publisher.en)", ""]
        lines += TextTable(columns: columns, rows: cells, width: TerminalReport.width, ink: ink).lines
        lines += [""] + assumptions.flatMap { WordWrap.lines("assumed: \($0.en)", width: TerminalReport.width) }
        lines += [
            "",
            "town: \(size) merchants\(isSizeAssumed ? " (size assumed)" : ""), all walked, \(probed) unlike ones probed in "
                + "full, \(walks) walks; seed \(DisplayWidth.printable(seed))",
            ink.paint(agrees ? "measured as played" : "measured otherwise than played", agrees ? .good : .bad),
        ]
        return lines.joined(separator: "\n") + "\n"
    }

    /// What was published of a row, as its own table had it.
    static func published(_ row: Row) -> String {
        let share = row.share.map { "\(trimmed($0)) %" }
        guard let count = row.count else { return share ?? "-" }
        let of = row.base.map { "\(count) of \($0)" } ?? "\(count)"
        return share.map { "\(of), \($0)" } ?? of
    }

    private static func percent(_ tenThousandths: Int, of size: Int) -> String {
        size == 0 ? "-" : "\(trimmed((tenThousandths + size / 2) / size)) %"
    }

    private static func trimmed(_ hundredths: Int) -> String {
        let rest = hundredths % 100
        return rest == 0 ? "\(hundredths / 100)" : "\(hundredths / 100)." + (rest < 10 ? "0" : "") + "\(rest)"
    }

    /// The document for programs: keys sorted, the same bytes for the same values.
    ///
    /// - Returns: The text, ending with a line feed.
    /// - Throws: ``ReportError`` when it cannot be written.
    package func json() throws -> String { try JSONReport.text(encoding: SurveyDocument(self)) }
}
