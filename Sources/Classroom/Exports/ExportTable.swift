package import Vocabulary

/// A row of a table that a class writes out, which knows the table's file and columns.
///
/// A new table is a file beside this and a word in ``ExportCatalogue``.
package protocol ExportTable: Hashable, Sendable {
    /// The file's name.
    static var file: String { get }
    /// Its columns, in order.
    static var columns: [SheetColumn] { get }
    /// What the table is for, as the console says it.
    static var about: Bilingual { get }
    /// The rows of a class, in order.
    static func rows(of record: ClassRecord) -> [Self]
    /// A cell for each column.
    var cells: [String] { get }
}

extension ExportTable {
    /// Writes rows as a table that spreadsheets open and that imports again.
    package static func csv(_ rows: [Self]) -> String { SheetWriter.text(columns, rows.map(\.cells)) }

    /// The table of a class.
    package static func table(of record: ClassRecord) -> WrittenTable {
        WrittenTable(columns: columns, rows: rows(of: record).map(\.cells), in: record)
    }
}
