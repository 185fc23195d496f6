import Testing
import Vocabulary

@testable import Scenarios

struct ShapeTests {
    /// A parameter with its shape, for tests over the whole catalogue.
    struct Switch: Sendable, CustomTestStringConvertible {
        var shape: Shape
        var parameter: Parameter

        var testDescription: String { "\(shape.rawValue).\(parameter.name)" }
    }

    static let switches = Shape.allCases.flatMap { shape in
        shape.parameters.map { Switch(shape: shape, parameter: $0) }
    }

    @Test(arguments: Shape.allCases) func `a shape says what it is`(_ shape: Shape) {
        #expect(!shape.meaning.isEmpty && !shape.meaning.hasSuffix("."))
        let names = shape.parameters.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy(Draft.isKebab))
        #expect(!names.contains("id") && !names.contains("shape"))
    }

    @Test(arguments: switches) func `a parameter says what it means`(_ turn: Switch) {
        #expect(turn.parameter.meaning.count > 10)
        #expect(!turn.parameter.meaning.hasSuffix("."))
    }

    @Test(arguments: switches) func `the standard setting fits the form`(_ turn: Switch) {
        guard let standard = turn.parameter.standard else { return }
        switch (turn.parameter.form, standard) {
        case (.word(let words), .word(let word)): #expect(words.contains(word))
        case (.words(let words), .words(let some)): #expect(Set(some).isSubset(of: words))
        case (.flag, .flag): break
        case (.number(let bounds), .number(let number)): #expect(bounds.contains(number))
        case (.message, .word(let id)):
            let needed = turn.shape == .gate ? "\(id)-follow-title" : id
            #expect(id.isEmpty || Shelf.library.wording.has(needed), "\(needed)")
        default: Issue.record("a setting of another form")
        }
    }

    @Test(arguments: switches) func `the words of a list differ and are kebab-case`(_ turn: Switch) {
        guard case .word(let words) = turn.parameter.form else { return }
        #expect(Set(words).count == words.count)
        #expect(words.allSatisfy(Draft.isKebab))
    }

    @Test(arguments: switches) func `alternatives are every other setting`(_ turn: Switch) {
        let parameter = turn.parameter
        for setting in parameter.alternatives(to: nil) {
            let others = parameter.alternatives(to: setting)
            #expect(!others.contains(setting))
            #expect(Set(others).union([setting]) == Set(parameter.alternatives(to: nil)))
        }
        switch parameter.form {
        case .word(let words): #expect(parameter.alternatives(to: nil).count == words.count)
        case .flag: #expect(parameter.alternatives(to: parameter.standard).count == 1)
        case .words: #expect(!parameter.alternatives(to: parameter.standard).isEmpty)
        case .number, .message:
            #expect(parameter.alternatives(to: nil).isEmpty)
            #expect(!parameter.decides, "the mutation test could not turn it")
        }
    }

    /// What no shipped scenario shows: offers on the way that are one too many, or the first to link the notice.
    private static let sketches = [
        Scenario(
            id: "offer-beside-the-bill",
            title: Bilingual(zh: "", en: ""),
            merchant: "huantang-park",
            service: .parking,
            practices: [
                Practice(id: "offer", shape: .banner, settings: ["demand": .word("follow")]),
                Practice(id: "staff", shape: .channel, settings: ["for": .word("pay"), "given": .word("refused")]),
            ]
        ),
        Scenario(
            id: "offer-before-the-form",
            title: Bilingual(zh: "", en: ""),
            merchant: "suowa-noodle",
            service: .dineIn,
            practices: [
                Practice(id: "offer", shape: .banner, settings: ["demand": .word("membership")]),
                Practice(
                    id: "phone",
                    shape: .field,
                    settings: ["item": .word("phone-number"), "notice": .flag(false)]
                ),
            ]
        ),
    ]

    @Test(arguments: switches) func `exactly the switches that are said to decide do`(_ turn: Switch) {
        let library = Shelf.library
        let decides = (library.scenarios + Self.sketches).contains { scenario in
            let key = library.answerKey(of: scenario)
            return scenario.practices.filter { $0.shape == turn.shape }.contains { practice in
                turn.parameter.alternatives(to: practice[turn.parameter.name]).contains { setting in
                    let to = Scenario.Switch(practice: practice.id, parameter: turn.parameter.name, setting: setting)
                    return library.answerKey(of: scenario.turning(to)) != key
                }
            }
        }
        #expect(decides == turn.parameter.decides)
    }

    @Test func `a practice reads the standard where the author wrote nothing`() {
        let gate = Practice(id: "gate", shape: .gate, settings: ["refusal": .word("passes")])
        #expect(gate["refusal"] == .word("passes"))
        #expect(gate["purpose"] == .word("stated"))
        #expect(gate["demands"] == nil)
        #expect(gate["colour"] == nil)
        #expect(gate.turning("refusal", to: .word("loops"))["refusal"] == .word("loops"))
    }
}
