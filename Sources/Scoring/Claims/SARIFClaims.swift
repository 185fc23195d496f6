/// SARIF 2.1.0: a result is a finding, `case/step` its logical location, `kind: "pass"` the lawful thing asserted.
///
/// - Source: bench.md section 7; docs/scoring.md says which property names which case of an invocation.
enum SARIFClaims: ClaimFormat {
    static let name = "SARIF 2.1.0"

    static func recognises(_ text: String) -> Bool {
        guard let (node, isAlone) = JSONScan.first(of: text), isAlone else { return false }
        return node["runs"] != nil
    }

    static func read(_ text: String, file: String) -> ClaimReading {
        var draft = ClaimDraft(file: file)
        let document: JSONNode
        switch JSONScan.value(of: text) {
        case .success(let node): document = node
        case .failure(let fault): return .failed(file, line: fault.line, fault.message, fix: "write one JSON document")
        }
        let version = draft.text(document, "version", of: "the log", isRequired: true)
        if let version, version != "2.1.0" {
            draft.report(document.line, "the log is of SARIF \(JSONScan.shown(version))", fix: "write 2.1.0")
        }
        var sheet = Sheet()
        var tool: Submission.Tool?
        for run in draft.list(document, "runs", of: "the log") ?? [] {
            let own = self.tool(of: run, in: &draft)
            if let tool, let own, tool.name != own.name {
                draft.report(run.line, "the log is of two tools", fix: "hand in a file for each")
            }
            tool = tool ?? own
            read(run, into: &sheet, draft: &draft)
        }
        guard let tool else {
            draft.report(document.line, "no run names its tool", fix: "add runs[].tool.driver.name")
            return ClaimReading(nil, problems: draft.problems)
        }
        let cases = sheet.order.compactMap { sheet.cases[$0] }.map { draft.settle($0) }
        return ClaimReading(Submission(tool: tool, cases: cases), problems: draft.problems)
    }

    /// The cases read so far.
    private struct Sheet {
        var order: [String] = []
        var cases: [String: Submission.Case] = [:]

        /// The case of that id, made where it is new.
        mutating func touch(_ id: String, line: Int) {
            guard cases[id] == nil else { return }
            order.append(id)
            cases[id] = Submission.Case(id: id, status: .ok, line: line)
        }
    }

    private static func tool(of run: JSONNode, in draft: inout ClaimDraft) -> Submission.Tool? {
        guard let driver = run["tool"]?["driver"] else {
            draft.report(run.line, "a run lacks `tool.driver`", fix: "name the tool")
            return nil
        }
        guard let name = draft.text(driver, "name", of: "`tool.driver`", isRequired: true) else { return nil }
        let version = draft.text(driver, "semanticVersion", of: "`tool.driver`")
        return Submission.Tool(
            name: name,
            version: version ?? draft.text(driver, "version", of: "`tool.driver`") ?? "",
            claims: driver["properties"].flatMap { draft.texts($0, "claims", of: "`tool.driver.properties`") }
        )
    }

    private static func read(_ run: JSONNode, into sheet: inout Sheet, draft: inout ClaimDraft) {
        let rules = (run["tool"]?["driver"]?["rules"]?.list ?? []).map { $0["id"]?.text }
        var ownCases: [String] = []
        for name in named(in: run["properties"], draft: &draft)
            + [run["automationDetails"]?["id"]?.text].compactMap(\.self)
        {
            sheet.touch(name, line: run.line)
            ownCases.append(name)
        }
        for result in draft.list(run, "results", of: "a run") ?? [] {
            ownCases += read(result, rules: rules, into: &sheet, draft: &draft)
        }
        for invocation in draft.list(run, "invocations", of: "a run") ?? [] {
            let properties = invocation["properties"]
            let names = named(in: properties, draft: &draft)
            for name in names { sheet.touch(name, line: invocation.line) }
            guard case .flag(let isSuccess)? = invocation["executionSuccessful"]?.value else {
                draft.report(invocation.line, "an invocation lacks `executionSuccessful`", fix: "write true or false")
                continue
            }
            let word = properties.flatMap { draft.text($0, "status", of: "an invocation's properties") }
            let status = word.flatMap { draft.status($0, line: invocation.line) }
            guard !isSuccess || status != nil else { continue }
            // A failed invocation that names no case fails all of its run: a crash is never silence.
            for name in names.isEmpty ? ownCases : names { sheet.cases[name]?.status = status ?? .error }
        }
    }

    /// The cases that a property bag names: `case`, or the list `cases`.
    private static func named(in properties: JSONNode?, draft: inout ClaimDraft) -> [String] {
        guard let properties else { return [] }
        let one = draft.text(properties, "case", of: "a property bag").map { [$0] } ?? []
        return one + (draft.texts(properties, "cases", of: "a property bag") ?? [])
    }

    /// Reads a result; answers its cases.
    private static func read(
        _ result: JSONNode,
        rules: [String?],
        into sheet: inout Sheet,
        draft: inout ClaimDraft
    ) -> [String] {
        let kind = draft.text(result, "kind", of: "a result") ?? "fail"
        guard ["fail", "pass", "open", "review", "informational", "notApplicable"].contains(kind) else {
            draft.report(result.line, "there is no kind of result `\(JSONScan.shown(kind))`", fix: "write fail or pass")
            return []
        }
        let places = places(of: result)
        guard !places.isEmpty else {
            draft.report(
                result.line,
                "a result has no logical location",
                fix: "write locations[].logicalLocations[].fullyQualifiedName as case/step"
            )
            return []
        }
        guard let rule = rule(of: result, rules: rules) else {
            draft.report(result.line, "a result names no rule", fix: "write `ruleId`")
            return []
        }
        let properties = result["properties"] ?? JSONNode(value: .object([]), line: result.line)
        let rank = draft.number(result, "rank", of: "a result", within: -1...100)
        for place in places {
            sheet.touch(place.id, line: result.line)
            guard kind == "fail" || kind == "pass", result["suppressions"]?.list?.isEmpty ?? true else { continue }
            let finding = Submission.Finding(
                rule: rule,
                step: place.step,
                element: draft.element(properties["element"]),
                item: draft.text(properties, "data_item", of: "a result's properties"),
                recipient: draft.text(properties, "recipient", of: "a result's properties"),
                confidence: rank.flatMap { $0 < 0 ? nil : $0 / 100 },
                evidence: draft.evidence(properties, of: "a result's properties"),
                isPass: kind == "pass",
                line: result.line
            )
            sheet.cases[place.id]?.findings.append(finding)
        }
        return places.map(\.id)
    }

    private static func rule(of result: JSONNode, rules: [String?]) -> String? {
        if let id = result["ruleId"]?.text ?? result["rule"]?["id"]?.text { return id }
        guard case .number(let index)? = (result["ruleIndex"] ?? result["rule"]?["index"])?.value,
            index >= 0, index < Double(rules.count)
        else { return nil }
        return rules[Int(index)]
    }

    private static func places(of result: JSONNode) -> [(id: String, step: String?)] {
        let names = (result["locations"]?.list ?? []).flatMap { location in
            (location["logicalLocations"]?.list ?? []).compactMap { $0["fullyQualifiedName"]?.text }
        }
        return names.filter { !$0.isEmpty && !$0.hasPrefix("/") }.map { name in
            let parts = name.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            return (parts[0], parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil)
        }
    }
}
