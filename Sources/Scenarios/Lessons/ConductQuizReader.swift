import Vocabulary
import Yams

/// Reads the unit on conduct.
///
/// - Shape: `name`, `introduction`, `pass-percent`, `questions`: each `id`, `ask`, `choices` (each `id`, `text` and, where it is right,
///   `right: true`) and `reason`.
package enum ConductQuizReader {
    /// How many questions there are.
    static let lengths = 10...14
    /// How many choices a question has.
    static let breadths = 3...6

    /// The unit as read; nil where something is wrong.
    ///
    /// - Parameters:
    ///   - bytes: The file's bytes.
    ///   - file: Its name as the author knows it.
    /// - Returns: The unit, and everything that is wrong with the file.
    package static func read(_ bytes: [UInt8], file: String) -> (quiz: ConductQuiz?, problems: [Problem]) {
        switch YAMLText(file: file, bytes: bytes).tree() {
        case .failure(let problem): return (nil, [problem])
        case .success(let node):
            var draft = Draft(file: file)
            let quiz = quiz(node, in: &draft)
            return (draft.problems.isEmpty ? quiz : nil, draft.problems.sorted())
        }
    }

    private static func quiz(_ node: Node, in draft: inout Draft) -> ConductQuiz? {
        let keys = draft.mapping(
            node,
            of: "the unit on conduct",
            required: ["name", "introduction", "pass-percent", "questions"]
        )
        let name = draft.bilingual(keys["name"], of: "name")
        let introduction = draft.bilingual(keys["introduction"], of: "introduction")
        let percent = draft.number(keys["pass-percent"], of: "pass-percent", within: 50...100)
        let members = draft.list(keys["questions"], of: "questions")
        let questions = members.compactMap { question($0, in: &draft) }
        if let node = keys["questions"], !lengths.contains(members.count) {
            draft.report(
                node,
                .outOfRange,
                "there are \(members.count) questions",
                fix: "write \(lengths.lowerBound) to \(lengths.upperBound)"
            )
        }
        reportTwice(questions.map(\.id), of: "question", at: keys["questions"], in: &draft)
        guard let name, let introduction, let percent else { return nil }
        return ConductQuiz(name: name, introduction: introduction, passPercent: percent, questions: questions)
    }

    private static func question(_ node: Node, in draft: inout Draft) -> ConductQuiz.Question? {
        let keys = draft.mapping(node, of: "a question", required: ["id", "ask", "choices", "reason"])
        let id = draft.id(keys["id"], of: "id")
        let ask = draft.bilingual(keys["ask"], of: "ask")
        let reason = draft.bilingual(keys["reason"], of: "reason")
        let members = draft.list(keys["choices"], of: "choices")
        let choices = members.compactMap { choice($0, in: &draft) }
        if let node = keys["choices"] {
            let right = choices.count(where: \.isRight)
            if !breadths.contains(members.count) {
                draft.report(
                    node,
                    .outOfRange,
                    "there are \(members.count) choices",
                    fix: "write \(breadths.lowerBound) to \(breadths.upperBound)"
                )
            } else if choices.count == members.count, right == 0 || right == choices.count {
                draft.report(
                    node,
                    .contradiction,
                    "\(right == 0 ? "no choice is" : "all choices are") right",
                    fix: "write `right: true` under those that are, and have one that is not"
                )
            }
        }
        reportTwice(choices.map(\.id), of: "choice", at: keys["choices"], in: &draft)
        guard let id, let ask, let reason else { return nil }
        return ConductQuiz.Question(id: id, ask: ask, choices: choices, reason: reason)
    }

    private static func choice(_ node: Node, in draft: inout Draft) -> ConductQuiz.Choice? {
        let keys = draft.mapping(node, of: "a choice", required: ["id", "text"], optional: ["right"])
        let id = draft.id(keys["id"], of: "id")
        let text = draft.bilingual(keys["text"], of: "text")
        let isRight = draft.flag(keys["right"], of: "right") ?? false
        guard let id, let text else { return nil }
        return ConductQuiz.Choice(id: id, text: text, isRight: isRight)
    }

    private static func reportTwice(_ ids: [String], of what: String, at node: Node?, in draft: inout Draft) {
        var known: Set<String> = []
        for id in ids where !known.insert(id).inserted {
            draft.report(node, .duplicateID, "\(what) `\(id)` stands twice", fix: "give each its own id")
        }
    }
}
