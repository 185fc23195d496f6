import Flow
import Foundation
import Journal
import Reports
import Scenarios
import Scoring
import Vocabulary

/// Writes a bench's two folders.
struct BenchWriter {
    /// The cases, in the order of their ids.
    let cases: [MadeCase]
    /// What they were made of.
    let recipe: BenchRecipe
    /// What there is to play.
    let library: Library
    /// The sealed cases of the bench before this one; empty for a first one.
    let previous: [SealedCase]
    /// What a submission must look like, as JSON Schema.
    let submissionSchema: String

    /// Writes both.
    ///
    /// - Parameters:
    ///   - shown: What tools may see.
    ///   - sealed: What scores them.
    /// - Throws: ``RunError`` where a folder cannot be written.
    func write(public shown: BenchFolder, sealed: BenchFolder) throws {
        let revised = cases.map { one in
            var one = one
            one.sealed.revision = revision(of: one.sealed)
            return one
        }
        let retired = retired
        try writeShown(revised, to: shown)
        try sealed.writeLines(
            of: revised.map(\.sealed) + retired,
            to: BenchFolder.key,
            schema: BenchHeader.keySchema,
            bench: recipe.bench,
            canary: recipe.canary
        )
        try sealed.write(try BenchJSON.pretty(recipe), to: BenchFolder.recipe)
        try sealed.write(try grep(revised), to: "baseline-grep.jsonl")
        var words: [Wording: String] = [:]
        for one in revised {
            let wording = one.script.wording
            if words[wording] == nil {
                let text = try BenchJSON.pretty(wording)
                let hash = Fingerprint(of: text).rawValue
                words[wording] = hash
                try sealed.write(text, to: SealedScript.name(ofWording: hash))
            }
            let script = SealedScript(one.script, wording: words[wording] ?? "")
            try sealed.write(try BenchJSON.line(script) + "\n", to: SealedScript.name(of: one.sealed.id))
        }
    }

    private func writeShown(_ cases: [MadeCase], to shown: BenchFolder) throws {
        try shown.writeLines(
            of: cases.map(\.told),
            to: BenchFolder.cases,
            schema: BenchHeader.casesSchema,
            bench: recipe.bench,
            canary: recipe.canary
        )
        // What was made to build a tool with is told with its truth.
        try shown.writeLines(
            of: cases.map(\.sealed).filter { $0.split == .dev },
            to: BenchFolder.devKey,
            schema: BenchHeader.keySchema,
            bench: recipe.bench,
            canary: recipe.canary
        )
        for one in cases {
            try shown.write(try BenchJSON.line(one.reach) + "\n", to: "reach/\(one.told.id).json")
        }
        try shown.write(crawl(cases), to: "crawl.xml")
        try shown.write(try BenchJSON.pretty(BenchVocabulary(law: library.law)), to: "vocabulary.json")
        try shown.write(submissionSchema, to: "submission.schema.json")
        try shown.write(try BenchTables.tokensText(), to: "platform-map.json")
        try shown.write(errata(cases), to: "errata.jsonl")
        try shown.write(Self.readme(recipe), to: "README.md")
    }

    /// What a grep over each case's pages claims: the baseline that every scorecard has beside the four that read nothing.
    private func grep(_ cases: [MadeCase]) throws -> String {
        let texts = Dictionary(cases.map { ($0.told.id, $0.words) }, uniquingKeysWith: { first, _ in first })
        let submission = KeywordGrep.submission(of: texts)
        var header = OwnClaims.Header(tool: .init(claims: submission.tool.claims), run: .init(bench: recipe.bench))
        header.tool.name = submission.tool.name
        let lines = submission.cases.map { one in
            OwnClaims(grepping: one.id, rules: one.findings.map(\.rule))
        }
        return try ([BenchJSON.line(header)] + lines.map { try BenchJSON.line($0) }).map { $0 + "\n" }.joined()
    }

    /// Which making of a case this is: one more wherever the same id has another hash than before.
    private func revision(of one: SealedCase) -> Int {
        guard let before = previous.first(where: { $0.id == one.id }) else { return 1 }
        return before.hash == one.hash ? before.revision : before.revision + 1
    }

    /// The cases of the bench before that are no longer made: they can still be scored.
    private var retired: [SealedCase] {
        let made = Set(cases.map(\.sealed.id))
        return previous.filter { !made.contains($0.id) }.map { one in
            var one = one
            one.status = .deprecated
            return one
        }
    }

    /// What changed since the bench before: a line for each case that was mended or retired.
    private func errata(_ cases: [MadeCase]) throws -> String {
        struct Erratum: Encodable {
            var change: String
            var id: String
            var revision: Int

            private enum CodingKeys: String, CodingKey {
                case change
                case id = "case"
                case revision
            }
        }
        let mended = cases.map(\.sealed).filter { $0.revision > 1 }
            .map { Erratum(change: "mended", id: $0.id, revision: $0.revision) }
        let gone = retired.map { Erratum(change: "deprecated", id: $0.id, revision: $0.revision) }
        return try (mended + gone).map { try BenchJSON.line($0) + "\n" }.joined()
    }

    /// The entries as a crawl list, in the form that scanners of the OWASP bench read.
    private func crawl(_ cases: [MadeCase]) -> String {
        let tests = cases.map { one in
            "  <benchmarkTest URL=\"http://localhost:8080\(one.told.entry)\" tcName=\"\(one.told.id)\" tcType=\"\(one.told.service.rawValue)\"/>"
        }
        return
            ([
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
                "<benchmarkSuite testsuite=\"mm-bench\" version=\"1.0\">",
            ] + tests + ["</benchmarkSuite>", ""]).joined(separator: "\n")
    }

    private static func readme(_ recipe: BenchRecipe) -> String {
        """
        # \(recipe.bench)

        Simulated merchants for tools that look for forced collection of personal data. Every merchant, host and person is invented.

        - `cases.jsonl`: a header, then one case per line: entry, service, app that scans, identity card, time budget
        - `dev-key.jsonl`: the truth of the cases whose split is `dev`, to build a tool with; that of the others is sealed
        - `vocabulary.json`: the kinds to look for, stages, things that can be demanded, and what belongs to the range itself
        - `reach/CASE.json`: for each page of a case the clicks that lead there; `crawl.xml`: every entry
        - `submission.schema.json`: what a tool hands in; `platform-map.json`: the invented platform's words and what tools know
        - `errata.jsonl`: cases that were mended or retired

        Canary, so that training on these files can be recognised: \(recipe.canary)

        """
    }
}

extension BenchFolder {
    /// The truth of the cases to build with.
    static let devKey = "dev-key.jsonl"
}
