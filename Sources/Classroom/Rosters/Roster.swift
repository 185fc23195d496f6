/// Who belongs to a class, with the columns that we do not know.
package struct Roster: Hashable, Sendable {
    /// The columns that we know, in the order of exports.
    package static let columns = RosterColumn.allCases

    /// The names of the other columns, as they were written.
    package var otherColumns: [String]
    /// The learners, in the order of the file.
    package var rows: [RosterRow]

    /// Makes a roster.
    package init(otherColumns: [String] = [], rows: [RosterRow] = []) {
        self.otherColumns = otherColumns
        self.rows = rows
    }

    /// Writes the roster; read again, it is the same and writes the same bytes.
    ///
    /// - Parameter isAnonymous: Says that nicknames stay empty, and other columns, which may name people, away.
    /// - Returns: The text, with its mark.
    package func csv(isAnonymous: Bool) -> String {
        let others = isAnonymous ? [] : otherColumns
        let columns = (Self.columns.map(\.rawValue) + others).map(SheetColumn.text)
        let cells = rows.map { row -> [String] in
            let nickname = isAnonymous ? "" : row.nickname
            let note = isAnonymous ? "" : row.note
            let known = [row.learner.rawValue, nickname, row.group, row.district, row.seat, row.locale, note]
            let rest = others.indices.map { row.others.indices.contains($0) ? row.others[$0] : "" }
            return known + rest
        }
        return SheetWriter.text(columns, cells)
    }
}
