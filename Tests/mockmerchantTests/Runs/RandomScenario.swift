import Scenarios
import Vocabulary

/// A scenario that nobody thought of: practices and their settings drawn from the catalogue of parameters.
struct RandomScenario: Sendable {
    /// What was drawn.
    var scenario: Scenario
    /// The words that decide it.
    var seed: String

    /// How often each shape is drawn; gates have most settings that can meet one another.
    private static let shapes: [Shape] =
        Shape.allCases + [.gate, .gate, .gate, .field, .tick, .banner, .code]
    /// Draws until one is sound, at most.
    private static let tries = 200

    /// Draws a sound scenario; what the checks refuse is drawn anew.
    ///
    /// - Parameters:
    ///   - library: Whose merchants play it.
    ///   - seed: The run's seed.
    ///   - number: Its place in the run.
    /// - Returns: The scenario; nil where every draw was refused.
    static func drawn(for library: Library, seed: String, number: Int) -> RandomScenario? {
        let words = "\(seed)/\(number)"
        var dice = Dice(words: "random-scenario", words)
        for _ in 0..<tries {
            var scenario = scenario(for: library, number: number, using: &dice)
            scenario.faults = faults(at: library.merchant(of: scenario), words)
            if library.isSound(scenario) { return RandomScenario(scenario: scenario, seed: words) }
        }
        return nil
    }

    /// What goes wrong in every third one, drawn apart, so that whatever else is drawn stays as it is without.
    private static func faults(at merchant: Merchant, _ words: String) -> [SeededFault] {
        var dice = Dice(words: "random-faults", words)
        guard dice.roll(below: 3) == 0 else { return [] }
        return SeededFault.ID.allCases.map { SeededFault($0, $0 == .latency ? .milliseconds(0...1) : .once) }
            .filter { $0.entry.canHappen(at: merchant) && dice.roll(below: 2) == 0 }
    }

    private static func scenario(for library: Library, number: Int, using dice: inout Dice) -> Scenario {
        let merchants = library.merchants.values.sorted { $0.id < $1.id }
        let merchant = merchants[dice.roll(below: merchants.count)]
        let count = 1 + dice.roll(below: 5)
        let practices = (1...count).map { place in
            let shape = shapes[dice.roll(below: shapes.count)]
            return practice(PracticeID(rawValue: "p\(place)"), shape, using: &dice)
        }
        let axes = Axes(
            layout: dice.pick(Axes.Layout.allCases) ?? .full,
            widget: dice.pick(Axes.Widget.allCases) ?? .box,
            dialect: dice.pick(Axes.Dialect.allCases) ?? .english
        )
        return Scenario(
            id: ScenarioID(rawValue: "random-\(number)"),
            title: Bilingual(zh: "随机", en: "random"),
            merchant: merchant.id,
            service: merchant.service,
            practices: practices,
            axes: axes,
            isUnplated: merchant.service == .parking && dice.roll(below: 4) == 0,
            circumstances: Circumstance.allCases.filter { $0.canHappen(at: merchant) && dice.roll(below: 4) == 0 }
        )
    }

    private static func practice(_ id: PracticeID, _ shape: Shape, using dice: inout Dice) -> Practice {
        var practice = Practice(id: id, shape: shape)
        for parameter in shape.parameters {
            // Half of what has a standard keeps it, so that not every switch is turned in every scenario.
            if parameter.standard != nil, dice.roll(below: 2) == 0 { continue }
            practice.settings[parameter.name] = setting(of: parameter, using: &dice)
        }
        if shape == .tick, practice[Self.covers] == .words([]) { practice.settings["words"] = .word(harmless) }
        return practice
    }

    private static let covers = "covers"
    /// The message of a box that concerns no personal information.
    private static let harmless = "tick-save-receipt"

    /// A setting that the parameter can have; nil for messages, which keep their standard.
    private static func setting(of parameter: Parameter, using dice: inout Dice) -> Setting? {
        switch parameter.form {
        case .word(let words): return dice.pick(words).map(Setting.word)
        case .words(let words):
            // Mostly one; what cannot stand together is refused and drawn anew.
            let count = dice.roll(below: 2) == 0 ? 1 : dice.roll(below: words.count + 1)
            var rest = words
            let picked = (0..<count).map { _ in rest.remove(at: dice.roll(below: rest.count)) }
            return .words(picked)
        case .flag: return .flag(dice.roll(below: 2) == 0)
        case .number(let bounds): return .number(bounds.lowerBound + dice.roll(below: bounds.count))
        case .message: return nil
        }
    }
}

extension Scenario {
    /// The scenario as its author would write what matters of it.
    var sketch: String {
        let lines = practices.map { practice in
            let settings = practice.settings.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
            let written = ["id: \(practice.id)", "shape: \(practice.shape.rawValue)"] + settings
            return "  - { \(written.joined(separator: ", ")) }"
        }
        let axes =
            "{ layout: \(axes.layout.rawValue), widget: \(axes.widget.rawValue), dialect: \(axes.dialect.rawValue) }"
        return
            ([
                "merchant: \(merchant)", "unplated: \(isUnplated)", "circumstances: \(circumstances)", "axes: \(axes)",
                "faults: \(faults.map(\.text))",
                "practices:",
            ] + lines)
            .joined(separator: "\n")
    }
}
