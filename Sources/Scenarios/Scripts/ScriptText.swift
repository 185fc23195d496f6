package import Vocabulary

/// Writes a walk as the YAML that ``ScriptReader`` reads.
package enum ScriptText {
    /// The text of a script.
    ///
    /// - Parameters:
    ///   - script: The script.
    ///   - schema: Where its schema lies, for editors; nil for nowhere.
    ///   - notes: What is said at its top, a line each.
    /// - Returns: The whole text, ending in a line feed.
    package static func text(of script: WalkScript, schema: String? = nil, notes: [String] = []) -> String {
        var lines = schema.map { ["# yaml-language-server: $schema=\($0)"] } ?? []
        lines += notes.map { "# \($0)" }
        lines.append("title: \(quoted(script.title))")
        switch script.start {
        case .scenario(let id): lines.append("scenario: \(quoted(id.rawValue))")
        case .address(let address, let service):
            lines += ["address: \(quoted(address))", "service: \(service.rawValue)"]
        }
        if let persona = script.persona { lines.append("persona: \(persona)") }
        if let app = script.app { lines.append("entry: \(app.rawValue)") }
        if let seed = script.seed { lines.append("seed: \(quoted(seed))") }
        lines.append("steps:")
        for step in script.steps {
            let own = self.lines(of: step)
            lines += own.enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    // MARK: - Steps

    private static func lines(of step: ScriptStep) -> [String] {
        var lines: [String] = []
        let filled = step.fillings.filter { if case .words = $0.value { true } else { false } }
        if filled.contains(where: { $0.control.turn != nil || $0.control.beside != nil }) {
            lines.append("fill:")
            lines += filled.map { "  - { field: \(text(of: $0.control)), with: \(quoted(words(of: $0))) }" }
        } else if !filled.isEmpty {
            lines.append("fill:")
            lines += filled.map { "  \(quoted($0.control.words)): \(quoted(words(of: $0)))" }
        }
        for (key, value) in [("tick", ScriptStep.Filling.Value.ticked), ("untick", .unticked)] {
            let boxes = step.fillings.filter { $0.value == value }.map { text(of: $0.control) }
            if !boxes.isEmpty { lines.append("\(key): [\(boxes.joined(separator: ", "))]") }
        }
        if let act = step.act { lines.append(line(of: act)) }
        if !step.captures.isEmpty {
            lines.append("capture:")
            lines += step.captures.map { "  \($0.name): \(quoted($0.pattern))" }
        }
        if !step.checks.isEmpty {
            lines.append("expect:")
            lines += self.lines(of: step.checks).map { "  " + $0 }
        }
        if step.retries > 0 { lines += ["retry: \(step.retries)", "every: \(step.pause)ms"] }
        return lines
    }

    private static func words(of filling: ScriptStep.Filling) -> String {
        if case .words(let words) = filling.value { words } else { "" }
    }

    private static func line(of act: ScriptStep.Act) -> String {
        switch act {
        case .scan(let code): "scan: \(text(of: code))"
        case .tap(let control): "tap: \(text(of: control))"
        case .give(let want): "give: \(want)"
        case .refuse(let want): "refuse: \(want)"
        case .ask(let milestone): "ask: \(milestone.rawValue)"
        case .wait(let days): "wait: \(days)d"
        case .go(let destination): "go: \(destination.rawValue)"
        }
    }

    private static func text(of control: ControlWords) -> String {
        if control.words.isEmpty { return "\(control.turn ?? 1)" }
        guard control.turn != nil || control.beside != nil else { return quoted(control.words) }
        let parts =
            ["words: \(quoted(control.words))"] + (control.turn.map { ["turn: \($0)"] } ?? [])
            + (control.beside.map { ["beside: \(quoted($0))"] } ?? [])
        return "{ \(parts.joined(separator: ", ")) }"
    }

    // MARK: - Expectations

    /// A line for each key; what one key says more than once stands in a list.
    private static func lines(of checks: [ScriptCheck]) -> [String] {
        var keys: [String] = []
        var values: [String: [String]] = [:]
        for check in checks {
            let (key, value) = written(check.claim)
            if values[key] == nil { keys.append(key) }
            values[key, default: []].append(value)
        }
        return keys.map { key in
            let own = values[key] ?? []
            if key == "handed" { return "handed: { \(own.joined(separator: ", ")) }" }
            return "\(key): " + (own.count == 1 ? own[0] : "[\(own.joined(separator: ", "))]")
        }
    }

    private static func written(_ claim: ScriptCheck.Claim) -> (key: String, value: String) {
        switch claim {
        case .page(let match): ("page", text(of: match, plain: "equals"))
        case .text(let match): ("text", text(of: match, plain: "contains"))
        case .noText(let match): ("no-text", text(of: match, plain: "contains"))
        case .control(let control): ("control", text(of: control))
        case .noControl(let control): ("no-control", text(of: control))
        case .demand(let want, let isRefusable):
            ("demand", isRefusable.map { "{ item: \(want), refusable: \($0) }" } ?? want.description)
        case .noDemand(let want): ("no-demand", want?.description ?? "true")
        case .message(let match): ("message", text(of: match, plain: "contains"))
        case .noMessage(let match): ("no-message", match.map { text(of: $0, plain: "contains") } ?? "true")
        case .noNewMessage(let match): ("no-new-message", match.map { text(of: $0, plain: "contains") } ?? "true")
        case .handed(let milestone, let bound): ("handed", "\(milestone.rawValue): \(text(of: bound))")
        case .stage(let stage): ("stage", stage.rawValue)
        case .reached(let milestone): ("reached", milestone.rawValue)
        case .notReached(let milestone): ("not-reached", milestone.rawValue)
        case .refused(let match): ("refused", text(of: match, plain: "contains"))
        }
    }

    private static func text(of match: TextMatch, plain: String) -> String {
        match.name == plain ? quoted(match.words) : "{ \(match.name): \(quoted(match.words)) }"
    }

    private static func text(of bound: PriceBound) -> String {
        switch bound {
        case .these(let demands): list(demands)
        case .count(let count): "\(count)"
        case .atMost(let most): "{ at-most: \(most) }"
        case .within(let demands): "{ at-most: \(list(demands)) }"
        }
    }

    private static func list(_ demands: [Demand]) -> String { "[\(demands.map(\.rawValue).joined(separator: ", "))]" }

    /// A text that YAML takes for nothing else.
    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
