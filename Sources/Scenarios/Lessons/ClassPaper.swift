package import Vocabulary

/// A paper that is printed for a class: its words in both languages, block by block, and nothing of how it looks.
///
/// Words may hold places such as `{class}`, which ``filled(by:)`` fills.
///
/// - Source: `fixtures/classroom/papers/<id>.yaml`.
package struct ClassPaper: Hashable, Sendable {
    /// Who holds it in hand.
    package enum Reader: String, CaseIterable, Hashable, Sendable {
        /// Whoever is taught.
        case learner
        /// Whoever teaches.
        case trainer
        /// A colleague who plays the merchant's people.
        case staff
    }

    /// What a place in the words stands for.
    package enum Place: String, CaseIterable, Hashable, Sendable {
        /// The class's name.
        case classroom = "class"
        /// The course's name.
        case course
        /// The learner's code.
        case learner
        /// What the learner has reached.
        case score
        /// The day.
        case date
        /// Who holds the class, and answers for its data.
        case issuer
        /// After how many days everything is deleted.
        case days
    }

    /// One part of a paper.
    package enum Block: Hashable, Sendable {
        /// A heading.
        case heading(Bilingual)
        /// A paragraph.
        case text(Bilingual)
        /// Lines with a dot before each.
        case list([Bilingual])
        /// Lines with a number before each.
        case steps([Bilingual])
        /// Words with a line behind each, to be filled in by hand.
        case blanks([Bilingual])
        /// A table: its columns, its rows, and how many empty rows come after them.
        case table(columns: [Bilingual], rows: [[Bilingual]], emptyRows: Int)

        /// All its words.
        package var words: [Bilingual] {
            switch self {
            case .heading(let text), .text(let text): [text]
            case .list(let lines), .steps(let lines), .blanks(let lines): lines
            case .table(let columns, let rows, _): columns + rows.flatMap(\.self)
            }
        }

        /// The same block with every text changed.
        fileprivate func map(_ change: (Bilingual) -> Bilingual) -> Self {
            switch self {
            case .heading(let text): .heading(change(text))
            case .text(let text): .text(change(text))
            case .list(let lines): .list(lines.map(change))
            case .steps(let lines): .steps(lines.map(change))
            case .blanks(let lines): .blanks(lines.map(change))
            case .table(let columns, let rows, let emptyRows):
                .table(columns: columns.map(change), rows: rows.map { $0.map(change) }, emptyRows: emptyRows)
            }
        }
    }

    /// The id: the file's stem.
    package var id: String
    /// What stands at its top.
    package var title: Bilingual
    /// Who holds it in hand.
    package var reader: Reader
    /// Its parts in their order.
    package var blocks: [Block]

    /// Makes a paper.
    package init(id: String, title: Bilingual, reader: Reader, blocks: [Block]) {
        self.id = id
        self.title = title
        self.reader = reader
        self.blocks = blocks
    }

    /// All its words.
    package var words: [Bilingual] { [title] + blocks.flatMap(\.words) }

    /// The paper with its places filled; a place that nothing is known of stays as it is written.
    ///
    /// - Parameter fills: What stands at a place, in both languages.
    /// - Returns: The paper.
    package func filled(by fills: [Place: Bilingual]) -> ClassPaper {
        func filled(_ text: Bilingual) -> Bilingual {
            Bilingual(
                zh: text.zh.filled { Place(rawValue: $0).flatMap { fills[$0]?.zh } },
                en: text.en.filled { Place(rawValue: $0).flatMap { fills[$0]?.en } }
            )
        }
        var paper = self
        paper.title = filled(title)
        paper.blocks = blocks.map { $0.map(filled) }
        return paper
    }
}
