import Vocabulary

@testable import Scenarios

/// A shipped scenario with one switch turned.
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
        turned(shape.parameters.filter { $0.decides && !$0.isDrawn }, of: shape, in: library)
    }

    /// Mutants of a shape whose turned switch decides nothing, numbers at both ends of their bounds.
    static func idle(of shape: Shape, in library: Library) -> [Mutant] {
        turned(shape.parameters.filter { !$0.decides }, of: shape, in: library)
    }

    private static func turned(_ parameters: [Parameter], of shape: Shape, in library: Library) -> [Mutant] {
        var counts: [Cut: Int] = [:]
        var mutants: [Mutant] = []
        for scenario in library.scenarios {
            for practice in scenario.practices where practice.shape == shape {
                for parameter in parameters {
                    for setting in settings(of: parameter, but: practice[parameter.name]) {
                        let from = practice[parameter.name].map(\.description) ?? ""
                        let cut = Cut(shape: shape, parameter: parameter.name, from: from, to: setting.description)
                        let turn = Scenario.Switch(practice: practice.id, parameter: parameter.name, setting: setting)
                        guard counts[cut, default: 0] < tries,
                            let mutant = Mutant(cut, turning: turn, of: scenario, in: library, number: mutants.count),
                            mutant.changesKey(in: library) == parameter.decides
                        else { continue }
                        counts[cut, default: 0] += 1
                        mutants.append(mutant)
                    }
                }
            }
        }
        return mutants
    }

    private static func settings(of parameter: Parameter, but setting: Setting?) -> [Setting] {
        guard case .number(let bounds) = parameter.form else { return parameter.alternatives(to: setting) }
        return [.number(bounds.lowerBound), .number(bounds.upperBound)].filter { $0 != setting }
    }

    /// Every twin as a mutant of the file that it belongs to.
    static func twins(in library: Library) -> [Mutant] {
        library.files.enumerated().compactMap { number, scenario in
            guard let turn = scenario.twin, let practice = scenario.practice(turn.practice),
                !practice.shape.parameters.contains(where: { $0.name == turn.parameter && $0.isDrawn })
            else { return nil }
            let cut = Cut(
                shape: practice.shape,
                parameter: turn.parameter,
                from: practice[turn.parameter].map(\.description) ?? "",
                to: turn.setting.description
            )
            let mutant = Mutant(cut, turning: turn, of: scenario, in: library, number: number)
            return mutant.flatMap { $0.changesKey(in: library) ? $0 : nil }
        }
    }

    /// Turns the switch; nil where the checks refuse it.
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
        guard library.isSound(mutated) else { return nil }
        (self.cut, original, self.mutated) = (cut, scenario, mutated)
    }

    private func changesKey(in library: Library) -> Bool {
        Self.verdict(of: mutated, in: library) != Self.verdict(of: original, in: library)
    }

    /// What a key says, the practices that it names left out.
    static func verdict(of scenario: Scenario, in library: Library) -> [AnswerKey.Entry] {
        library.answerKey(of: scenario).entries.map { entry in
            var bare = entry
            bare.practices = []
            return bare
        }
    }
}
