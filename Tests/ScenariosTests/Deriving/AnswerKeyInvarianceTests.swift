import Testing
import Vocabulary

@testable import Scenarios

/// What the key must not depend on: turned over the whole library, it says the same.
struct AnswerKeyInvarianceTests {
    private static let library = Shelf.library

    private static func kinds(of scenario: Scenario) -> [String] {
        library.answerKey(of: scenario).entries.map { "\($0.kind.rawValue) at \($0.stage.rawValue)" }
    }

    @Test(arguments: library.scenarios) func `looks decide nothing`(_ scenario: Scenario) {
        let key = Self.library.answerKey(of: scenario)
        for layout in Axes.Layout.allCases {
            for widget in Axes.Widget.allCases {
                for dialect in Axes.Dialect.allCases {
                    var other = scenario
                    other.axes = Axes(layout: layout, widget: widget, dialect: dialect, look: Axes.looks.last)
                    #expect(Self.library.answerKey(of: other) == key)
                }
            }
        }
    }

    @Test(arguments: library.scenarios) func `what is not said to decide decides nothing`(_ scenario: Scenario) {
        let key = Self.library.answerKey(of: scenario)
        for practice in scenario.practices {
            for parameter in practice.shape.parameters where !parameter.decides {
                let numbers: [Setting] =
                    if case .number(let bounds) = parameter.form {
                        [.number(bounds.lowerBound), .number(bounds.upperBound)]
                    } else {
                        []
                    }
                let words: [Setting] = parameter.form == .message ? [.word("scan"), .word("anything")] : []
                for setting in parameter.alternatives(to: practice[parameter.name]) + numbers + words {
                    let turn = Scenario.Switch(practice: practice.id, parameter: parameter.name, setting: setting)
                    #expect(Self.library.answerKey(of: scenario.turning(turn)) == key, "\(parameter.name)")
                }
            }
        }
    }

    @Test(arguments: library.scenarios) func `titles, ids, roles and expectations decide nothing`(_ scenario: Scenario)
    {
        var other = scenario
        other.id = "another"
        other.title = Bilingual(zh: "别的", en: "another")
        other.role = .plain
        other.mode = nil
        other.twin = nil
        other.isUnplated.toggle()
        other.circumstances = Circumstance.allCases
        other.faults = SeededFault.ID.allCases.map { SeededFault($0) }
        other.expect = Scenario.Expectation(findings: Kind.allCases)
        other.twinExpect = Scenario.Expectation()
        #expect(Self.library.answerKey(of: other) == Self.library.answerKey(of: scenario))
    }

    @Test(arguments: library.scenarios) func `the names of practices decide nothing`(_ scenario: Scenario) {
        var other = scenario
        other.practices = scenario.practices.enumerated().map { place, practice in
            // Backwards, so that sorting by id would show.
            let id = PracticeID(rawValue: "practice-\(90 - place)")
            return Practice(id: id, shape: practice.shape, settings: practice.settings)
        }
        #expect(Self.kinds(of: other) == Self.kinds(of: scenario))
    }

    @Test(arguments: library.scenarios) func `the order of practices decides nothing`(_ scenario: Scenario) {
        let expected = Self.kinds(of: scenario)
        var dice = Dice(words: "order", scenario.id.rawValue)
        for _ in 0..<12 {
            var other = scenario
            for place in other.practices.indices.dropFirst() {
                other.practices.swapAt(place, dice.roll(below: place + 1))
            }
            #expect(Self.kinds(of: other) == expected, "\(other.practices.map(\.id))")
        }
    }

    @Test(arguments: library.scenarios) func `writing the standard settings out decides nothing`(_ scenario: Scenario) {
        var other = scenario
        other.practices = scenario.practices.map { practice in
            var written = practice
            for parameter in practice.shape.parameters {
                written.settings[parameter.name] = practice[parameter.name]
            }
            return written
        }
        #expect(Self.library.answerKey(of: other) == Self.library.answerKey(of: scenario))
    }

    @Test(arguments: library.scenarios) func `a key is sorted and names a kind once`(_ scenario: Scenario) {
        let key = Self.library.answerKey(of: scenario)
        #expect(key.entries == key.entries.sorted())
        #expect(Set(key.kinds).count == key.kinds.count)
        // The code that stands where a scenario names none has a name too.
        let ids = Set(scenario.practices.map(\.id) + [Code.standard(for: scenario.service).id])
        for entry in key.entries { #expect(ids.isSuperset(of: entry.practices)) }
    }
}
