import Foundation
import GRDB
import Testing
import Vocabulary

@testable import Journal

struct JournalPaperTests {
    @Test func `every query of the paper runs and answers`() async throws {
        let store = try await JournalStore(.memory)
        try await store.makeVisit("v1")
        try await store.append([event("scan"), event("pay")], to: "v1", after: 0, at: noon)
        let queries = try blocks(of: "sql")
        #expect(queries.count == 7)
        for query in queries {
            let rows = try await store.read { try Row.fetchAll($0, sql: query).count }
            #expect(query.contains("HAVING") ? rows == 0 : rows > 0, "\(query)")
        }
    }

    @Test func `every table and column stands in the paper, and no other`() async throws {
        let store = try await JournalStore(.memory)
        let columns = try await store.read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT tables.name || '.' || columns.name
                    FROM pragma_table_list AS tables, pragma_table_info(tables.name) AS columns
                    WHERE tables.schema = 'main' AND tables.name NOT GLOB 'sqlite_*' AND tables.name NOT GLOB 'grdb_*'
                    """
            )
        }
        #expect(try Set(documentedColumns()) == Set(columns))
    }

    @Test func `every code stands in the paper`() throws {
        let paper = try paper()
        for code in JournalError.Code.allCases { #expect(paper.contains("`\(code.rawValue)`"), "\(code)") }
    }

    @Test func `the bound of the paper is the bound of the store`() throws {
        #expect(try paper().contains("At most \(JournalStore.standardBound) entries wait"))
    }

    private func paper() throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
        return try String(contentsOf: root.appending(path: "docs/journal.md"), encoding: .utf8)
    }

    private func blocks(of language: String) throws -> [String] {
        try paper().components(separatedBy: "```\(language)\n").dropFirst()
            .compactMap { $0.components(separatedBy: "\n```").first }
    }

    /// `table.column` for each row of the tables under a heading that names a table.
    private func documentedColumns() throws -> [String] {
        try paper().components(separatedBy: "\n### `").dropFirst().flatMap { section in
            let table = section.prefix { $0 != "`" }
            let body = section.components(separatedBy: "\n## ").first ?? section
            return body.components(separatedBy: "\n| `").dropFirst().map { "\(table)." + $0.prefix { $0 != "`" } }
        }
    }
}
