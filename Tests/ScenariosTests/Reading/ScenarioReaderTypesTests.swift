import Testing
import Vocabulary
import Yams

@testable import Scenarios

/// Every key of the format, one after the other, given what it does not take.
struct ScenarioReaderTypesTests {
    /// What stands in one file: what pages send by themselves is told by how they travel already.
    private static let shapes = Shape.allCases.filter { $0 != .transport }

    /// A file that writes every key of the format once, and every shape with every parameter.
    private static let whole: String = {
        let practices = shapes.map { shape in
            let lines = shape.parameters.compactMap { parameter in
                example(of: parameter, in: shape).map { "    \(parameter.name): \($0)" }
            }
            return (["  - id: the-\(shape.rawValue)", "    shape: \(shape.rawValue)"] + lines).joined(separator: "\n")
        }
        return """
            id: sample
            title: { zh: 样例, en: "A sample" }
            merchant: suowa-noodle
            shows: forced-follow-gate
            practices:
            \(practices.joined(separator: "\n"))
            twin:
              practice: the-gate
              parameter: refusal
              to: passes
              expect: { findings: [], price: { menu: [] } }
            axes: { layout: sheet, widget: switch, dialect: short, look: fresh }
            unplated: false
            circumstances: [companion]
            entry: chat
            expect: { findings: [forced-follow-gate], price: { menu: [follow], pay: [follow] } }

            """
    }()

    /// A setting that a parameter takes beside the others; nil where it cannot stand beside them.
    private static func example(of parameter: Parameter, in shape: Shape) -> String? {
        switch parameter.form {
        // Offers to those who agreed need somebody who asks.
        case .word(let words) where shape == .message && parameter.name == "to": words.first
        case .word(let words): parameter.standard?.description ?? words.first
        case .words(let words): words.first.map { "[\($0)]" }
        case .flag: parameter.standard?.description
        case .number(let bounds): "\(bounds.lowerBound)"
        // A gate names the stem of its messages; a box has words of its own only where it covers nothing.
        case .message: shape == .gate ? "gate-follow" : nil
        }
    }

    private static func read(_ tree: Node) throws -> [Problem] {
        let text = try Yams.serialize(node: tree, width: -1, allowUnicode: true)
        let reading = Shelf.read(text)
        #expect((reading.scenario == nil) == !reading.problems.isEmpty)
        return reading.problems
    }

    @Test func `every key of the format can be written`() {
        let reading = Shelf.read(Self.whole)
        #expect(reading.problems.map(\.text) == [])
        #expect(reading.scenario?.practices.count == Self.shapes.count)
        #expect(reading.scenario?.axes == Axes(layout: .sheet, widget: .switch, dialect: .short, look: "fresh"))
    }

    @Test func `what stands beside no beacon can be written by itself`() {
        #expect(Set(Shape.allCases).subtracting(Self.shapes) == [.transport])
        let lines = "practices:\n  - { id: a, shape: transport, pages: plain-pictures }"
        #expect(Shelf.read(Shelf.sample(lines)).problems.map(\.text) == [])
    }

    @Test func `a box with words of its own can be written`() {
        let text = Shelf.sample("practices: [{ id: box, shape: tick, words: tick-all }]")
        #expect(Shelf.read(text).problems.map(\.text) == [])
    }

    @Test func `no value takes a type of another kind`() throws {
        let tree = try #require(try Yams.compose(yaml: Self.whole, .basic))
        for path in Self.paths(in: tree) {
            for wrong in Self.wrongs(for: try #require(tree[path])) {
                let problems = try Self.read(tree.setting(wrong, at: path))
                #expect(!problems.isEmpty, "\(path) takes \(wrong)")
            }
        }
    }

    @Test func `no list and no mapping takes a member too many`() throws {
        let tree = try #require(try Yams.compose(yaml: Self.whole, .basic))
        for path in Self.paths(in: tree) {
            switch try #require(tree[path]) {
            case .scalar, .alias: break
            case .sequence(let list):
                let longer = Node(Array(list) + [Node("nobody-knows-this")])
                #expect(try !Self.read(tree.setting(longer, at: path)).isEmpty, "\(path)")
                guard let first = list.first else { continue }
                let twice = try Self.read(tree.setting(Node(Array(list) + [first]), at: path))
                #expect(twice.contains { $0.id == .duplicateID }, "\(path) \(twice.map(\.text))")
            case .mapping(let mapping):
                let wider = Node(mapping.map { ($0.key, $0.value) } + [(Node("nobody-knows-this"), Node("x"))])
                let problems = try Self.read(tree.setting(wider, at: path))
                #expect(problems.contains { $0.id == .unknownKey }, "\(path) \(problems.map(\.text))")
            }
        }
    }

    /// Every path below the root.
    private static func paths(in node: Node, at path: [Step] = []) -> [[Step]] {
        switch node {
        case .scalar, .alias: [path]
        case .sequence(let list):
            [path] + list.indices.flatMap { paths(in: list[$0], at: path + [.member($0)]) }
        case .mapping(let mapping):
            [path] + mapping.flatMap { paths(in: $0.value, at: path + [.key($0.key.string ?? "")]) }
        }
    }

    /// Values of other types than the one there.
    private static func wrongs(for node: Node) -> [Node] {
        switch node {
        case .scalar, .alias: [Node([Node("a")]), Node([(Node("a"), Node("b"))]), Node([[Node]]().map { Node($0) })]
        case .sequence: [Node("a"), Node([(Node("a"), Node("b"))]), Node("")]
        case .mapping: [Node("a"), Node([Node("a")]), Node("")]
        }
    }
}
