import ArgumentParser
import Foundation
import Reports
import Scenarios

/// `mockmerchant docs`: writes the papers that come from the catalogues and law tables.
struct DocsCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "docs",
        abstract: "Write the papers that come from the catalogues: format, schema, kinds, law."
    )

    @OptionGroup var options: RangeOptions

    @Option(name: .shortAndLong, help: "The folder to write under.")
    var output = "."

    mutating func work() async throws {
        let (library, _) = try options.library()
        for (name, text) in Self.papers(of: library) {
            let url = URL(fileURLWithPath: output).appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: url, options: .atomic)
            Console.log(name)
        }
    }

    /// Every paper by the name of its file; a test holds the shipped ones fresh.
    static func papers(of library: Library) -> [(name: String, text: String)] {
        let law = LawPages(library.law)
        return [
            ("docs/scenario-format.md", ScenarioFormatPage.text),
            ("docs/kinds.md", law.kinds),
            ("docs/necessity.md", law.necessity),
            ("docs/provisions.md", law.provisions),
            ("fixtures/schema/scenario.schema.json", ScenarioSchema.text),
        ]
    }
}
