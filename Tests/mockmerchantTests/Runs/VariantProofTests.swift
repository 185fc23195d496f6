import Flow
import Foundation
import Measurement
import Scenarios
import Scoring
import TestKit
import Testing
import Vocabulary

@testable import mockmerchant

/// Metamorphic: whatever a scenario looks like and whatever it is called, a client measures the same.
@Suite(.timeLimit(.minutes(120)))
struct VariantProofTests {
    /// The axes that a client is played along.
    ///
    /// The phrasings and the other characters have a test of their own, which says how
    /// many words of them the client must know.
    private static let axes = Set(VariantAxis.allCases).subtracting([.register, .glyphs])
    private static let seed = ProcessInfo.processInfo.environment["VARIANT_SEED"] ?? "proof"
    /// Every so manieth scenario is played, under so many variants each.
    private static let (stride, turns) = (6, 2)

    /// The cover along those axes.
    private static let cover: [Variant] = VariantCover.pairwise(seed: seed, count: VariantCover.size(seed: seed)).map {
        var variant = $0
        for axis in VariantAxis.allCases where !axes.contains(axis) { axis.set(nil, in: &variant) }
        return variant
    }

    /// What is played at once: each scenario of a spread sample under two variants, or everything under each.
    private static func rounds(of scenarios: [Scenario]) -> [[(Scenario, Variant)]] {
        guard !Breadth.isFull else { return cover.map { variant in scenarios.map { ($0, variant) } } }
        let sample = scenarios.enumerated().filter { $0.offset.isMultiple(of: stride) }
        return [
            sample.enumerated().flatMap { turn, one in
                (0..<turns).map { (one.element, cover[(turn * turns + $0) % cover.count]) }
            }
        ]
    }

    @Test func `a client measures the same under every variant`() async throws {
        let library = try VariedRange.library()
        let scenarios = library.scenarios
        let played = Self.rounds(of: scenarios)
        let whole = Set(played.flatMap { $0.map(\.0.id) })
        let own = scenarios.filter { whole.contains($0.id) }
        let plain = try await VariedRange.evaluations(
            of: VariedRange.plays(own.map { ($0, .standard) }, in: library),
            in: library
        )
        let truth = Dictionary(zip(own.map(\.id), plain)) { first, _ in first }
        var (count, failures) = (0, [String]())
        for round in played {
            let plays = VariedRange.plays(round, in: library)
            for (play, seen) in zip(plays, try await VariedRange.evaluations(of: plays, in: library)) {
                let before = try #require(truth[play.original.id])
                let lines = Self.differences(between: before, and: seen)
                count += 1
                if !lines.isEmpty {
                    failures.append("\(play.original.id) \(play.variant.notes.sorted { $0.key < $1.key }): \(lines)")
                }
            }
        }
        print(
            "variants: \(count - failures.count) of \(count) plays of \(own.count) scenarios measure the same, seed \(Self.seed)"
        )
        for failure in failures.prefix(40) { Issue.record("\(failure)") }
        #expect(failures.isEmpty)
    }

    @Test func `a script has the same bytes for the same variant`() throws {
        let library = try VariedRange.library()
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        for (number, scenario) in library.scenarios.enumerated().filter({ $0.offset.isMultiple(of: 40) }) {
            let variant = Self.cover[number % Self.cover.count]
            let scripts = try (0..<2).map { _ in
                let varied = library.varied(scenario, by: variant)
                return try encoder.encode(
                    Script(varied.scenario, merchant: varied.merchant, wording: varied.wording)
                )
            }
            #expect(scripts[0] == scripts[1], "\(scenario.id)")
        }
    }

    /// In what two measurements part, a line each: price, findings, what each stage wanted, rights, declarations.
    private static func differences(
        between one: (probe: Probe, evaluation: Evaluation),
        and other: (probe: Probe, evaluation: Evaluation)
    ) -> [String] {
        let (before, after) = (one.evaluation, other.evaluation)
        var lines: [String] = []
        func compare(_ what: String, _ left: [String], _ right: [String]) {
            guard left != right else { return }
            let (gone, new) = (Set(left).subtracting(right), Set(right).subtracting(left))
            lines.append("\(what): -\(gone.sorted()) +\(new.sorted())")
        }
        compare("findings", before.findings.map(told), after.findings.map(told))
        compare("entry", before.price.onEntry.map(told), after.price.onEntry.map(told))
        compare("any way", before.price.anyWay.map(told), after.price.anyWay.map(told))
        compare("rights", before.rights.map { "\($0)" }, after.rights.map { "\($0)" })
        compare("demands", before.demands.map { "\($0)" }, after.demands.map { "\($0)" })
        compare("declared", before.declarations.map(told), after.declarations.map(told))
        compare("not tested", before.notTested.map(\.rawValue), after.notTested.map(\.rawValue))
        compare("not seen", before.notSeen.map(\.rawValue), after.notSeen.map(\.rawValue))
        compare("unmapped", unmapped(in: one.probe), unmapped(in: other.probe))
        return lines
    }

    private static func told(_ finding: Finding) -> String {
        "\(finding.kind.rawValue) at \(finding.stage.rawValue) \(finding.grade?.rawValue ?? "") \(finding.wants)"
    }

    /// A quote without sums: another menu or tariff has others.
    private static func told(_ quote: Price.Quote) -> String {
        "\(quote.milestone.rawValue) \(quote.outcome) \(quote.sets) costs more without \(quote.surcharges.map(\.demand))"
    }

    private static func told(_ line: DeclarationLine) -> String {
        "\(line.declaration) \(line.askedAt) \(line.isGiven) \(line.isHeld)"
    }

    private static func unmapped(in probe: Probe) -> [String] {
        Set(probe.walks.flatMap { $0.steps.flatMap(\.sighting.unmapped) }).sorted()
    }
}
