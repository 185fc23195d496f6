import Scenarios
import Vocabulary

/// A paper as a page to print.
struct PaperView: Sendable {
    /// A part of it; one of the kinds is set, the others are empty.
    struct Block: Sendable {
        var heading = ""
        var text = ""
        var list: [String] = []
        var steps: [String] = []
        var blanks: [String] = []
        var columns: [String] = []
        var rows: [Row] = []
        var isHeading = false
        var isText = false
        var isList = false
        var isSteps = false
        var isBlanks = false
        var isTable = false
    }

    /// A row of a table.
    struct Row: Sendable {
        var cells: [String]
    }

    var title: String
    var mark: String
    var blocks: [Block]
    /// Says that it is set small, because it is long.
    var isDense = false

    /// Lays a paper out.
    ///
    /// - Parameters:
    ///   - paper: The paper, with its places filled.
    ///   - mark: What stands above it, such as its number.
    ///   - tongue: The language.
    init(_ paper: ClassPaper, mark: String, tongue: Tongue) {
        title = tongue(paper.title)
        self.mark = [mark, tongue(Bilingual("模拟练习", "simulated exercise"))].filter { !$0.isEmpty }.joined(
            separator: " · "
        )
        blocks = paper.blocks.map { Block($0, tongue: tongue) }
    }
}

extension PaperView.Block {
    /// Lays a part out.
    init(_ block: ClassPaper.Block, tongue: Tongue) {
        switch block {
        case .heading(let words):
            heading = tongue(words)
            isHeading = true
        case .text(let words):
            text = tongue(words)
            isText = true
        case .list(let lines):
            list = lines.map { tongue($0) }
            isList = true
        case .steps(let lines):
            steps = lines.map { tongue($0) }
            isSteps = true
        case .blanks(let lines):
            blanks = lines.map { tongue($0) }
            isBlanks = true
        case .table(let columns, let rows, let emptyRows):
            self.columns = columns.map { tongue($0) }
            let empty = PaperView.Row(cells: columns.map { _ in "" })
            self.rows =
                rows.map { PaperView.Row(cells: $0.map { tongue($0) }) }
                + Array(repeating: empty, count: max(0, emptyRows))
            isTable = true
        }
    }
}
