/// Comma-separated values: a row for each finding, an empty `rule` for a case without one; the file's stem names the tool.
enum CSVClaims: ClaimFormat {
    static let name = "CSV"

    /// The columns; only `case` must be there, in any order.
    static let columns = [
        "case", "status", "rule", "step", "element_role", "element_text", "data_item", "recipient", "confidence",
        "evidence_type", "evidence_id", "duration_ms",
    ]

    static func recognises(_ text: String) -> Bool {
        let first = text.prefix { !$0.isNewline }.lowercased()
        return first.split(separator: ",").contains { word in
            word.trimmingPrefix { $0 == " " || $0 == "\"" }.hasPrefix("case")
        }
    }

    static func read(_ text: String, file: String) -> ClaimReading {
        var draft = ClaimDraft(file: file)
        let (rows, openQuote) = CSVScan.rows(of: text)
        if let openQuote { draft.report(openQuote, "a quote does not end", fix: "close it with \"") }
        guard let head = rows.first else { return .failed(file, "the file is empty", fix: "write a header line") }
        let names = head.fields.map { Self.trimmed($0).lowercased() }
        for (index, name) in names.enumerated() {
            if !columns.contains(name) {
                draft.report(
                    head.line,
                    "there is no column `\(JSONScan.shown(name))`",
                    fix: "use \(columns.joined(separator: ", "))"
                )
            } else if names.firstIndex(of: name) != index {
                draft.report(head.line, "column `\(name)` stands twice", fix: "keep one of them")
            }
        }
        var order: [String] = []
        var cases: [String: Submission.Case] = [:]
        var stated: [String: String] = [:]
        for row in rows.dropFirst() {
            guard row.fields.count <= names.count else {
                draft.report(
                    row.line,
                    "the row has \(row.fields.count) fields, the header \(names.count)",
                    fix: "put texts with commas in quotes"
                )
                continue
            }
            // A shorter row leaves its last columns empty, as spreadsheets write it.
            let pairs = zip(names, row.fields).map { ($0, trimmed($1)) }.filter { !$0.1.isEmpty }
            let cells = Dictionary(pairs) { first, _ in first }
            guard let id = cells["case"] else {
                draft.report(row.line, "the row has no `case`", fix: "write the case's id")
                continue
            }
            guard let status = draft.status(cells["status"], line: row.line) else { continue }
            if let word = cells["status"] {
                if let other = stated[id], other != word {
                    draft.report(
                        row.line,
                        "case `\(JSONScan.shown(id))` is \(word) here and \(other) above",
                        fix: "write one status for all rows of a case"
                    )
                }
                stated[id] = word
            }
            if cases[id] == nil { order.append(id) }
            var one = cases[id] ?? Submission.Case(id: id, status: status, line: row.line)
            if cells["status"] != nil { one.status = status }
            if let finding = finding(cells, line: row.line, in: &draft) { one.findings.append(finding) }
            if let word = cells["duration_ms"] {
                one.durationMilliseconds = number(word, "duration_ms", 0...1e12, row.line, &draft)
            }
            cases[id] = one
        }
        let settled = order.compactMap { cases[$0] }.map { draft.settle($0) }
        let tool = Submission.Tool(name: ClaimFormatCatalogue.toolName(of: file))
        return ClaimReading(Submission(tool: tool, cases: settled), problems: draft.problems)
    }

    private static func finding(
        _ cells: [String: String],
        line: Int,
        in draft: inout ClaimDraft
    ) -> Submission.Finding? {
        guard let rule = cells["rule"] else {
            for name in ["step", "element_role", "element_text", "confidence"] where cells[name] != nil {
                draft.report(line, "the row has `\(name)` and no `rule`", fix: "name the rule, or leave it empty")
            }
            return nil
        }
        let hasElement = cells["element_role"] != nil || cells["element_text"] != nil
        let evidence = cells["evidence_type"].map { Submission.Evidence(type: $0, id: cells["evidence_id"] ?? "") }
        return Submission.Finding(
            rule: rule,
            step: cells["step"],
            element: hasElement ? .init(role: cells["element_role"], text: cells["element_text"]) : nil,
            item: cells["data_item"],
            recipient: cells["recipient"],
            confidence: cells["confidence"].flatMap { number($0, "confidence", 0...1, line, &draft) },
            evidence: evidence.map { [$0] } ?? [],
            line: line
        )
    }

    private static func number(
        _ word: String,
        _ column: String,
        _ bounds: ClosedRange<Double>,
        _ line: Int,
        _ draft: inout ClaimDraft
    ) -> Double? {
        guard let number = Double(word), bounds.contains(number) else {
            draft.report(
                line,
                "`\(column)` is `\(JSONScan.shown(word))`",
                fix: column == "confidence" ? "write a number from 0 to 1" : "write milliseconds, 0 or more"
            )
            return nil
        }
        return number
    }

    private static func trimmed(_ text: String) -> String {
        let start = text.drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }
}
