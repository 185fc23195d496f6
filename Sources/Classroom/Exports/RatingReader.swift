import Vocabulary

/// Reads ratings of a calibration round; every bad row is listed, and nothing is imported while there is one.
package enum RatingReader {
    /// Reads a table of ratings.
    ///
    /// - Parameters:
    ///   - text: The table, as ``SheetText`` gives it.
    ///   - answers: The words that may stand under `rating` and `gold`.
    /// - Returns: The ratings, nil where anything is wrong; and all that is wrong, by line.
    package static func reading(
        _ text: String,
        answers: [String] = ObservedAnswer.allCases.map(\.rawValue)
    ) -> (rows: [RatingRow]?, problems: [SheetProblem]) {
        let (sheet, found) = Spreadsheet.reading(text)
        guard let sheet else { return (nil, found) }
        var problems = found
        let columns = Dictionary(RatingRow.columns.map { ($0.name, sheet.column($0.name)) }) { first, _ in first }
        for name in ["item", "rater", "rating"] where columns[name] == .some(nil) {
            problems.append(
                SheetProblem(
                    line: sheet.headerLine,
                    message: Bilingual("没有 \(name) 列", "there is no column `\(name)`"),
                    fix: Bilingual("加上这一列", "add it")
                )
            )
        }
        var lines: [[String]: Int] = [:]
        var golds: [String: String] = [:]
        let list = answers.joined(separator: ", ")
        let rows = sheet.rows.filter { !$0.isBlank }.map { row -> RatingRow in
            func cell(_ name: String) -> String { (columns[name] ?? nil).map { row.cells[$0] } ?? "" }
            func report(_ zh: String, _ en: String, fix: Bilingual) {
                problems.append(SheetProblem(line: row.line, message: Bilingual(zh, en), fix: fix))
            }
            for name in ["item", "rater", "rating"] where cell(name).isEmpty {
                report(
                    "\(name) 是空的",
                    "`\(name)` is empty",
                    fix: Bilingual("补上，或删去这一行", "write it, or take the row out")
                )
            }
            for name in ["rating", "gold"] where !cell(name).isEmpty && !answers.contains(cell(name)) {
                report(
                    "\(name) 不是可用的答案",
                    "`\(name)` is none of the answers",
                    fix: Bilingual("用 \(list)", "use \(list)")
                )
            }
            let at = ClassTime(cell("at"))
            if at == nil, !cell("at").isEmpty {
                report(
                    "看不懂时间",
                    "`at` is no time",
                    fix: Bilingual("写成 2026-11-22T09:14:03+08:00", "write 2026-11-22T09:14:03+08:00")
                )
            }
            let key = [cell("round"), cell("item"), cell("rater")]
            if let first = lines[key] {
                report(
                    "同一评分者对同一项的评分已在第 \(first) 行",
                    "the rater's answer about the item stands in line \(first) already",
                    fix: Bilingual("只留一行", "keep one of them")
                )
            }
            lines[key] = lines[key] ?? row.line
            let settled = cell("gold")
            if !settled.isEmpty {
                let gold = cell("round") + "\u{1F}" + cell("item")
                if let other = golds[gold], other != settled {
                    report("同一项有两个标准答案", "the item has two gold answers", fix: Bilingual("只留一个", "keep one of them"))
                }
                golds[gold] = settled
            }
            return RatingRow(
                round: cell("round"),
                item: cell("item"),
                caseID: cell("case"),
                rule: cell("rule"),
                rater: cell("rater"),
                rating: cell("rating"),
                gold: settled,
                at: at
            )
        }
        return (problems.isEmpty ? rows : nil, problems.sorted())
    }
}
