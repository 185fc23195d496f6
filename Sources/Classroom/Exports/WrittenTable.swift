import Vocabulary

/// A table ready to be written, with names beside codes where the trainer asked for them.
package struct WrittenTable: Hashable, Sendable {
    /// The columns.
    package private(set) var columns: [SheetColumn]
    /// A cell for each column.
    package private(set) var rows: [[String]]

    /// The columns that hold a learner's code.
    private static let codes: Set<String> = ["learner", "rater"]

    /// Takes rows; where names were asked for, a last column `name` holds them.
    init(columns: [SheetColumn], rows: [[String]], in record: ClassRecord) {
        self.columns = columns
        self.rows = rows
        guard record.hasNames, let code = columns.firstIndex(where: { Self.codes.contains($0.name) }) else { return }
        let names = Dictionary(
            (record.roster?.rows ?? []).map { ($0.learner.rawValue, $0.nickname) }
        ) { first, _ in first }
        self.columns.append(.text("name"))
        self.rows = rows.map { $0 + [names[$0[code]] ?? ""] }
    }

    /// The table as spreadsheets open it.
    package var csv: String { SheetWriter.text(columns, rows) }
    /// The table as programs read it.
    package var json: String { TableJSON.text(columns, rows) }
}
