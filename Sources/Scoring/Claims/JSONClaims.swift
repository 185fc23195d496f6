/// Our own form: one JSON document, or JSON Lines with the same header on line 1 and a case on each line after it.
///
/// - Source: `fixtures/schema/bench-submission.schema.json`.
enum JSONClaims: ClaimFormat {
    static let name = "JSON Lines"

    static func recognises(_ text: String) -> Bool { text.first { !$0.isWhitespace } == "{" }

    static func read(_ text: String, file: String) -> ClaimReading {
        var draft = ClaimDraft(file: file)
        guard let (first, isAlone) = JSONScan.first(of: text) else { return broken(text, file: file) }
        let header: JSONNode
        var nodes: [JSONNode] = []
        if isAlone {
            header = first
            draft.check(header, of: "the document", known: ["tool", "run", "cases"])
            // A header alone is a file of JSON Lines without a case: every case is then not attempted.
            nodes = draft.list(header, "cases", of: "the document") ?? []
        } else {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            var parsed: [JSONNode] = []
            for (index, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
                switch JSONScan.value(of: line, line: index + 1) {
                case .success(let node): parsed.append(node)
                case .failure(let fault):
                    draft.report(fault.line, fault.message, fix: "write one JSON object a line")
                }
            }
            guard let top = parsed.first else { return ClaimReading(nil, problems: draft.problems) }
            header = top
            draft.check(header, of: "the header", known: ["tool", "run"])
            nodes = Array(parsed.dropFirst())
        }
        let tool = tool(header, in: &draft)
        let run = header["run"]
        if let run { draft.check(run, of: "`run`", known: ["started", "bench", "input"]) }
        let cases = nodes.compactMap { one($0, in: &draft) }
        draft.checkCases(cases)
        let submission = Submission(
            tool: tool,
            started: run.flatMap { draft.text($0, "started", of: "`run`") },
            bench: run.flatMap { draft.text($0, "bench", of: "`run`") },
            input: run.flatMap { draft.input($0) },
            cases: cases
        )
        return ClaimReading(submission, problems: draft.problems)
    }

    /// Says where a text stops being JSON; a text of lines is looked at line by line.
    private static func broken(_ text: String, file: String) -> ClaimReading {
        guard case .failure(let fault) = JSONScan.value(of: text) else {
            return .failed(file, "this is no JSON", fix: "see public/submission.schema.json of the bench")
        }
        return .failed(file, line: fault.line, fault.message, fix: "write one JSON document, or one object a line")
    }

    private static func tool(_ header: JSONNode, in draft: inout ClaimDraft) -> Submission.Tool {
        guard let node = header["tool"] else {
            draft.report(
                header.line,
                "the header lacks `tool`",
                fix: "start with {\"tool\":{\"name\":\"…\",\"version\":\"…\"}}"
            )
            return Submission.Tool(name: "")
        }
        draft.check(node, of: "`tool`", known: ["name", "version", "claims"])
        return Submission.Tool(
            name: draft.text(node, "name", of: "`tool`", isRequired: true) ?? "",
            version: draft.text(node, "version", of: "`tool`") ?? "",
            claims: draft.texts(node, "claims", of: "`tool`")
        )
    }

    private static func one(_ node: JSONNode, in draft: inout ClaimDraft) -> Submission.Case? {
        draft.check(
            node,
            of: "a case",
            known: ["case", "status", "duration_ms", "steps", "findings", "items", "reason"]
        )
        guard case .object = node.value else { return nil }
        let id = draft.text(node, "case", of: "a case", isRequired: true)
        let status = draft.status(draft.text(node, "status", of: "a case"), line: node.line)
        let findings = (draft.list(node, "findings", of: "a case") ?? []).compactMap { finding($0, in: &draft) }
        let items = draft.items(node["items"])
        let steps = draft.texts(node, "steps", of: "a case") ?? []
        let duration = draft.number(node, "duration_ms", of: "a case", within: 0...1e12)
        guard let id, let status else { return nil }
        return draft.settle(
            Submission.Case(
                id: id,
                status: status,
                durationMilliseconds: duration,
                steps: steps,
                findings: findings,
                items: items,
                line: node.line
            )
        )
    }

    private static func finding(_ node: JSONNode, in draft: inout ClaimDraft) -> Submission.Finding? {
        let known = ["rule", "step", "element", "data_item", "item", "recipient", "confidence", "evidence"]
        draft.check(node, of: "a finding", known: known)
        guard case .object = node.value else { return nil }
        guard let rule = draft.text(node, "rule", of: "a finding", isRequired: true) else { return nil }
        return Submission.Finding(
            rule: rule,
            step: draft.text(node, "step", of: "a finding"),
            element: draft.element(node["element"]),
            item: draft.text(node, "data_item", of: "a finding") ?? draft.text(node, "item", of: "a finding"),
            recipient: draft.text(node, "recipient", of: "a finding"),
            confidence: draft.number(node, "confidence", of: "a finding", within: 0...1),
            evidence: draft.evidence(node, of: "a finding"),
            line: node.line
        )
    }
}
