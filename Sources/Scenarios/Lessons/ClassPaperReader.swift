import Vocabulary
import Yams

/// Reads a paper that is printed for a class.
///
/// - Shape: `id`, `title`, `reader`, `blocks`: each one of `heading`, `text`, `list`, `steps`, `blanks` and `table` (`columns`, `rows`,
///   `empty-rows`).
package enum ClassPaperReader {
    /// What a block can be.
    static let shapes = ["heading", "text", "list", "steps", "blanks", "table"]

    /// The paper as read; nil where something is wrong.
    ///
    /// - Parameters:
    ///   - bytes: The file's bytes.
    ///   - file: Its name as the author knows it.
    /// - Returns: The paper, and everything that is wrong with the file.
    package static func read(_ bytes: [UInt8], file: String) -> (paper: ClassPaper?, problems: [Problem]) {
        switch YAMLText(file: file, bytes: bytes).tree() {
        case .failure(let problem): return (nil, [problem])
        case .success(let node):
            var draft = Draft(file: file)
            let paper = paper(node, in: &draft)
            return (draft.problems.isEmpty ? paper : nil, draft.problems.sorted())
        }
    }

    private static func paper(_ node: Node, in draft: inout Draft) -> ClassPaper? {
        let keys = draft.mapping(node, of: "a paper", required: ["id", "title", "reader", "blocks"])
        let id = draft.id(keys["id"], of: "id")
        if let id, ScenarioReader.stem(of: draft.file) != id {
            draft.report(keys["id"], .badID, "id `\(id)` is not the file's stem", fix: "name the file \(id).yaml")
        }
        let title = words(keys["title"], of: "title", in: &draft)
        let readers = ClassPaper.Reader.allCases.map(\.rawValue)
        let reader = draft.word(keys["reader"], of: "reader", from: readers).flatMap(ClassPaper.Reader.init)
        let blocks = draft.list(keys["blocks"], of: "blocks").compactMap { block($0, in: &draft) }
        guard let id, let title, let reader else { return nil }
        return ClassPaper(id: id, title: title, reader: reader, blocks: blocks)
    }

    private static func block(_ node: Node, in draft: inout Draft) -> ClassPaper.Block? {
        let keys = draft.mapping(node, of: "a block", optional: shapes)
        guard keys.count == 1, let (shape, value) = keys.first else {
            draft.report(
                node,
                .contradiction,
                "a block is one thing",
                fix: "write one of \(shapes.joined(separator: ", "))"
            )
            return nil
        }
        switch shape {
        case "heading": return words(value, of: shape, in: &draft).map(ClassPaper.Block.heading)
        case "text": return words(value, of: shape, in: &draft).map(ClassPaper.Block.text)
        case "list": return .list(lines(value, of: shape, in: &draft))
        case "steps": return .steps(lines(value, of: shape, in: &draft))
        case "blanks": return .blanks(lines(value, of: shape, in: &draft))
        default: return table(value, in: &draft)
        }
    }

    private static func table(_ node: Node, in draft: inout Draft) -> ClassPaper.Block? {
        let keys = draft.mapping(node, of: "a table", required: ["columns"], optional: ["rows", "empty-rows"])
        let columns = lines(keys["columns"], of: "columns", in: &draft)
        let rows = draft.list(keys["rows"], of: "rows").map { row in
            let cells = lines(row, of: "a row", in: &draft)
            if cells.count != columns.count {
                draft.report(
                    row,
                    .contradiction,
                    "a row has \(cells.count) cells under \(columns.count) columns",
                    fix: "write one cell for each column"
                )
            }
            return cells
        }
        let emptyRows = draft.number(keys["empty-rows"], of: "empty-rows", within: 0...30) ?? 0
        return .table(columns: columns, rows: rows, emptyRows: emptyRows)
    }

    private static func lines(_ node: Node?, of what: String, in draft: inout Draft) -> [Bilingual] {
        draft.list(node, of: what).compactMap { words($0, of: what, in: &draft) }
    }

    /// A text in both languages whose places are known and the same in both.
    private static func words(_ node: Node?, of what: String, in draft: inout Draft) -> Bilingual? {
        guard let text = draft.bilingual(node, of: what) else { return nil }
        let places = (zh: Self.places(in: text.zh), en: Self.places(in: text.en))
        if places.zh != places.en {
            draft.report(node, .contradiction, "\(what) fills other places in English", fix: "fill the same in both")
        }
        let known = ClassPaper.Place.allCases.map(\.rawValue)
        for place in places.zh.union(places.en).sorted() where !known.contains(place) {
            draft.report(
                node,
                .unknownWord,
                "\(what) has the place `\(Draft.shown(place))`",
                fix: "use one of \(known.joined(separator: ", "))"
            )
        }
        if let brand = RealBrandCheck.brand(in: [text.zh, text.en]) {
            draft.report(node, .realBrand, "`\(brand)` is a real name", fix: "name nobody who trades")
        }
        return text
    }

    private static func places(in text: String) -> Set<String> {
        Set(
            text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { part in
                String(part.prefix { $0 != "}" })
            }
        )
    }
}
