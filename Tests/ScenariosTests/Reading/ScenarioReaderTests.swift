import Testing
import Vocabulary

@testable import Scenarios

struct ScenarioReaderTests {
    @Test(arguments: ScenarioReader.keys.filter(\.isRequired).map(\.name))
    func `a key that must be there is missed`(_ key: String) throws {
        let lines = Shelf.sample().split(separator: "\n").filter { !$0.hasPrefix("\(key):") }
        let problems = Shelf.read(lines.joined(separator: "\n")).problems
        #expect(problems.map(\.id) == [.missingKey])
        #expect(problems.first?.message.contains("`\(key)`") == true)
    }

    @Test(
        arguments: [
            (
                "two of one practice",
                "practices:\n  - { id: a, shape: notice }\n  - { id: a, shape: tick, covers: [privacy] }",
                Problem.ID.duplicateID
            ),
            ("two notices", "practices:\n  - { id: a, shape: notice }\n  - { id: b, shape: notice }", .duplicateID),
            (
                "two channels for one thing",
                "practices:\n  - { id: a, shape: channel, for: pay }\n  - { id: b, shape: channel, for: pay }",
                .duplicateID
            ),
            ("a word twice", "practices:\n  - { id: a, shape: tick, covers: [privacy, privacy] }", .duplicateID),
            ("a gate for nothing", "practices:\n  - { id: a, shape: gate, demands: [], before: menu }", .contradiction),
            (
                "a delay before paying",
                "practices:\n  - { id: a, shape: gate, demands: [follow], before: pay, refusal: delays }",
                .contradiction
            ),
            (
                "a shorter menu before paying",
                "practices:\n  - { id: a, shape: gate, demands: [follow], before: pay, refusal: degrades }",
                .contradiction
            ),
            (
                "a surcharge after paying",
                "practices:\n  - { id: a, shape: gate, demands: [follow], before: invoice, refusal: costs-more }",
                .contradiction
            ),
            ("a box for nothing", "practices:\n  - { id: a, shape: tick }", .contradiction),
            (
                "an implied box",
                "practices:\n  - { id: a, shape: tick, covers: [privacy], form: implied, ticked: true }", .contradiction
            ),
            (
                "a twin of nothing",
                "practices:\n  - { id: a, shape: notice }\ntwin: { practice: a, parameter: asks, to: false }",
                .contradiction
            ),
            ("a table with a plate", "unplated: true", .noSuchPlace),
            ("a table whose plate is misread", "circumstances: [misread-plate]", .noSuchPlace),
            ("a circumstance that is none", "circumstances: [rain]", .unknownWord),
            ("a fault that is none", "faults: [rain]", .unknownWord),
            ("a fault that says too little", "faults: [latency]", .unknownWord),
            ("a fault that lasts too long", "faults: [latency=99999]", .outOfRange),
            ("a fault that leaves no way", "faults: [drop=every:1]", .outOfRange),
            ("a fault twice", "faults: [drop, drop=every:3]", .duplicateID),
            ("faults that are no list", "faults: drop", .wrongType),
            (
                "heads counted for a choice",
                "practices:\n  - { id: a, shape: fee, item: tea, taking: unticked, per: head }", .noSuchPlace
            ),
            ("points at a table", "practices:\n  - { id: a, shape: reduction, by: points }", .noSuchPlace),
            ("an era without a source", "era: 2021", .missingKey),
            ("a source without an era", "source: thepaper-2021-03", .missingKey),
            ("an era that is none", "era: 1999\nsource: thepaper-2021-03", .unknownWord),
            ("a source that is none", "era: 2021\nsource: hearsay-2021", .unknownWord),
            ("a source of another era", "era: 2025\nsource: thepaper-2021-03", .contradiction),
            ("an unreadable practice", "practices:\n  - { id: a, shape: wall }", .unknownWord),
            ("a practice without shape", "practices:\n  - { id: a }", .missingKey),
            (
                "a word where a number stands",
                "practices:\n  - { id: a, shape: gate, demands: [follow], before: menu, delay-seconds: long }",
                .wrongType
            ),
            (
                "a gate of words that nobody wrote",
                "practices:\n  - { id: a, shape: gate, demands: [follow], before: menu, words: nothing }",
                .unknownMessage
            ),
            (
                "a place that is no gate's", "practices:\n  - { id: a, shape: gate, demands: [follow], before: exit }",
                .unknownWord
            ),
        ]
    ) func `what cannot be is told`(_ name: String, _ lines: String, _ id: Problem.ID) {
        let problems = Shelf.read(Shelf.sample(lines)).problems
        #expect(Set(problems.map(\.id)) == [id], "\(problems.map(\.text))")
        #expect(problems.allSatisfy { $0.line > 3 })
    }

