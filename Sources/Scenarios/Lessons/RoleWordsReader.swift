import Vocabulary
import Yams

/// Reads what role cards say.
///
/// - Shape: `heading`, `players` (by service), `rules`, `asked`, `unasked`, `answered`, `complaint`, `nobody`, `otherwise`, and `english`
///   by message id.
package enum RoleWordsReader {
    /// The words as read; nil where something is wrong.
    ///
    /// - Parameters:
    ///   - bytes: The file's bytes.
    ///   - file: Its name as the author knows it.
    ///   - wording: The messages whose English the file gives.
    /// - Returns: The words, and everything that is wrong with the file.
    package static func read(
        _ bytes: [UInt8],
        file: String,
        beside wording: Wording
    ) -> (words: RoleWords?, problems: [Problem]) {
        switch YAMLText(file: file, bytes: bytes).tree() {
        case .failure(let problem): return (nil, [problem])
        case .success(let node):
            var draft = Draft(file: file)
            let words = words(node, beside: wording, in: &draft)
            return (draft.problems.isEmpty ? words : nil, draft.problems.sorted())
        }
    }

    private static func words(_ node: Node, beside wording: Wording, in draft: inout Draft) -> RoleWords? {
        let texts = ["heading", "asked", "unasked", "answered", "complaint", "nobody", "otherwise"]
        let keys = draft.mapping(node, of: "role cards", required: texts + ["players", "rules", "english"])
        let read = texts.map { draft.bilingual(keys[$0], of: $0) }
        let services = Service.allCases.map(\.rawValue)
        let plays = draft.mapping(keys["players"] ?? node, of: "players", required: services)
        var players: [Service: Bilingual] = [:]
        for service in Service.allCases {
            players[service] = draft.bilingual(plays[service.rawValue], of: service.rawValue)
        }
        let rules = draft.list(keys["rules"], of: "rules").compactMap { draft.bilingual($0, of: "a rule") }
        let english = english(keys["english"], beside: wording, in: &draft)
        guard let heading = read[0], let asked = read[1], let unasked = read[2], let answered = read[3],
            let complaint = read[4], let nobody = read[5], let otherwise = read[6]
        else { return nil }
        return RoleWords(
            heading: heading,
            players: players,
            rules: rules,
            asked: asked,
            unasked: unasked,
            answered: answered,
            complaint: complaint,
            nobody: nobody,
            otherwise: otherwise,
            english: Wording(messages: english)
        )
    }

    private static func english(_ node: Node?, beside wording: Wording, in draft: inout Draft) -> [String: String] {
        guard case .mapping(let mapping)? = node else {
            draft.report(node, .wrongType, "english is not a mapping", fix: "write `message-id: words` lines")
            return [:]
        }
        var english: [String: String] = [:]
        for (key, value) in mapping {
            guard let id = draft.id(key, of: "message id"), let text = draft.text(value, of: id) else { continue }
            if !wording.has(id) {
                draft.report(key, .unknownMessage, "there is no message `\(id)`", fix: "name one of the wording")
            }
            if english.updateValue(text, forKey: id) != nil {
                draft.report(key, .duplicateKey, "key \(id) stands twice", fix: "keep one of them")
            }
        }
        return english
    }
}
