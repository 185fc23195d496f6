import Classroom
import Vocabulary

/// A file that a class writes out, in one form or several.
struct ClassFile: Sendable {
    /// Its name without what tells the form.
    let stem: String
    /// Its forms, such as `csv`.
    let forms: [String]
    /// What it is for.
    let about: Bilingual

    /// What it is called on the page.
    var title: Bilingual { Self.titles[stem] ?? Bilingual(stem, stem) }

    private static let titles: [String: Bilingual] = [
        "results": Bilingual("成绩", "Results"),
        "observations": Bilingual("逐条回答", "Observations"),
        "events": Bilingual("课堂经过", "Events"),
        "ratings": Bilingual("评分", "Ratings"),
        "agreement": Bilingual("一致程度", "Agreement"),
        "items": Bilingual("题目", "Items"),
        "moodle-grades": Bilingual("Moodle 成绩", "Moodle grades"),
        "leads": Bilingual("线索表", "Leads"),
        "statements": Bilingual("xAPI 语句", "xAPI statements"),
        "roster": Bilingual("名册", "Roster"),
        "everything": Bilingual("全部", "Everything"),
    ]

    /// The names under which it is got.
    var names: [String] { forms.map { "\(stem).\($0)" } }

    /// Every file, in the order of the page.
    static let all: [ClassFile] =
        ExportCatalogue.all.map { table in
            ClassFile(stem: stem(of: table.file), forms: ["csv", "json"], about: table.about)
        } + [
            ClassFile(stem: "statements", forms: ["json", "jsonl"], about: Statement.about),
            ClassFile(
                stem: "roster",
                forms: ["csv"],
                about: Bilingual(
                    "名册；没有勾“带姓名”时只有学员号和分组。可以原样再导入",
                    "the roster; codes and groups alone unless names are ticked. Imports again unchanged"
                )
            ),
            ClassFile(
                stem: "everything",
                forms: ["json"],
                about: Bilingual("以上所有表和语句，合成一个文件", "all tables and statements above in one file")
            ),
        ]

    /// The text of a file and its type.
    ///
    /// - Parameters:
    ///   - name: The file's name.
    ///   - record: What it is made of.
    /// - Returns: The text; nil where there is no such file.
    /// - Throws: What keeps a statement from being written.
    static func text(of name: String, from record: ClassRecord) throws -> (text: String, type: String)? {
        switch name {
        case "roster.csv": return (record.outgoingRoster, csvType)
        case "statements.jsonl": return (try Statement.lines(of: record), "application/jsonl; charset=utf-8")
        case "statements.json": return (try statements(of: record), jsonType)
        case "everything.json": return (try everything(of: record), jsonType)
        default:
            guard let table = ExportCatalogue.all.first(where: { stem(of: $0.file) == name.prefix { $0 != "." } })
            else {
                return nil
            }
            let written = table.table(of: record)
            return name.hasSuffix(".csv") ? (written.csv, csvType) : (written.json, jsonType)
        }
    }

    private static let csvType = "text/csv; charset=utf-8; header=present"
    private static let jsonType = "application/json; charset=utf-8"

    private static func stem(of file: String) -> String { String(file.prefix { $0 != "." }) }

    private static func statements(of record: ClassRecord) throws -> String {
        let lines = try Statement.lines(of: record).split(separator: "\n")
        return "[\n" + lines.joined(separator: ",\n") + "\n]\n"
    }

    /// One object: a member for each table by its stem, what leads are, and the statements.
    private static func everything(of record: ClassRecord) throws -> String {
        var members = ExportCatalogue.all.map { (stem(of: $0.file), $0.table(of: record).json) }
        members.append(("statements", try statements(of: record)))
        let note = "\(LeadRow.statement.zh) \(LeadRow.statement.en)"
        members.insert(("leads-note", TableJSON.quoted(note)), at: 0)
        let texts = members.map { name, text in
            "\(TableJSON.quoted(name)): \(text.trimmingSuffix { $0 == "\n" })"
        }
        return "{\n" + texts.joined(separator: ",\n") + "\n}\n"
    }
}

extension String {
    /// The text without characters of a kind at its end.
    fileprivate func trimmingSuffix(_ isLeft: (Character) -> Bool) -> Substring {
        var rest = self[...]
        while let last = rest.last, isLeft(last) { rest.removeLast() }
        return rest
    }
}
