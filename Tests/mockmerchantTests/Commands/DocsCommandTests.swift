import Foundation
import Scenarios
import TestKit
import Testing
import Walker

@testable import mockmerchant

/// The papers that come from the catalogues are as the catalogues say.
struct DocsCommandTests {
    /// The names of the papers, to run the test over.
    static let names = [
        "docs/scenario-format.md", "docs/kinds.md", "docs/necessity.md", "docs/provisions.md",
        "docs/demands.md",
        "fixtures/schema/scenario.schema.json", "fixtures/schema/walk-script.schema.json",
        "fixtures/schema/course.schema.json",
    ]

    @Test(arguments: names) func `a paper on disk is what the catalogue says`(_ name: String) throws {
        let root = try Root(named: RepositoryRoot.folder.path)
        let (library, problems) = LibraryReader.read(try root.files())
        #expect(problems.map(\.text) == [])
        let papers = DocsCommand.papers(of: library, lexicon: try LexiconReader.lexicon(from: try root.lexiconText()))
        #expect(papers.map(\.name) == Self.names)
        let paper = try #require(papers.first { $0.name == name })
        let kept = try? Fixture.text(name)
        #expect(kept == paper.text, "\(name) is stale: run `mockmerchant docs` and read the diff")
    }

    @Test(arguments: names) func `a paper is text that an editor leaves alone`(_ name: String) throws {
        let text = try Fixture.text(name)
        #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
        for line in text.split(separator: "\n") { #expect(line.last != " " && !line.contains("\t"), "\(line)") }
    }
}
