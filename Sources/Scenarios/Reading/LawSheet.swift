import Vocabulary
import Yams

/// One law file while it is read: its name, and everything found wrong so far.
///
/// Never stops at the first fault: a value that cannot be read is reported and replaced by an empty one.
struct LawSheet {
    /// One entry of a list whose entries carry an `id`.
    struct Row {
        var id: String
        var node: Node

        /// The node of one key.
        subscript(key: String) -> Node? { node.mapping?[key] }
    }

    let file: String
    private(set) var problems: [Problem] = []

    init(file: String) { self.file = file }

    /// Notes what is wrong, at the node where it stands.
    mutating func report(_ message: String, at node: Node?, fix: String) {
        let place = (line: node?.mark?.line ?? 0, column: node?.mark?.column ?? 0)
        problems.append(
            Problem(file: file, line: place.line, column: place.column, id: .lawTable, message: message, fix: fix)
        )
    }

    /// Reads the text as one mapping; nil, with a problem, when it is none.
    mutating func top(of bytes: [UInt8]) -> Node? {
        switch YAMLText(file: file, bytes: bytes).tree() {
        case .success(let node):
            if node.mapping != nil { return node }
            report("the file is not a mapping", at: nil, fix: "start it with a key in the first column")
        case .failure(let problem):
            // Whatever keeps a law table from being read has one id: it is the installation that is broken, no scenario.
            problems.append(
                Problem(
                    file: file,
                    line: problem.line,
                    column: problem.column,
                    id: .lawTable,
                    message: problem.message,
                    fix: problem.fix
                )
            )
        }
        return nil
    }

    /// The rows of a list whose entries carry different ids; an entry without an id is left out.
    mutating func rows(of key: String, in top: Node) -> [Row] {
        guard let list = top.mapping?[key]?.sequence else {
            report("the list \(key) is missing", at: top, fix: "add \(key) with one entry per id")
            return []
        }
        var seen: Set<String> = []
        var rows: [Row] = []
        for node in list {
            guard let id = node.mapping?["id"]?.scalar?.string, !id.isEmpty else {
                report("an entry of \(key) has no id", at: node, fix: "give it a kebab-case id")
                continue
            }
            if seen.insert(id).inserted {
                rows.append(Row(id: id, node: node))
            } else {
                report("\(id) stands twice in \(key)", at: node, fix: "keep one of the two")
            }
        }
        return rows
    }

    /// Notes every key of the row that nobody reads, which is how a misspelt one shows.
    mutating func allow(_ keys: Set<String>, in row: Row) {
        guard let mapping = row.node.mapping else { return }
        for (key, _) in mapping {
            guard let word = key.scalar?.string, !keys.contains(word) else { continue }
            report("\(row.id) has an unknown key \(word)", at: key, fix: "use one of \(listed(keys))")
        }
    }

    /// The text of a key that must be there; `orEmpty` lets it be an empty string.
    mutating func text(_ key: String, in row: Row, orEmpty: Bool = false) -> String {
        guard let text = row[key]?.scalar?.string, orEmpty || !text.isEmpty else {
            report("\(row.id) lacks \(key)", at: row[key] ?? row.node, fix: "write \(key) as a text")
            return ""
        }
        return text
    }

    /// The date of a key that must be there; nil, with a problem, when it is none.
    mutating func date(_ key: String, in row: Row) -> CivilDate? {
        let text = row[key]?.scalar?.string
        if let date = text.flatMap(CivilDate.init) { return date }
        report(
            "\(row.id) has \(text.map { "\(key) \($0)" } ?? "no \(key)")",
            at: row[key] ?? row.node,
            fix: "write a date, a month or a year, such as \"2026-01-01\""
        )
        return nil
    }

    /// The text of a key in both languages; empty ones, with a problem, where it has none.
    mutating func bilingual(_ key: String, in row: Row) -> Bilingual {
        guard let node = row[key] else {
            report("\(row.id) lacks \(key)", at: row.node, fix: "write \(key) with zh and en")
            return Bilingual(zh: "", en: "")
        }
        let both = Row(id: "\(key) of \(row.id)", node: node)
        allow(["zh", "en"], in: both)
        return Bilingual(zh: text("zh", in: both), en: text("en", in: both))
    }

    /// The yes or no of a key; no where it is not there.
    mutating func flag(_ key: String, in row: Row) -> Bool {
        guard let node = row[key] else { return false }
        let text = node.scalar?.string
        if text != "true", text != "false" {
            report("\(key) of \(row.id) is neither true nor false", at: node, fix: "write true or false")
        }
        return text == "true"
    }

    /// The value of a key whose words are the cases of an enumeration; nil when it is none of them.
    mutating func word<Word>(_ key: String, in row: Row, as type: Word.Type) -> Word?
    where Word: RawRepresentable & CaseIterable, Word.RawValue == String {
        let text = row[key]?.scalar?.string
        if let word = text.flatMap(Word.init(rawValue:)) { return word }
        report(
            "\(row.id) has \(text.map { "\(key) \($0)" } ?? "no \(key)")",
            at: row[key] ?? row.node,
            fix: "use one of \(Word.allCases.map(\.rawValue).joined(separator: ", "))"
        )
        return nil
    }

    /// The scalars of a list; a list that is missing is a fault unless it is `optional`.
    mutating func list(_ key: String, in row: Row, optional: Bool = false) -> [(text: String, node: Node)] {
        guard let node = row[key] else {
            if !optional {
                report("\(row.id) lacks the list \(key)", at: row.node, fix: "add \(key), empty if need be")
            }
            return []
        }
        guard let entries = node.sequence else {
            report("\(key) of \(row.id) is not a list", at: node, fix: "write it in square brackets")
            return []
        }
        return entries.compactMap { entry in
            if let text = entry.scalar?.string { return (text, entry) }
            report("\(key) of \(row.id) has an entry that is not a text", at: entry, fix: "write a text there")
            return nil
        }
    }

    /// The words as a fix lists them.
    func listed(_ words: some Sequence<String>) -> String { words.sorted().joined(separator: ", ") }
}
