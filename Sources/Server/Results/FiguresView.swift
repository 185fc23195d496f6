import Classroom
import Scoring
import Vocabulary

/// A page of figures on the console: tables under headings, each with what is to be known about it.
struct FiguresView: Sendable {
    /// A cell of a table.
    struct Cell: Sendable {
        var text: String
        var link = ""
        var hasLink: Bool { !link.isEmpty }
    }

    /// A line of a table.
    struct Row: Sendable {
        var head: String
        var cells: [FilledCell]
    }

    /// A cell as the template sees it.
    struct FilledCell: Sendable {
        var text: String
        var link: String
        var hasLink: Bool
    }

    /// A table under its heading.
    struct Section: Sendable {
        var heading: String
        var notes: [String]
        var columns: [String]
        var rows: [Row]
        var hasRows: Bool
        var isMore: Bool

        init(
            _ heading: String,
            notes: [String] = [],
            columns: [String],
            rows: [(head: String, cells: [Cell])],
            isMore: Bool = false
        ) {
            self.heading = heading
            self.notes = notes
            self.columns = columns
            self.rows = rows.map { row in
                Row(
                    head: row.head,
                    cells: row.cells.map { FilledCell(text: $0.text, link: $0.link, hasLink: $0.hasLink) }
                )
            }
            hasRows = !rows.isEmpty
            self.isMore = isMore
        }
    }

    var title: String
    var back: String
    var backWords: String
    var empty: String
    var sections: [Section]
    var tongue: Tongue
}

/// How figures are written on the console.
extension Tongue {
    /// A number with two places; where there is none, that it is undefined and why.
    func figure(_ measured: Measured) -> String {
        if let value = measured.value { return short(value) }
        let reason = measured.reason.map { self($0.words) } ?? ""
        return self(Bilingual("无定义（\(reason)）", "undefined (\(reason))"))
    }

    /// A share in a hundred with its interval, or that it is undefined.
    func figure(_ rate: Rate) -> String {
        guard let value = rate.value else { return self(Bilingual("无定义", "undefined")) }
        let range = rate.interval.map { " [\(percent($0.low))–\(percent($0.high))]" } ?? ""
        return "\(percent(value))\(range)"
    }

    /// A number that may be missing.
    func figure(_ number: Double?) -> String { number.map(short) ?? self(Bilingual("无定义", "undefined")) }

    /// A share in a hundred.
    func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

    private func short(_ number: Double) -> String { Figure.text((number * 100).rounded() / 100) }
}
