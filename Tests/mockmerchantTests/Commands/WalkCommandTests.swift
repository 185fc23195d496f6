import Foundation
import TestKit
import Testing
import Vocabulary

@Suite(.timeLimit(.minutes(20)))
struct WalkCommandTests {
    @Test func `a lawful restaurant costs nothing at menu, order and pay`() async throws {
        let row = try #require(try await report("dine-in-pure").scenarios.first)
        for milestone in ["menu", "order", "pay"] {
            #expect(row.price.onEntry[milestone] == .init(isFree: true, excess: [], outcome: "settled"))
            #expect(row.price.anyWay[milestone] == .init(isFree: true, excess: [], outcome: "settled"))
        }
        #expect(row.findings.isEmpty)
    }

    @Test func `a forced follow is the price of the menu, and of nothing in the twin`() async throws {
        let rows = try await report("dine-in-forced-follow", "dine-in-forced-follow.twin").scenarios
        try #require(rows.map(\.id) == ["dine-in-forced-follow", "dine-in-forced-follow.twin"])
        #expect(rows[0].price.onEntry["menu"] == .init(isFree: false, excess: ["follow"], outcome: "settled"))
        #expect(rows[0].findings.map(\.kind) == ["forced-follow-gate"])
        #expect(rows[1].price.onEntry.filter { !$0.value.isFree || !$0.value.excess.isEmpty }.isEmpty)
        #expect(!rows[1].price.onEntry.isEmpty)
        #expect(rows[1].findings.isEmpty)
    }

    @Test func `two runs with one seed give one report, whatever the number of jobs`() async throws {
        let selectors = ["walk", "suowa-noodle@coercive", "parking-two-codes", "dine-in-skip-*"]
        let texts = try await Scratch.folder { folder -> [String] in
            var texts: [String] = []
            for jobs in ["1", "8"] {
                let arguments = selectors + ["--seed", "a", "--jobs", jobs, "--report", "json=-"]
                let outcome = try await Program(arguments, in: folder).outcome()
                #expect(outcome.status == 0)
                texts.append(outcome.output)
            }
            return texts
        }
        let lines = texts.map { text in
            text.split(separator: "\n").filter { !$0.contains(#""seconds""#) }.map(String.init)
        }
        #expect(lines[0].count > 100)
        #expect(lines[0].count == lines[1].count)
        let parted = zip(lines[0], lines[1]).first { $0 != $1 }
        #expect(parted == nil, "\(String(describing: parted))")
    }

    @Test func `a selector that names nothing ends it with 2 and is named`() async throws {
        try await Scratch.folder { folder in
            let outcome = try await Program.run("walk", "no-such-shop", in: folder)
            #expect(outcome.status == 2)
            #expect(outcome.output == "")
            #expect(outcome.complaint.hasPrefix("mockmerchant: nothing is selected by `no-such-shop`; a selector is"))
            for word in ["scenario id", "glob", "kind", "service (dine-in, pickup, takeaway, parking", "coercive"] {
                #expect(outcome.complaint.contains(word), "\(word)")
            }
        }
    }

    @Test(arguments: [
        ("dine-in-pur", "dine-in-pure"), ("forced-folow-gate", "forced-follow-gate"), ("dinein", "dine-in"),
        ("suowa-noodles@pure", "suowa-noodle@pure"),
    ])
    func `a selector that is mistyped is told the nearest`(_ typed: String, _ meant: String) async throws {
        try await Scratch.folder { folder in
            let outcome = try await Program.run("walk", "parking", typed, in: folder)
            #expect(outcome.status == 2)
            #expect(outcome.complaint.contains("nothing is selected by `\(typed)`, did you mean `\(meant)`;"))
        }
    }

    @Test(arguments: ["dine-in-pure", "parking-*", "forced-follow-gate", "dine-in", "coercive"])
    func `ids, globs, kinds, services and modes select`(_ selector: String) async throws {
        try await Scratch.folder { folder in
            let outcome = try await Program.run("walk", selector, "--list", in: folder)
            #expect(outcome.status == 0)
            #expect(!outcome.output.isEmpty)
        }
    }

    @Test(arguments: [["walk", "--nonsense"], ["nonsense"], ["walk", "--report", "xml"], ["walk", "--jobs", "many"]])
    func `a word of the command line that is not known ends it with 64`(_ arguments: [String]) async throws {
        try await Scratch.folder { folder in
            let outcome = try await Program(arguments, in: folder).outcome()
            #expect(outcome.status == 64)
            #expect(outcome.output == "")
            #expect(!outcome.complaint.isEmpty)
        }
    }

    @Test func `a persona walks, and one that nobody knows is told the nearest`() async throws {
        try await Scratch.folder { folder in
            let walked = try await Program.run(
                "walk",
                "dine-in-forced-follow",
                "--persona",
                "elder-without-chat",
                "--report",
                "json",
                in: folder
            )
            #expect(walked.status == 0)
            #expect(walked.output.contains(#""persona" : "elder-without-chat""#))
            let typed = try await Program.run("walk", "dine-in-pure", "--persona", "childs", in: folder)
            #expect(typed.status == 2)
            #expect(typed.complaint.contains("did you mean `child`"))
            let listed = try await Program.run("list", "personas", in: folder)
            #expect(listed.output.split(separator: "\n").count == 6)
        }
    }

    @Test func `--list names what would be walked`() async throws {
        try await Scratch.folder { folder in
            let outcome = try await Program.run("walk", "dine-in-pure*", "--list", in: folder)
            #expect(outcome.status == 0)
            #expect(outcome.output == "dine-in-pure\ndine-in-pure-after-meal\n")
            #expect(outcome.complaint == "")
        }
    }

    @Test func `the table has no colour in a pipe, fits its width and has nothing beside it`() async throws {
        try await Scratch.folder { folder in
            let outcome = try await Program.run("walk", "parking-forced-follow", in: folder)
            #expect(outcome.status == 0)
            #expect(!outcome.output.contains("\u{1B}"))
            #expect(outcome.output.hasPrefix("scenario "))
            #expect(outcome.output.contains("parking-forced-"))
            #expect(outcome.complaint == "")
            let coloured = try await Program.run(
                "walk",
                "parking-forced-follow",
                in: folder,
                environment: ["FORCE_COLOR": "1"]
            )
            #expect(coloured.output.contains("\u{1B}["))
        }
    }

    private func report(_ selectors: String...) async throws -> Report {
        try await Scratch.folder { folder in
            let outcome = try await Program(["walk"] + selectors + ["--report", "json=-"], in: folder).outcome()
            #expect(outcome.status == 0)
            #expect(outcome.complaint == "")
            return try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
        }
    }

    /// What these tests read of a JSON report; its own test holds it against the schema.
    private struct Report: Decodable {
        struct Row: Decodable {
            var id: String
            var price: Price
            var findings: [Finding]
        }
        struct Price: Decodable {
            var onEntry: [String: Quote]
            var anyWay: [String: Quote]
        }
        struct Quote: Decodable, Equatable {
            var isFree: Bool
            var excess: [String]
            var outcome: String
        }
        struct Finding: Decodable { var kind: String }

        var scenarios: [Row]
    }
}
