import Vocabulary
import Yams

/// Reads the practices of a scenario or mode.
struct PracticeReader {
    /// The practices of a list, those that cannot be read left out and reported.
    static func practices(_ node: Node?, in draft: inout Draft) -> [Practice] {
        var seen: Set<PracticeID> = []
        var practices: [Practice] = []
        for item in draft.list(node, of: "practices") {
            guard let practice = practice(item, in: &draft) else { continue }
            if seen.insert(practice.id).inserted {
                practices.append(practice)
            } else {
                draft.report(item, .duplicateID, "practice `\(practice.id)` stands twice", fix: "give each its own id")
            }
        }
        return practices
    }

    private static func practice(_ node: Node, in draft: inout Draft) -> Practice? {
        guard case .mapping(let mapping) = node else {
            draft.report(node, .wrongType, "a practice is not a mapping", fix: "write `- id: …` and `shape: …`")
            return nil
        }
        let shapes = Shape.allCases.map(\.rawValue)
        guard
            let word = draft.word(mapping["shape"], of: "shape", from: shapes),
            let shape = Shape(rawValue: word)
        else {
            if mapping["shape"] == nil {
                draft.report(
                    node,
                    .missingKey,
                    "a practice lacks `shape`",
                    fix: "add one of \(shapes.joined(separator: ", "))"
                )
            }
            return nil
        }
        let needed = shape.parameters.filter { $0.standard == nil }.map(\.name)
        let others = shape.parameters.filter { $0.standard != nil }.map(\.name)
        let before = draft.problems.count
        let keys = draft.mapping(
            node,
            of: "a \(shape.rawValue)",
            required: ["id", "shape"] + needed,
            optional: others
        )
        let id = draft.id(keys["id"], of: "practice id")
        var settings: [String: Setting] = [:]
        for parameter in shape.parameters {
            guard let value = keys[parameter.name] else { continue }
            settings[parameter.name] = setting(value, of: parameter, in: &draft)
        }
        guard let id, draft.problems.count == before else { return nil }
        return Practice(id: PracticeID(rawValue: id), shape: shape, settings: settings)
    }

    /// The setting that a node writes for a parameter; nil and a report where it does not fit.
    static func setting(_ node: Node, of parameter: Parameter, in draft: inout Draft) -> Setting? {
        switch parameter.form {
        case .word(let words):
            return draft.word(node, of: parameter.name, from: words).map(Setting.word)
        case .words(let words):
            let before = draft.problems.count
            let members = draft.words(node, of: parameter.name, from: words)
            return draft.problems.count == before ? .words(members) : nil
        case .flag: return draft.flag(node, of: parameter.name).map(Setting.flag)
        case .number(let bounds):
            return draft.number(node, of: parameter.name, within: bounds).map(Setting.number)
        case .message: return draft.text(node, of: parameter.name, orEmpty: true).map(Setting.word)
        }
    }
}
