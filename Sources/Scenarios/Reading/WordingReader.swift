import Yams

/// Reads one wording file: message ids and what they say.
package enum WordingReader {
    /// A wording as read; nil where something is wrong.
    package static func read(_ bytes: [UInt8], file: String) -> (wording: Wording?, problems: [Problem]) {
        switch YAMLText(file: file, bytes: bytes).tree() {
        case .failure(let problem): return (nil, [problem])
        case .success(let node):
            var draft = Draft(file: file)
            guard case .mapping(let mapping) = node else {
                draft.report(node, .wrongType, "a wording is not a mapping", fix: "write `message-id: words` lines")
                return (nil, draft.problems)
            }
            var messages: [String: String] = [:]
            for (key, value) in mapping {
                guard let id = draft.id(key, of: "message id"), let text = draft.text(value, of: id) else { continue }
                if let brand = RealBrandCheck.brand(in: [text]) {
                    draft.report(value, .realBrand, "`\(brand)` is a real name", fix: "invent one")
                }
                if messages.updateValue(text, forKey: id) != nil {
                    draft.report(key, .duplicateKey, "key \(id) stands twice", fix: "keep one of them")
                }
            }
            return (draft.problems.isEmpty ? Wording(messages: messages) : nil, draft.problems.sorted())
        }
    }
}
