/// A table of scores, drawn by the page and the terminal alike.
struct ScoreTable: Sendable {
    /// One cell.
    struct Cell: Sendable {
        /// What it says.
        var text: String
        /// How it says it.
        var tone: Ink.Tone
        /// Says that it is a number.
        var isNumber: Bool
        /// The address that the page links, from itself; empty where it links none.
        var link: String
        /// Says that there is a link.
        var hasLink: Bool
        /// The class of the page's style sheet; stored, because templates see stored properties alone.
        var style: String

        /// Makes a cell.
        init(text: String, tone: Ink.Tone = .plain, isNumber: Bool = false, link: String = "") {
            self.text = text
            self.tone = tone
            self.isNumber = isNumber
            self.link = link
            hasLink = !link.isEmpty
            let colour = tone == .bad ? " bad" : tone == .good ? " good" : ""
            style = (isNumber ? "count" : "words") + colour
        }

        /// Words.
        static func words(_ text: String, _ tone: Ink.Tone = .plain) -> Cell { Cell(text: text, tone: tone) }

        /// Words that lead to a page beside this one.
        static func link(_ text: String, to address: String) -> Cell { Cell(text: text, link: address) }

        /// A count.
        static func count(_ number: Int, _ tone: Ink.Tone = .plain) -> Cell {
            Cell(text: "\(number)", tone: tone, isNumber: true)
        }

        /// A number or an interval, as it is written.
        static func figure(_ text: String, _ tone: Ink.Tone = .plain) -> Cell {
            Cell(text: text, tone: tone, isNumber: true)
        }
    }

    /// One row, as the template reads it.
    struct Row: Sendable {
        var cells: [Cell]
    }

    /// What it is called in addresses of the page.
    var id: String
    /// Its title.
    var title: String
    /// What must be known to read it; empty where nothing must.
    var note: String
    /// The headings.
    var headings: [String]
    /// The rows.
    var rows: [Row]
    /// Says that there is a note.
    var hasNote: Bool

    /// Makes a table.
    init(_ id: String, _ title: String, note: String = "", _ headings: [String], _ rows: [[Cell]]) {
        self.id = id
        self.title = title
        self.note = note
        hasNote = !note.isEmpty
        self.headings = headings
        self.rows = rows.map(Row.init)
    }
}
