/// Rows of cells, laid out so that no line is wider than the screen.
struct TextTable {
    /// One column.
    struct Column {
        /// Its heading.
        var heading: String
        /// How strongly it keeps its width when there is too little for all: twice the stake keeps twice the width.
        var stake: Int
    }

    /// One cell.
    struct Cell {
        /// What it says.
        var text: String
        /// How it says it.
        var tone: Ink.Tone = .plain
    }

    /// The columns.
    var columns: [Column]
    /// The rows, each with a cell per column.
    var rows: [[Cell]]
    /// What all columns and the gaps between them may take.
    var width: Int
    /// Whether it has colours.
    var ink: Ink

    private static let gap = 1

    /// The lines of the table, without spaces at their ends.
    var lines: [String] {
        let widths = self.widths
        let heading = line(columns.map { Cell(text: $0.heading, tone: .strong) }, widths: widths)
        let rule = ink.paint(String(repeating: "-", count: widths.reduce(0, +) + gaps), .faint)
        return heading + [rule] + rows.flatMap { line($0, widths: widths) }
    }

    private var gaps: Int { Self.gap * max(columns.count - 1, 0) }

    /// The width of each column: what it needs, less what it must give up, words broken only where nothing else helps.
    private var widths: [Int] {
        let texts = columns.indices.map { place in [columns[place].heading] + rows.map { $0[place].text } }
        func widest(_ measure: (String) -> Int) -> [Int] { texts.map { $0.map(measure).max() ?? 0 } }
        var widths = widest(DisplayWidth.of)
        for floors in [
            widest(WordWrap.comfortableWidth), widest(WordWrap.narrowestWidth), columns.map { _ in 4 },
        ] {
            while widths.reduce(0, +) + gaps > width {
                let givers = widths.indices.filter { widths[$0] > floors[$0] }
                guard let giver = givers.max(by: { isTighter($0, $1, widths) }) else { break }
                widths[giver] -= 1
            }
        }
        return widths
    }

    private func isTighter(_ left: Int, _ right: Int, _ widths: [Int]) -> Bool {
        widths[left] * columns[right].stake < widths[right] * columns[left].stake
    }

    private func line(_ cells: [Cell], widths: [Int]) -> [String] {
        let wrapped = zip(cells, widths).map { WordWrap.lines($0.text, width: $1) }
        return (0..<(wrapped.map(\.count).max() ?? 0)).map { turn in
            let last = wrapped.lastIndex { $0.count > turn && !$0[turn].isEmpty } ?? 0
            return (0...last).map { place in
                let text = wrapped[place].count > turn ? wrapped[place][turn] : ""
                let room = place == last ? 0 : widths[place] - DisplayWidth.of(text) + Self.gap
                return ink.paint(text, cells[place].tone) + String(repeating: " ", count: max(room, 0))
            }.joined()
        }
    }
}
