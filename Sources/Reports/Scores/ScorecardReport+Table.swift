import Scoring

extension ScorecardReport {
    /// The tables for terminals: what must be seen at once; the page has all of them.
    func table(ink: Ink) -> String {
        var lines: [String] = []
        for (place, card) in cards.enumerated() {
            lines += [
                ink.paint(DisplayWidth.printable(name(of: place)), .strong),
                language(
                    "\(card.bench)，\(card.caseCount) 个\(card.dev == nil ? "" : "计分")案例；模拟数据，一律为涉嫌",
                    "\(card.bench), \(card.caseCount)\(card.dev == nil ? "" : " scored") cases; a simulation, "
                        + "everything is suspected"
                ),
            ]
            if !isAnonymous, place < seals.count {
                let seal = seals[place]
                lines.append("sealed \(seal.time), attempt \(seal.attempt), sha256 \(seal.hash.prefix(16))…")
            }
            for table in ScorecardTables(of: card, in: self).all { lines += self.lines(of: table, ink: ink) }
            lines.append("")
        }
        for table in comparisonTables { lines += self.lines(of: table, ink: ink) + [""] }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Columns that the page has and a terminal has no room for: intervals, but not those of the headline.
    private static let left: [String: Set<Int>] = [
        "labels": [1, 8, 10, 12, 14, 16, 17, 18, 19], "parts": [8, 10], "missed": [4, 5, 6, 8, 9],
        "falsely-accused": [4, 5, 6, 8, 9], "outside-units": [2, 4, 5, 7, 8, 9],
    ]
    /// Rows of lists of mistakes that a terminal shows.
    private static let most = 20

    private func lines(of table: ScoreTable, ink: Ink) -> [String] {
        // What may be said × there is too wide for any terminal.
        guard table.id != "confusion" else { return [] }
        let left = Self.left[table.id] ?? []
        let shown = table.headings.indices.filter { !left.contains($0) }
        let isList = Mistake.Sort(rawValue: table.id) != nil
        let rows = isList ? Array(table.rows.prefix(Self.most)) : table.rows
        let columns = shown.map { place in
            TextTable.Column(heading: table.headings[place], stake: place == 0 ? 3 : 2)
        }
        let cells = rows.map { row in
            shown.map { place in
                let cell = place < row.cells.count ? row.cells[place] : ScoreTable.Cell(text: "")
                return TextTable.Cell(text: DisplayWidth.printable(cell.text), tone: cell.tone)
            }
        }
        var lines = ["", ink.paint(table.title, .strong)]
        lines += TextTable(columns: columns, rows: cells, width: TerminalReport.width, ink: ink).lines
        if table.rows.count > rows.count {
            lines.append(
                language(
                    "另有 \(table.rows.count - rows.count) 条，见网页或 JSON",
                    "\(table.rows.count - rows.count) more: see the page or the JSON"
                )
            )
        }
        if isList, let one = rows.first?.cells.last { lines.append(language("重放：", "replay: ") + one.text) }
        return lines
    }
}
