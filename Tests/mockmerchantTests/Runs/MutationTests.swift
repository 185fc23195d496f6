import Foundation
import Measurement
import Scenarios
import Scoring
import Testing
import Vocabulary

/// Turns every switch that a verdict hangs on while the key stays, and sees it caught.
@Suite(.timeLimit(.minutes(20)))
struct MutationTests {
    /// `MUTATE_SHAPE` turns the switches of one shape alone.
    private static let shapes = Shape.allCases.filter { shape in
        ProcessInfo.processInfo.environment["MUTATE_SHAPE"].map { $0 == shape.rawValue } ?? true
    }

    @Test(arguments: shapes) func `every deciding switch, turned while the key stays, is caught`(
        _ shape: Shape
    ) async throws {
        let library = try ShippedRange.library()
        let mutants = Mutant.all(of: shape, in: library)
        let caught = try await caught(mutants, in: library)
        let cuts = Set(mutants.map(\.cut))
        print("\(shape.rawValue): \(caught.count) of \(mutants.count) mutants of \(cuts.count) switches caught")
        // What shows on a drawn page alone is turned, and caught, in the browser's tests.
        for parameter in shape.parameters where parameter.decides && !parameter.isDrawn {
            #expect(
                caught.contains { $0.cut.parameter == parameter.name },
                "\(shape.rawValue).\(parameter.name) is said to decide, and no shipped scenario tests it"
            )
        }
        for cut in cuts { #expect(caught.contains { $0.cut == cut }, "nobody noticed \(cut)") }
    }

    @Test func `every twin is caught under its scenario's key`() async throws {
        let library = try ShippedRange.library()
        let twins = Mutant.twins(in: library)
        let caught = try await caught(twins, in: library)
        print("twins: \(caught.count) of \(twins.count) mutants caught")
        let drawn = library.scenarios.count { !library.answerKey(of: $0).entries.allSatisfy { !$0.isDrawn } }
        #expect(twins.count + drawn == library.files.filter { $0.twin != nil }.count)
        #expect(caught.count == twins.count)
    }

    @Test func `a switch that decides nothing changes no finding either`() async throws {
        let library = try ShippedRange.library()
        let mutants = Shape.allCases.flatMap { Mutant.idle(of: $0, in: library) }
        let renamed = mutants.enumerated().map { number, mutant in
            var other = mutant.mutated
            other.id = ScenarioID(rawValue: "idle-\(number)")
            return other
        }
        let probes = try await DirectRange.open(renamed).probes()
        for (mutant, probe) in zip(mutants, probes) {
            let evaluation = Evaluation(
                of: probe,
                needing: library.law.necessity,
                knowing: library.law.municipalities
            )
            let key = library.answerKey(of: mutant.original)
            let faults = Warrant.disagreements(
                key: key,
                findings: evaluation.findings,
                expected: key.kinds,
                notSeen: evaluation.notSeen
            )
            let notes = faults.map { "\($0.kind.rawValue): \($0.note)" }.joined(separator: "\n  ")
            #expect(faults.isEmpty, "\(mutant.original.id) with \(mutant.cut)\n  \(notes)")
        }
        let turned = Set(mutants.map { "\($0.cut.shape.rawValue).\($0.cut.parameter)" })
        print("idle: \(mutants.count) mutants of \(Set(mutants.map(\.cut)).count) settings of \(turned.sorted())")
        for shape in Shape.allCases {
            for parameter in shape.parameters where !parameter.decides && parameter.form != .message {
                #expect(turned.contains("\(shape.rawValue).\(parameter.name)"))
            }
        }
    }

    @Test func `a parameter that is not said to decide changes no key`() throws {
        let library = try ShippedRange.library()
        for scenario in library.scenarios {
            for practice in scenario.practices {
                for parameter in practice.shape.parameters where !parameter.decides {
                    for setting in parameter.alternatives(to: practice[parameter.name]) {
                        let turn = Scenario.Switch(practice: practice.id, parameter: parameter.name, setting: setting)
                        #expect(
                            library.answerKey(of: scenario.turning(turn)) == library.answerKey(of: scenario),
                            "\(scenario.id): \(practice.shape.rawValue).\(parameter.name) decides and does not say so"
                        )
                    }
                }
            }
        }
    }

    /// The mutants on whose walks the shipped key and the mutant's own fall apart, as they must.
    ///
    /// A mutant on which the findings are not what its own key says is a fault of key, script, client or rule.
    private func caught(_ mutants: [Mutant], in library: Library) async throws -> [Mutant] {
        let probes = try await DirectRange.open(mutants.map(\.mutated)).probes()
        return zip(mutants, probes).filter { mutant, probe in
            let evaluation = Evaluation(
                of: probe,
                needing: library.law.necessity,
                knowing: library.law.municipalities
            )
            let own = library.answerKey(of: mutant.mutated)
            let faults = Warrant.disagreements(
                key: own,
                findings: evaluation.findings,
                expected: own.kinds,
                notSeen: evaluation.notSeen
            )
            let notes = faults.map { "\($0.kind.rawValue): \($0.note)" }.joined(separator: "\n  ")
            #expect(faults.isEmpty, "\(mutant.original.id) with \(mutant.cut)\n  \(notes)")
            let shipped = library.answerKey(of: mutant.original)
            return !Warrant.disagreements(
                key: shipped,
                findings: evaluation.findings,
                expected: mutant.original.expect.findings,
                notSeen: evaluation.notSeen
            ).isEmpty
        }.map(\.0)
    }
}
