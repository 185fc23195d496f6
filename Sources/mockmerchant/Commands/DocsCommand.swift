import ArgumentParser
import Foundation
import Reports
import Scenarios
import Vocabulary
import Walker

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
        let (library, root) = try options.library()
        for (name, text) in Self.papers(of: library, lexicon: try options.lexicon(of: root)) {
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
    static func papers(of library: Library, lexicon: Lexicon) -> [(name: String, text: String)] {
        let law = LawPages(library.law)
        return [
            ("docs/scenario-format.md", ScenarioFormatPage.text),
            ("docs/kinds.md", law.kinds),
            ("docs/necessity.md", law.necessity),
            ("docs/provisions.md", law.provisions),
            ("docs/demands.md", DemandsPage(rows: Demand.allCases.map { row(of: $0, lexicon) }).text),
            ("fixtures/schema/scenario.schema.json", ScenarioSchema.text),
            ("fixtures/schema/walk-script.schema.json", WalkScriptSchema.text),
            ("fixtures/schema/course.schema.json", CourseSchema.text),
        ]
    }

    private static func row(of demand: Demand, _ lexicon: Lexicon) -> DemandsPage.Row {
        let pages: [String] =
            switch demand {
            case .licencePlate: ["plate"]
            case .orderContent: ["menu"]
            default: []
            }
        return DemandsPage.Row(
            demand: demand,
            shapes: Shape.allCases.filter { $0.canWant(demand) }.map(\.rawValue) + pages,
            scopes: lexicon.scopes.filter { $0.value.contains(demand) }.map(\.key).sorted()
        )
    }
}
