/// Turns away texts that would make a parser run wild: deep nesting, anchors and aliases.
///
/// It looks at characters only; what it lets through is small and flat enough for any parser.
struct YAMLGuard {
    /// The file as the author named it.
    var file: String

    /// The first hostile place; nil where there is none.
    func problem(in text: String) -> Problem? {
        var depth = 0
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let scan = LineScan(line, depth: depth)
            depth = scan.depth
            if scan.deepest + scan.indent > YAMLText.deepest {
                return Problem(
                    file: file,
                    line: number + 1,
                    column: 1,
                    id: .tooDeep,
                    message: "nested deeper than \(YAMLText.deepest) levels",
                    fix: "a scenario needs four levels; look for brackets that do not close"
                )
            }
            if let column = scan.aliasColumn {
                return Problem(
                    file: file,
                    line: number + 1,
                    column: column,
                    id: .aliasUsed,
                    message: "an anchor or alias is used",
                    fix: "write the value out, or quote it if it is text"
                )
            }
        }
        return nil
    }

    /// What one line adds: brackets opened, levels of indentation, the first token that is an anchor or alias.
    private struct LineScan {
        var depth: Int
        var deepest: Int
        var indent = 0
        var aliasColumn: Int?

        init(_ line: Substring, depth start: Int) {
            depth = start
            deepest = start
            var quote: Character?
            var atTokenStart = true
            var spaces = 0
            var isLeading = true
            for (place, character) in line.enumerated() {
                if let open = quote {
                    if character == open { quote = nil }
                    continue
                }
                if isLeading {
                    if character == " " {
                        spaces += 1
                    } else if character == "-" || character == "?" {
                        indent += 1
                    } else {
                        isLeading = false
                        indent += spaces / 4
                    }
                }
                switch character {
                case "\"" where atTokenStart, "'" where atTokenStart: quote = character
                case "#" where atTokenStart: return
                case "[", "{":
                    depth += 1
                    deepest = max(deepest, depth)
                case "]", "}": depth = max(0, depth - 1)
                case "*" where atTokenStart, "&" where atTokenStart:
                    if aliasColumn == nil { aliasColumn = place + 1 }
                default: break
                }
                atTokenStart = " [{,-?\t".contains(character)
            }
            if isLeading { indent += spaces / 4 }
        }
    }
}
