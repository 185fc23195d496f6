import Vocabulary
import Yams

/// The reading of one script: its keys one after the other, with the names that may be used by then.
struct ScriptReading {
    /// The mistakes so far.
    var draft: Draft
    let services: [ScenarioID: Service]
    let personas: [PersonaID]
    /// What is bought; nil where that could not be read.
    var service: Service?
    /// The names that stand for something: the training identity's, and those of captures that came before.
    var names = Set(Demand.allCases.map(\.rawValue))

    init(_ draft: Draft, services: [ScenarioID: Service], personas: [PersonaID]) {
        self.draft = draft
        self.services = services
        self.personas = personas
    }

    /// The script; nil where something that it cannot do without could not be read.
    mutating func script(_ node: Node) -> WalkScript? {
        let keys = draft.mapping(
            node,
            of: "the script",
            required: ["title", "steps"],
            optional: ScriptReader.keys.map(\.name).filter { !["title", "steps"].contains($0) }
        )
        let title = draft.text(keys["title"], of: "title")
        let start = start(keys, of: node)
        let persona = known(keys["persona"], of: "persona", among: personas.map(\.rawValue))
        let app = draft.word(keys["entry"], of: "entry", from: ScanApp.allCases.map(\.rawValue))
        let seed = draft.text(keys["seed"], of: "seed")
        var nodes = draft.list(keys["steps"], of: "steps")
        if nodes.count > ScriptReader.most {
            draft.report(
                keys["steps"],
                .tooLarge,
                "there are \(nodes.count) steps",
                fix: "keep a walk under \(ScriptReader.most) steps, and write several"
            )
            nodes = Array(nodes.prefix(ScriptReader.most))
        }
        if nodes.isEmpty, let steps = keys["steps"], steps.sequence != nil {
            draft.report(steps, .missingKey, "the script has no steps", fix: "write one, such as `- scan: 1`")
        }
        let steps = nodes.map { step($0) }
        guard let title, let start else { return nil }
        return WalkScript(
            file: draft.file,
            title: title,
            start: start,
            persona: persona.map(PersonaID.init(rawValue:)),
            app: app.flatMap(ScanApp.init(rawValue:)),
            seed: seed,
            steps: steps
        )
    }

    private mutating func start(_ keys: [String: Node], of node: Node) -> WalkScript.Start? {
        let word = draft.word(keys["service"], of: "service", from: Service.allCases.map(\.rawValue))
        service = word.flatMap(Service.init(rawValue:))
        switch (keys["scenario"], keys["address"]) {
        case (let scenario?, nil):
            let id = known(scenario, of: "scenario", among: services.keys.map(\.rawValue)).map(
                ScenarioID.init(rawValue:)
            )
            if let own = keys["service"] {
                draft.report(own, .contradiction, "a scenario has its service", fix: "take `service:` out")
            }
            service = id.flatMap { services[$0] }
            return id.map(WalkScript.Start.scenario)
        case (nil, let address?):
            guard let text = draft.text(address, of: "address") else { return nil }
            guard text.hasPrefix("http://") || text.hasPrefix("https://") else {
                draft.report(
                    address,
                    .wrongType,
                    "address is `\(Draft.shown(text))`",
                    fix: "write a whole one, such as http://localhost:8080/s/…"
                )
                return nil
            }
            if keys["service"] == nil {
                draft.report(address, .missingKey, "an address does not say what is bought", fix: "add `service:`")
            }
            return service.map { .address(text, $0) }
        case (nil, nil):
            draft.report(
                node,
                .missingKey,
                "the script begins nowhere",
                fix: "add `scenario:`, or `address:` and `service:`"
            )
        case (_?, let address?):
            draft.report(
                address,
                .contradiction,
                "a walk begins with a scenario or at an address, not both",
                fix: "keep `scenario` or `address`"
            )
        }
        return nil
    }

    // MARK: - Steps

