import Yams

/// The bytes of one YAML file on their way to a tree: everything hostile is turned away before it is parsed.
struct YAMLText {
    /// No scenario needs more.
    static let longest = 262_144
    /// No scenario needs deeper.
    static let deepest = 24

    /// The file as the author named it.
    var file: String
    /// Its bytes.
    var bytes: [UInt8]

    /// The tree, or the one problem that keeps it from being read.
    func tree() -> Result<Node, Problem> {
        guard bytes.count <= Self.longest else {
            return .failure(
                problem(
                    .tooLarge,
                    "the file has \(bytes.count) bytes",
                    fix: "keep it under \(Self.longest) bytes; one scenario is one file"
                )
            )
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return .failure(problem(.invalidText, "the bytes are not UTF-8", fix: "save the file as UTF-8"))
        }
        if let hostile = YAMLGuard(file: file).problem(in: text) { return .failure(hostile) }
        do {
            guard let node = try Yams.compose(yaml: text) else {
                return .failure(problem(.notYAML, "the file is empty", fix: "start from a scenario that is shipped"))
            }
            return .success(node)
        } catch {
            return .failure(problem(from: error))
        }
    }

    private func problem(_ id: Problem.ID, line: Int = 1, column: Int = 1, _ message: String, fix: String) -> Problem {
        Problem(file: file, line: line, column: column, id: id, message: message, fix: fix)
    }

    private func problem(from error: any Error) -> Problem {
        switch error as? YamlError {
        case .scanner(_, let text, let mark, _), .parser(_, let text, let mark, _), .composer(_, let text, let mark, _):
            problem(.notYAML, line: mark.line, column: mark.column, text, fix: "mend the YAML at this place")
        case .duplicatedKeysInMapping(let duplicates, let context):
            problem(
                .duplicateKey,
                line: context.mark.line,
                column: context.mark.column,
                "key \(duplicates.sorted().joined(separator: ", ")) stands twice",
                fix: "keep one of them"
            )
        default:
            problem(.notYAML, "the text cannot be read as YAML", fix: "look for characters that are not text")
        }
    }
}
