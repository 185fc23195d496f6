import Measurement
import Reports
import Scenarios
import Scoring
import Testing
import Vocabulary

@testable import mockmerchant

@Suite(.timeLimit(.minutes(20)))
struct RangeProofTests {
    /// The proof of everything that is shipped, made once.
    private static let proof = Task {
        let range = try await DirectRange.open()
        return try await range.run().report(of: range.probes(), hasProof: true, seconds: nil)
    }

    @Test func `key, findings and expectation agree in every shipped scenario, prices too`() async throws {
        let report = try await Self.proof.value
        for row in report.rows {
            let views =
                row.disagreements.map { "\($0.kind.rawValue): \($0.note)" } + row.unmetPrices.map(\.text)
                + row.unmetDeclarations.map(\.text)
            #expect(row.agrees && views.isEmpty, "\(row.scenario): \(views.joined(separator: "; "))")
            #expect(row.notTested.isEmpty, "\(row.scenario) has a search that was cut off")
            #expect(row.unmapped.isEmpty, "\(row.scenario) shows what the lexicon does not know: \(row.unmapped)")
        }
        #expect(report.rows.count == report.totals.scenarios)
        #expect(report.totals.agreeing == report.totals.compared)
    }

    @Test func `what is asked for, forced and sent follows from the switches as it was walked`() async throws {
        let rows = try await Self.proof.value.rows
        let library = try ShippedRange.library()
        let scenarios = Dictionary(uniqueKeysWithValues: library.scenarios.map { ($0.id, $0) })
        for row in rows {
            let scenario = try #require(scenarios[row.scenario])
            let measured = MeasuredItems.items(in: row.walks, of: row.service)
            #expect(library.items(of: scenario) == measured, "\(row.scenario)")
        }
        #expect(rows.count == scenarios.count)
    }

    @Test func `what an inspection sheet may say follows from the switches as it was walked`() async throws {
        let rows = try await Self.proof.value.rows
        let library = try ShippedRange.library()
        let scenarios = Dictionary(uniqueKeysWithValues: library.scenarios.map { ($0.id, $0) })
        var settled: Set<FactID> = []
        var graded: Set<FactID> = []
        for row in rows {
            let scenario = try #require(scenarios[row.scenario])
            let truth = library.facts(of: scenario)
            let outcome = SheetProof.outcome(
                of: truth,
                SheetProof.probe(of: row, in: scenario).sheetFacts()
            )
            #expect(outcome.faults.isEmpty, "\(row.scenario): \(outcome.faults)")
            settled.formUnion(outcome.plain)
            graded.formUnion(truth.keys)
        }
        #expect(graded == Set(FactID.all))
        #expect(graded.subtracting(settled) == Set(SheetProof.unsettled.keys))
    }

    @Test func `what was walked does not fit the sheet of the twin`() async throws {
        let library = try ShippedRange.library()
        let rows = Dictionary(uniqueKeysWithValues: try await Self.proof.value.rows.map { ($0.scenario, $0) })
        var caught = 0
        var missed: Set<ScenarioID> = []
        for scenario in library.files {
            guard let twin = scenario.turned, let row = rows[scenario.id] else { continue }
            let other = library.facts(of: twin)
            guard other.mapValues(\.choices) != library.facts(of: scenario).mapValues(\.choices) else { continue }
            let faults = SheetProof.outcome(of: other, SheetProof.probe(of: row, in: scenario).sheetFacts()).faults
            if faults.isEmpty { missed.insert(scenario.id) } else { caught += 1 }
        }
        #expect(caught > 220)
        #expect(missed == Set(SheetProof.twinsAlike.keys))
    }

    @Test func `at least 240 distinct scripts are proved, half of them without what they resemble`() async throws {
        let report = try await Self.proof.value
        #expect(report.totals.compared >= 240)
        let proved = report.rows.filter { $0.agrees && !$0.isLeftOut }
        let innocent = proved.filter { row in row.about.map { !row.key.contains($0) } ?? row.key.isEmpty }
        #expect(innocent.count * 2 >= proved.count, "\(innocent.count) of \(proved.count)")
    }

    @Test func `every kind has a violation, a twin and two near misses that are no twin`() async throws {
        let tallies = try await Self.proof.value.totals.kinds
        #expect(tallies.map(\.kind) == Kind.allCases.sorted())
        for tally in tallies {
            #expect(tally.violations > 0, "\(tally.kind.rawValue) is shown by no scenario")
            #expect(tally.twins > 0, "\(tally.kind.rawValue) has no twin")
            #expect(tally.nearMisses >= 2, "\(tally.kind.rawValue) has \(tally.nearMisses) near misses")
        }
    }

    @Test func `every file that shows a kind has it in its key, and its twin has not`() throws {
        let library = try ShippedRange.library()
        for scenario in library.files {
            guard case .violation(let kind) = scenario.role else { continue }
            let twin = try #require(scenario.turned, "\(scenario.id) has no twin")
            #expect(library.answerKey(of: scenario).kinds.contains(kind), "\(scenario.id) lacks what it shows")
            #expect(!library.answerKey(of: twin).kinds.contains(kind), "\(twin.id) still shows it")
        }
    }

    @Test func `every merchant is played in all five modes`() throws {
        let library = try ShippedRange.library()
        let played = library.scenarios.filter { $0.role == .mode }.map(\.id.rawValue)
        let modes = ["coercive", "compliant", "deceptive", "nudging", "pure"]
        #expect(library.modes.map(\.id) == modes)
        #expect(Set(played) == Set(library.merchants.keys.flatMap { id in modes.map { "\(id)@\($0)" } }))
    }

    @Test func `whatever was walked, no value of a person stands in the report`() async throws {
        let range = try await DirectRange.open([ShippedRange.scenario("dine-in-forced-phone")])
        let hearing = Hearing()
        let wire = OverheardWire(inner: range.wire, hearing: hearing)
        let probes = try await range.run().probes(at: DirectRange.base, over: wire).map { try $0.get() }
        let text = try ReportFormat.json.text(of: range.run().report(of: probes, hasProof: true, seconds: nil))
        let cards = await hearing.cards
        #expect(!cards.isEmpty)
        for value in Set(cards.flatMap(\.values)) where value.count > 3 {
            #expect(!text.contains(value), "the report holds \(value)")
        }
    }
}