    private mutating func step(_ node: Node) -> ScriptStep {
        let keys = draft.mapping(node, of: "a step", optional: (ScriptReader.acts + ScriptReader.rest).map(\.name))
        var step = ScriptStep(at: place(of: node))
        step.fillings =
            fillings(keys["fill"]) + boxes(keys["tick"], .ticked, of: "tick")
            + boxes(keys["untick"], .unticked, of: "untick")
        let acts = ScriptReader.acts.compactMap { key in keys[key.name].map { (key.name, $0) } }
        if let (_, second) = acts.dropFirst().first {
            draft.report(
                second,
                .contradiction,
                "a step does one thing, this one does \(acts.map(\.0).joined(separator: " and "))",
                fix: "write a step for each"
            )
        }
        if let (name, value) = acts.first {
            step.act = act(name, value)
            step.actPlace = place(of: value)
        }
        // As in Hurl, words are kept before anything is held against the page.
        step.captures = captures(keys["capture"])
        step.checks = keys["expect"].map { checks($0) } ?? []
        step.retries = draft.number(keys["retry"], of: "retry", within: ScriptReader.retries) ?? 0
        step.pause = duration(keys["every"]) ?? ScriptStep.standardPause
        if let every = keys["every"], keys["retry"] == nil {
            draft.report(every, .contradiction, "nothing is looked at again", fix: "add `retry:` with a number")
        }
        if let retry = keys["retry"], step.checks.isEmpty, step.captures.isEmpty {
            draft.report(retry, .contradiction, "there is nothing to look for", fix: "add `expect:` or `capture:`")
        }
        if node.mapping?.isEmpty == true {
            draft.report(node, .missingKey, "the step does nothing", fix: "write what is done, such as `tap:`")
        }
        return step
    }

    private mutating func act(_ name: String, _ node: Node) -> ScriptStep.Act? {
        switch name {
        case "scan":
            if node.scalar.flatMap({ Int($0.string) }) != nil {
                return draft.number(node, of: "scan", within: 1...20).map { .scan(ControlWords("", turn: $0)) }
            }
            return control(node, of: "scan").map(ScriptStep.Act.scan)
        case "tap": return control(node, of: "tap").map(ScriptStep.Act.tap)
        case "give": return want(node, of: "give").map(ScriptStep.Act.give)
        case "refuse": return want(node, of: "refuse").map(ScriptStep.Act.refuse)
        case "ask":
            // A person can ask people for what they came for; rights are used on pages.
            let asked: [Milestone] = [.menu, .order, .pay, .invoice]
            let word = draft.word(node, of: "ask", from: asked.map(\.rawValue))
            return word.flatMap(Milestone.init(rawValue:)).map(ScriptStep.Act.ask)
        case "wait": return days(node).map { .wait(days: $0) }
        default:
            let word = draft.word(node, of: "go", from: ScriptStep.Destination.allCases.map(\.rawValue))
            return word.flatMap(ScriptStep.Destination.init(rawValue:)).map(ScriptStep.Act.go)
        }
    }

    /// Fields by their words, or a list where the words alone do not say which.
    private mutating func fillings(_ node: Node?) -> [ScriptStep.Filling] {
        if let members = node?.sequence {
            return members.compactMap { member in
                let keys = draft.mapping(member, of: "fill", required: ["field", "with"])
                guard let field = keys["field"], let control = control(field, of: "field"), let value = keys["with"]
                else { return nil }
                return entered(value).map { ScriptStep.Filling(control, .words($0), at: place(of: member)) }
            }
        }
        return pairs(node, of: "fill").compactMap { key, name, value in
            entered(value).map { ScriptStep.Filling(ControlWords(name), .words($0), at: place(of: key)) }
        }
    }

    /// What a field is to hold; nothing leaves it empty, so nothing is a value here.
    private mutating func entered(_ node: Node) -> String? {
        node.scalar.map { $0.string.isEmpty } ?? false ? "" : words(node, of: "fill")
    }

    private mutating func boxes(
        _ node: Node?,
        _ value: ScriptStep.Filling.Value,
        of what: String
    ) -> [ScriptStep.Filling] {
        guard let node else { return [] }
        let members = node.sequence == nil ? [node] : draft.list(node, of: what)
        return members.compactMap { member in
            control(member, of: what).map { ScriptStep.Filling($0, value, at: place(of: member)) }
        }
    }

    private mutating func captures(_ node: Node?) -> [ScriptStep.Capture] {
        pairs(node, of: "capture").compactMap { key, name, value in
            guard name.wholeMatch(of: #/[a-z][a-z0-9_-]{0,39}/#) != nil else {
                draft.report(
                    key,
                    .badID,
                    "the name is `\(Draft.shown(name))`",
                    fix: "use small letters, digits, - and _"
                )
                return nil
            }
            if Demand(rawValue: name) != nil {
                draft.report(key, .duplicateID, "`\(name)` is the identity's own name", fix: "use another name")
            }
            names.insert(name)
            let pattern: String?
            if value.mapping != nil {
                let keys = draft.mapping(value, of: "a capture", required: ["regex"])
                pattern = self.pattern(keys["regex"], of: "regex")
            } else {
                pattern = self.pattern(value, of: "capture")
            }
            return pattern.map { ScriptStep.Capture(name, pattern: $0, at: place(of: key)) }
        }
    }

    // MARK: - Values