    @Test(
        arguments: [
            ("{ findings: [] }", "", [Problem.ID.contradiction]),
            ("{ findings: [forced-follow-gate], price: { exit: [] } }", "", [.noSuchPlace, .noSuchPlace]),
            ("{ findings: [forced-follow-gate, forced-follow-gate] }", "", [.duplicateID]),
            ("{ findings: [forced-follow-gate], price: { menu: [follow, follow] } }", "", [.duplicateID]),
            ("{ findings: [forced-follow-gate], price: { menu: { at-most: lots } } }", "", [.wrongType]),
            ("{ findings: [forced-follow-gate], price: { menu: { at-least: 1 } } }", "", [.unknownKey, .missingKey]),
            ("{ findings: [forced-follow-gate], price: { exit: { at-most: 0 } } }", "", [.noSuchPlace, .noSuchPlace]),
            ("{ findings: [forced-follow-gate] }", ", expect: { findings: [forced-follow-gate] }", [.contradiction]),
            ("{ findings: [forced-follow-gate] }", ", expect: { price: { exit: [] } }", [.noSuchPlace]),
        ]
    ) func `an expectation fits what the scenario is for`(_ expect: String, _ twin: String, _ ids: [Problem.ID]) {
        let lines = """
            shows: forced-follow-gate
            practices: [{ id: wall, shape: gate, demands: [follow], before: menu }]
            twin: { practice: wall, parameter: refusal, to: passes\(twin) }
            """
        let problems = Shelf.read(Shelf.sample(lines, expect: expect)).problems
        #expect(Set(problems.map(\.id)) == Set(ids), "\(problems.map(\.text))")
    }

    @Test(
        arguments: [
            ("refusal", "delays", Problem.ID.contradiction), ("demands", "[]", .contradiction),
            ("words", "prelude", .unknownMessage), ("refusal", "vanishes", .unknownWord),
            ("colour", "red", .unknownWord), ("refusal", "loops", .idleSwitch), ("refusal", "[loops]", .wrongType),
        ]
    ) func `whatever is wrong in a twin is told at the twin`(_ parameter: String, _ to: String, _ id: Problem.ID) {
        let lines = """
            shows: disguised-follow-gate
            practices: [{ id: wall, shape: gate, demands: [follow], before: pay, refusal: loops }]
            twin: { practice: wall, parameter: \(parameter), to: \(to) }
            """
        let problems = Shelf.read(Shelf.sample(lines, expect: "{ findings: [disguised-follow-gate] }")).problems
        #expect(problems.map(\.id) == [id], "\(problems.map(\.text))")
        #expect(problems.map(\.line) == [6])
    }

    @Test func `a scenario shows a kind or nearly misses one`() {
        let lines = """
            shows: forced-follow-gate
            near-miss-of: bundled-consent
            practices: [{ id: wall, shape: gate, demands: [follow], before: menu }]
            twin: { practice: wall, parameter: refusal, to: passes }
            """
        let problems = Shelf.read(Shelf.sample(lines, expect: "{ findings: [forced-follow-gate] }")).problems
        #expect(problems.map(\.id) == [.contradiction] && problems.map(\.line) == [5])
    }

    @Test func `a near miss that expects what it misses is told`() {
        let text = Shelf.sample("near-miss-of: bundled-consent", expect: "{ findings: [bundled-consent] }")
        #expect(Shelf.read(text).problems.map(\.id) == [.contradiction])
    }

    @Test func `a twin of an unreadable practice is not told twice`() {
        let lines = """
            shows: forced-follow-gate
            practices: [{ id: wall, shape: gate, demands: [follow], before: menu, refusal: shuts }]
            twin: { practice: wall, parameter: refusal, to: passes }
            """
        let problems = Shelf.read(Shelf.sample(lines, expect: "{ findings: [forced-follow-gate] }")).problems
        #expect(problems.map(\.id) == [.unknownWord])
    }

    @Test func `a file of mistakes is told whole`() {
        let text = """
            id: Sample
            title: 样例
            merchant: nobody
            shows: nothing
            practices:
              - { id: a, shape: gate, demands: [soul], before: menu, refusal: blocks }
              - { id: b, shape: tick, covers: privacy }
            axes: { look: loud }
            unplated: no
            expect: { findings: [everything], price: { menu: [gold] } }
            """
        let problems = Shelf.read(text).problems
        #expect(problems.map(\.line) == [1, 2, 3, 4, 6, 7, 8, 9, 10, 10])
        #expect(problems == problems.sorted())
    }
}
