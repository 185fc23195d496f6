import Vocabulary
import Yams

/// Where the parts of a scenario stand in its file, for checks that look at the finished value.
package struct Places: Sendable {
    private let file: String
    private let whole: Place
    private let practices: [PracticeID: Place]
    private let parameters: [String: Place]

    private struct Place: Sendable {
        var line: Int
        var column: Int
    }

    /// Notes the places of a tree.
    init(node: Node, file: String) {
        self.file = file
        whole = Self.place(of: node)
        var practices: [PracticeID: Place] = [:]
        var parameters: [String: Place] = [:]
        for item in node.mapping?["practices"]?.sequence.map(Array.init) ?? [] {
            guard let mapping = item.mapping, let id = mapping["id"]?.scalar?.string else { continue }
            practices[PracticeID(rawValue: id)] = Self.place(of: item)
            for (key, value) in mapping {
                parameters["\(id)/\(key.scalar?.string ?? "")"] = Self.place(of: value)
            }
        }
        for (key, value) in node.mapping.map(Array.init) ?? [] {
            parameters["/\(key.scalar?.string ?? "")"] = Self.place(of: value)
        }
        self.practices = practices
        self.parameters = parameters
    }

    /// Says that the file has a key, whether or not its value could be read.
    func has(_ key: String) -> Bool { parameters["/\(key)"] != nil }

    /// A problem at a practice's parameter, or at the practice, or at the file's start.
    func problem(
        _ id: Problem.ID,
        at practice: PracticeID? = nil,
        _ parameter: String?,
        _ message: String,
        fix: String
    ) -> Problem {
        let place =
            parameters["\(practice?.rawValue ?? "")/\(parameter ?? "")"] ?? practice.flatMap { practices[$0] } ?? whole
        return Problem(file: file, line: place.line, column: place.column, id: id, message: message, fix: fix)
    }

    private static func place(of node: Node) -> Place {
        Place(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }
}