    /// A control by its words: a text, or a mapping that says which of several.
    mutating func control(_ node: Node, of what: String) -> ControlWords? {
        guard node.mapping != nil else { return words(node, of: what).map { ControlWords($0) } }
        let keys = draft.mapping(node, of: what, required: ["words"], optional: ["turn", "beside"])
        let turn = draft.number(keys["turn"], of: "turn", within: 1...99)
        let beside = words(keys["beside"], of: "beside")
        return words(keys["words"], of: "words").map { ControlWords($0, turn: turn, beside: beside) }
    }

    /// A text in which every name between braces is known.
    mutating func words(_ node: Node?, of what: String) -> String? {
        guard let node, let text = draft.text(node, of: what) else { return nil }
        for match in text.matches(of: #/\{\{([^{}]*)\}\}/#) {
            let name = String(match.output.1)
            guard !names.contains(name) else { continue }
            let near = Nearness.nearest(to: name, among: names.sorted()).map { "write {{\($0)}}" }
            draft.report(
                node,
                .unknownWord,
                "nothing is called {{\(Draft.shown(name))}} by then",
                fix: near ?? "capture it before, or name a value of the training identity, such as {{phone-number}}"
            )
            return nil
        }
        return text
    }

    /// A word of a list that is too long to be named in a message: the nearest one is.
    private mutating func known(_ node: Node?, of what: String, among words: [String]) -> String? {
        guard let node, let text = draft.text(node, of: what) else { return nil }
        guard words.contains(text) else {
            let near = Nearness.nearest(to: text, among: words).map { "write `\($0)`" }
            draft.report(
                node,
                .unknownWord,
                "there is no \(what) `\(Draft.shown(text))`",
                fix: near ?? "`mockmerchant list \(what)s` names them"
            )
            return nil
        }
        return text
    }

    mutating func want(_ node: Node?, of what: String) -> Want? {
        let consents = Consent.allCases.map { Want.consent($0).description }
        let words = Demand.allCases.map(\.rawValue) + consents
        return known(node, of: what == "give" || what == "refuse" ? "demand" : what, among: words).flatMap { Want($0) }
    }

    /// A regular expression.
    mutating func pattern(_ node: Node?, of what: String) -> String? {
        guard let node, let text = words(node, of: what) else { return nil }
        guard (try? Regex(text)) != nil else {
            draft.report(
                node,
                .wrongType,
                "\(what) is `\(Draft.shown(text))`, which is no regular expression",
                fix: "close its brackets, and write a backslash before signs that mean themselves"
            )
            return nil
        }
        return text
    }

    /// The keys of a mapping that are the author's own words, each once, with what stands under them.
    private mutating func pairs(_ node: Node?, of what: String) -> [(key: Node, name: String, value: Node)] {
        guard let node else { return [] }
        guard case .mapping(let mapping) = node else {
            draft.report(node, .wrongType, "\(what) is not a mapping", fix: "write it as `words: value` lines")
            return []
        }
        var found: Set<String> = []
        return mapping.compactMap { key, value in
            guard let name = words(key, of: "\(what)'s key") else { return nil }
            guard found.insert(name).inserted else {
                draft.report(key, .duplicateKey, "key \(Draft.shown(name)) stands twice", fix: "keep one of them")
                return nil
            }
            return (key, name, value)
        }
    }

    /// Days, such as 3d.
    private mutating func days(_ node: Node) -> Int? {
        guard let text = draft.text(node, of: "wait") else { return nil }
        guard let match = text.wholeMatch(of: #/([0-9]{1,4})d/#), let days = Int(match.output.1),
            ScriptReader.days.contains(days)
        else {
            let most = ScriptReader.days.upperBound
            draft.report(
                node,
                .outOfRange,
                "wait is `\(Draft.shown(text))`",
                fix: "write days such as 3d, at most \(most)d; for what comes late on a page use `retry:` and `every:`"
            )
            return nil
        }
        return days
    }

    /// A time in Hurl's units, in milliseconds.
    private mutating func duration(_ node: Node?) -> Int? {
        guard let node, let text = draft.text(node, of: "every") else { return nil }
        let units = ["ms": 1, "s": 1_000, "m": 60_000]
        guard let match = text.wholeMatch(of: #/([0-9]{1,6})(ms|s|m)/#), let count = Int(match.output.1),
            let unit = units[String(match.output.2)], ScriptReader.pauses.contains(count * unit)
        else {
            draft.report(
                node,
                .outOfRange,
                "every is `\(Draft.shown(text))`",
                fix: "write a time up to a minute with its unit, such as 500ms or 2s"
            )
            return nil
        }
        return count * unit
    }

    /// Where something is written.
    func place(of node: Node) -> SourcePlace {
        SourcePlace(file: draft.file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }
}
