import Yams

/// Reads the table of traditional characters.
///
/// - Source: the comments at the top of `fixtures/wording/traditional.yaml`.
package enum TraditionalReader {
    /// A table as read; nil where something is wrong.
    package static func read(_ bytes: [UInt8], file: String) -> (table: Traditional?, problems: [Problem]) {
        switch YAMLText(file: file, bytes: bytes).tree() {
        case .failure(let problem): return (nil, [problem])
        case .success(let node):
            var draft = Draft(file: file)
            let keys = draft.mapping(node, of: "the table", required: ["characters", "phrases"])
            var characters: [Unicode.Scalar: Unicode.Scalar] = [:]
            for line in draft.list(keys["characters"], of: "characters") {
                for pair in (draft.text(line, of: "characters") ?? "").split(separator: " ") {
                    let scalars = Array(pair.unicodeScalars)
                    guard scalars.count == 2, characters.updateValue(scalars[1], forKey: scalars[0]) == nil else {
                        draft.report(
                            line,
                            .invalidText,
                            "`\(pair)` is no pair",
                            fix: "write each character once, with its other form"
                        )
                        continue
                    }
                }
            }
            var phrases: [String: String] = [:]
            for line in draft.list(keys["phrases"], of: "phrases") {
                let words = (draft.text(line, of: "phrases") ?? "").split(separator: " ").map(String.init)
                guard words.count == 2, phrases.updateValue(words[1], forKey: words[0]) == nil else {
                    draft.report(
                        line,
                        .invalidText,
                        "this is no pair of words",
                        fix: "write `simplified traditional`, each once"
                    )
                    continue
                }
            }
            let table = Traditional(characters: characters, phrases: phrases)
            return (draft.problems.isEmpty ? table : nil, draft.problems.sorted())
        }
    }
}
