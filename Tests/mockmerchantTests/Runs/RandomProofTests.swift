import Foundation
import Measurement
import Scenarios
import Scoring
import Testing
import Vocabulary

/// Proves scenarios that nobody thought of: whatever is drawn, what a client finds is what the switches put there.
@Suite(.timeLimit(.minutes(20)))
struct RandomProofTests {
    /// `FUZZ_SEED` and `FUZZ_COUNT` play others and more.
    private static let environment = ProcessInfo.processInfo.environment
    private static let seed = environment["FUZZ_SEED"] ?? "1"
    private static let count = environment["FUZZ_COUNT"].flatMap(Int.init) ?? 150
    /// Failing cases that are made small before they are printed.
    private static let shrunk = 8

    @Test func `key and findings agree in scenarios drawn at random`() async throws {
        let library = try ShippedRange.library()
        let drawn = try (0..<Self.count).map { number in
            try #require(RandomScenario.drawn(for: library, seed: Self.seed, number: number))
        }
        let probes = try await DirectRange.open(drawn.map(\.scenario)).probes()
        var failures: [(case: RandomScenario, notes: [String])] = []
        var kinds: Set<Kind> = []
        for (random, probe) in zip(drawn, probes) {
            kinds.formUnion(library.answerKey(of: random.scenario).kinds)
            let notes = Self.notes(on: random.scenario, probe, in: library)
            if !notes.isEmpty { failures.append((random, notes)) }
        }
        for (place, failure) in failures.enumerated() {
            let small = place < Self.shrunk ? try await Self.shrunk(failure.case.scenario) : failure.case.scenario
            Issue.record(
                """
                FUZZ_SEED=\(Self.seed), case \(failure.case.seed)
                \(failure.notes.joined(separator: "\n"))
                \(small.sketch)
                """
            )
        }
        print("random: \(drawn.count - failures.count) of \(drawn.count) scenarios agree, seed \(Self.seed)")
        #expect(kinds.count > Kind.allCases.count / 2, "what is drawn shows too few kinds")
    }

    /// What is wrong with a probe of a scenario; empty where key and findings agree and nothing was left open.
    private static func notes(on scenario: Scenario, _ probe: Probe, in library: Library) -> [String] {
        let key = library.answerKey(of: scenario)
        let evaluation = Evaluation(of: probe, needing: library.law.necessity, knowing: library.law.municipalities)
        let faults = Warrant.disagreements(
            key: key,
            findings: evaluation.findings,
            expected: key.kinds,
            notSeen: evaluation.notSeen
        )
        let unmapped = Set(probe.walks.flatMap { $0.steps.flatMap(\.sighting.unmapped) }).sorted()
        let undeclared = Warrant.unmetDeclarations(
            key: scenario.declarations,
            measured: evaluation.declarations.map(\.declaration),
            expected: []
        )
        return faults.map { "\($0.kind.rawValue): \($0.note)" } + undeclared.map(\.text)
            + evaluation.notTested.map { "\($0.rawValue): a search was cut off" } + unmapped.map { "unmapped: \($0)" }
    }

    /// The scenario without every practice and setting that the failure does not need.
    private static func shrunk(_ scenario: Scenario) async throws -> Scenario {
        let library = try ShippedRange.library()
        var small = scenario
        var isSmaller = true
        while isSmaller {
            isSmaller = false
            for other in smaller(small) where library.isSound(other) {
                let probe = try #require(try await DirectRange.open([other]).probes().first)
                guard !notes(on: other, probe, in: library).isEmpty else { continue }
                (small, isSmaller) = (other, true)
                break
            }
        }
        return small
    }

    /// The scenario with one thing less, each in its turn.
    private static func smaller(_ scenario: Scenario) -> [Scenario] {
        var plain = scenario
        (plain.axes, plain.isUnplated, plain.circumstances, plain.faults) = (Axes(), false, [], [])
        var others = plain == scenario ? [] : [plain]
        for place in scenario.practices.indices {
            var other = scenario
            other.practices.remove(at: place)
            others.append(other)
        }
        for place in scenario.practices.indices {
            for name in scenario.practices[place].settings.keys.sorted() {
                guard scenario.practices[place].shape.parameter(name)?.standard != nil else { continue }
                var other = scenario
                other.practices[place].settings[name] = nil
                others.append(other)
            }
        }
        return others
    }
}
