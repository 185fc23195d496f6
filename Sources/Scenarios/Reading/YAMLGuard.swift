import Vocabulary
import Yams

/// Turns what a scan or a parsed tree holds too much of into the problem that an author can mend.
struct YAMLGuard {
    /// The file as the author named it.
    var file: String

    /// The first thing in a text that no file of the range may hold; nil where there is none.
    func problem(in text: String) -> Problem? {
        var scan = YAMLScan(text, deepest: YAMLText.deepest)
        return scan.fault().map { problem(of: $0.fault, line: $0.line, column: $0.column) }
    }

    /// The first thing in a parsed text that the scan has no eyes for: collections nested by indentation.
    ///
    /// Walks with a list of its own: a tree of a thousand levels is no reason to call oneself a thousand times.
    func problem(in tree: Node) -> Problem? {
        var waiting = [(node: tree, depth: 1)]
        while let (node, depth) = waiting.popLast() {
            let (line, column) = (node.mark?.line ?? 1, node.mark?.column ?? 1)
            if node.anchor != nil { return problem(of: .alias, line: line, column: column) }
            if depth > YAMLText.deepest, node.scalar == nil { return problem(of: .depth, line: line, column: column) }
            switch node {
            case .scalar, .alias: break
            case .sequence(let members): waiting += members.reversed().map { ($0, depth + 1) }
            case .mapping(let pairs):
                waiting += pairs.reversed().flatMap { [($0.value, depth + 1), ($0.key, depth + 1)] }
            }
        }
        return nil
    }

    /// The problem of a fault at a place.
    func problem(of fault: YAMLScan.Fault, line: Int, column: Int) -> Problem {
        let told: (id: Problem.ID, message: String, fix: String) =
            switch fault {
            case .alias: (.aliasUsed, "an anchor or alias is used", "write the value out, or quote it if it is text")
            case .tag: (.wrongType, "a value has a tag", "take the tag out: every key knows the type of its value")
            case .depth:
                (
                    .tooDeep, "nested deeper than \(YAMLText.deepest) levels",
                    "a scenario needs six levels; look for brackets that do not close"
                )
            case .long:
                (
                    .notYAML, "a text goes over more than one line, or stands on a line without its key",
                    "write it on the line of its key, and look for a quote that does not close"
                )
            case .block: (.notYAML, "a text begins with `|` or `>`", "write it on one line, in quotes if need be")
            case .key: (.notYAML, "a key is marked with `?`", "write it as `key: value`, or quote it if it is text")
            case .directive: (.notYAML, "a directive or a second document", "write one document and nothing around it")
            case .separator:
                (.notYAML, "a hidden character that ends or starts a line", "take it out, and use plain newlines")
            }
        return Problem(file: file, line: line, column: column, id: told.id, message: told.message, fix: told.fix)
    }
}
