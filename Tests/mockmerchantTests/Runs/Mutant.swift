import Vocabulary

@testable import Scenarios

/// A shipped scenario with one switch turned that its verdict hangs on.
struct Mutant: Sendable {
    /// Which switch of which shape, from what to what; several scenarios may offer the same.
    struct Cut: Hashable, Sendable, CustomStringConvertible {
        var shape: Shape
        var parameter: String
        var from: String
        var to: String

        var description: String { "\(shape.rawValue).\(parameter): \(from) -> \(to)" }
    }

    /// Which switch.
    var cut: Cut
    /// The scenario as it is shipped.
    var original: Scenario
    /// The same with the switch turned, under an id of its own.
    var mutated: Scenario

    /// Scenarios tried with one cut.
    static let tries = 3

    /// Every mutant of a shape that its library's checks let stand and that changes the key.
    ///
    /// - Parameters:
    ///   - shape: Whose deciding parameters are turned.
    ///   - library: What is shipped.
    /// - Returns: At most three scenarios for each cut, in the order of the scenarios' ids.
    static func all(of shape: Shape, in library: Library) -> [Mutant] {
        var counts: [Cut: Int] = [:]
        var mutants: [Mutant] = []
        for scenario in library.scenarios {
            for practice in scenario.practices where practice.shape == shape {
                for parameter in shape.parameters where parameter.decides {
                    for setting in parameter.alternatives(to: practice[parameter.name]) {
                        let cut = Cut(
                            shape: shape,
                            parameter: parameter.name,
                            from: practice[parameter.name].map(\.description) ?? "",
                            to: setting.description
                        )
                        let turn = Scenario.Switch(practice: practice.id, parameter: parameter.name, setting: setting)
                        guard counts[cut, default: 0] < tries,
                            let mutant = Mutant(cut, turning: turn, of: scenario, in: library, number: mutants.count)
                        else { continue }
                        counts[cut, default: 0] += 1
                        mutants.append(mutant)
                    }
                }
            }
        }
        return mutants
    }

    /// Every twin as a mutant of the file that it belongs to.
    static func twins(in library: Library) -> [Mutant] {
        library.files.enumerated().compactMap { number, scenario in
            guard let turn = scenario.twin, let practice = scenario.practice(turn.practice) else { return nil }
            let cut = Cut(
                shape: practice.shape,
                parameter: turn.parameter,
                from: practice[turn.parameter].map(\.description) ?? "",
                to: turn.setting.description
            )
            return Mutant(cut, turning: turn, of: scenario, in: library, number: number)
        }
    }

    /// Turns the switch; nil where the checks refuse it or the key stays as it is.
    private init?(
        _ cut: Cut,
        turning turn: Scenario.Switch,
        of scenario: Scenario,
        in library: Library,
        number: Int
    ) {
        var mutated = scenario.turning(turn)
        mutated.id = ScenarioID(rawValue: "mutant-\(number)")
        mutated.role = .plain
        mutated.twin = nil
        guard Self.isSound(mutated, in: library),
            Self.verdict(of: mutated, in: library) != Self.verdict(of: scenario, in: library)
        else { return nil }
        (self.cut, original, self.mutated) = (cut, scenario, mutated)
    }

    /// What a key says, the practices that it names left out.
    static func verdict(of scenario: Scenario, in library: Library) -> [AnswerKey.Entry] {
        library.answerKey(of: scenario).entries.map { entry in
            var bare = entry
            bare.practices = []
            return bare
        }
    }

    /// Says that an author could have written the scenario.
    private static func isSound(_ scenario: Scenario, in library: Library) -> Bool {
        guard case .success(let node) = YAMLText(file: "mutant.yaml", bytes: Array("{}".utf8)).tree() else {
            return false
        }
        let checker = ScenarioChecker(merchant: library.merchant(of: scenario), wording: library.wording)
        return checker.problems(in: scenario, at: Places(node: node, file: "mutant.yaml")).isEmpty
    }
}
