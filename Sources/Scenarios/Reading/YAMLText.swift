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
        // Some editors mark UTF-8 at the start, and the parser would count the mark as a column.
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let unmarked = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
        guard let text = String(validating: unmarked, as: UTF8.self) else {
            return .failure(
                problem(
                    .invalidText,
                    line: lineOfFirstBadByte,
                    "the bytes are not UTF-8",
                    fix: "save the file as UTF-8"
                )
            )
        }
        let guarding = YAMLGuard(file: file)
        if let hostile = guarding.problem(in: text) { return .failure(hostile) }
        do {
            // The parser owns the anchors, so it must live until the guard has looked for them. Values are read by the
            // key that wants them, so no text is guessed to be a number or a date.
            let parser = try Parser(yaml: text, resolver: .basic)
            defer { withExtendedLifetime(parser) {} }
            guard let node = try parser.singleRoot() else {
                return .failure(problem(.notYAML, "the file is empty", fix: "start from a scenario that is shipped"))
            }
            return guarding.problem(in: node).map(Result.failure) ?? .success(node)
        } catch {
            return .failure(problem(from: error))
        }
    }

    private func problem(_ id: Problem.ID, line: Int = 1, column: Int = 1, _ message: String, fix: String) -> Problem {
        Problem(file: file, line: line, column: column, id: id, message: message, fix: fix)
    }

    private func problem(from error: any Error) -> Problem {
        switch error as? YamlError {
        case .scanner(let context, let text, let mark, _), .parser(let context, let text, let mark, _),
            .composer(let context, let text, let mark, _):
            problem(context.map { "\($0.text), \(text)" } ?? text, at: mark)
        case .duplicatedKeysInMapping(let duplicates, let context):
            problem(
                .duplicateKey,
                line: context.mark.line,
                column: context.mark.column,
                "key \(duplicates.sorted().prefix(3).map(Draft.shown).joined(separator: ", ")) stands twice",
                fix: "keep one of them"
            )
        case .reader(let text, let offset, _, let whole):
            problem(
                .notYAML,
                line: 1 + whole.prefix(offset ?? 0).count(where: \.isNewline),
                text,
                fix: "take out the characters that are not text"
            )
        default:
            problem(.notYAML, "the text cannot be read as YAML", fix: "look for characters that are not text")
        }
    }

    /// What the parser says, under the id that fits it: for depth it has only words.
    private func problem(_ text: String, at mark: Mark) -> Problem {
        guard !text.contains("Maximum nesting level") else {
            return YAMLGuard(file: file).problem(of: .depth, line: mark.line, column: mark.column)
        }
        return problem(.notYAML, line: mark.line, column: mark.column, text, fix: "mend the YAML at this place")
    }

    private var lineOfFirstBadByte: Int {
        var line = 1
        var decoder = UTF8()
        var rest = bytes.makeIterator()
        while case .scalarValue(let scalar) = decoder.decode(&rest) {
            if scalar == "\n" { line += 1 }
        }
        return line
    }
}
