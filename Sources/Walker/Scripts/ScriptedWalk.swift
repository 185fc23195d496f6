package import Vocabulary

/// Plays a written walk on a visit: it presses what a person would press, and looks at what a person would see.
package struct ScriptedWalk: Sendable {
    /// What was handed over before a milestone, or by now, that the service can do without; whoever measures knows.
    package typealias Handing = @Sendable (_ trace: Trace, _ milestone: Milestone) -> [Demand]

    let script: WalkScript
    let handing: Handing
    var walk: Walk
    var held = HeldForm()
    /// Words of pages that were kept, by their names.
    var captured: [String: String] = [:]
    /// The messages that were on the phone before the step that is played now.
    var known: Set<Message> = []
    private var entry: StickerSeen?
    private var entryIndex = 0
    private let seed: String?

    /// Something on the page was not as the script says.
    struct Stumble: Error {
        var message: String
    }

    /// Prepares to play a script.
    ///
    /// - Parameters:
    ///   - script: What is done and seen.
    ///   - service: What is being bought.
    ///   - lexicon: The client's words.
    ///   - session: The visit, at its first page.
    ///   - persona: Who walks.
    ///   - seed: The visit's seed; nil for a visit that was there already.
    ///   - handing: Tells what was handed over.
    package init(
        _ script: WalkScript,
        service: Service,
        lexicon: Lexicon,
        session: Session,
        as persona: Persona,
        seed: String?,
        handing: @escaping Handing
    ) {
        self.script = script
        self.handing = handing
        self.seed = seed
        walk = Walk(.byHand, entryIndex: 0, service: service, lexicon: lexicon, session: session, as: persona)
    }

    /// Plays the script to its end, or to the first step that is not as written.
    ///
    /// - Returns: How each step went, and the walk.
    /// - Throws: ``WalkerError`` where the world failed.
    package mutating func run() async throws -> (run: ScriptRun, trace: Trace) {
        walk.see()
        var steps: [ScriptRun.Step] = []
        var isOver = false
        for step in script.steps {
            try Task.checkCancellation()
            guard !isOver else {
                steps.append(ScriptRun.Step(words: step.words, place: step.place, status: .skipped))
                continue
            }
            let faults = try await play(step)
            isOver = !faults.isEmpty
            steps.append(
                ScriptRun.Step(
                    words: step.words,
                    place: step.place,
                    status: isOver ? .failed : .passed,
                    page: page.title,
                    faults: faults.map { ScriptRun.Fault(walk.redaction.text($0.message), at: $0.place) },
                    instead: isOver ? PageWords(page: page).lines : []
                )
            )
        }
        return (
            ScriptRun(file: script.file, scenario: script.scenario, seed: seed, steps: steps),
            trace(isOver ? .stuck : .finished)
        )
    }

    private func trace(_ end: Trace.End) -> Trace {
        Trace(
            policy: .byHand,
            entry: entry,
            entryIndex: entryIndex,
            steps: walk.steps,
            end: end,
            persona: walk.persona.id
        )
    }

    /// The page as it is kept: with marks in the place of the training identity's values.
    var page: Page { walk.steps.last?.page ?? walk.session.document.page }

    /// The walk so far.
    var soFar: Trace { trace(.stuck) }

    // MARK: - Steps

    private mutating func play(_ step: ScriptStep) async throws -> [ScriptRun.Fault] {
        var place = step.place
        known = Set(walk.steps.flatMap { PageWords(page: $0.page).letters })
        do {
            for filling in step.fillings {
                place = filling.place
                try fill(filling)
            }
            place = step.actPlace
            if let act = step.act { try await perform(act) }
        } catch let stumble as Stumble {
            return [ScriptRun.Fault(stumble.message, at: place)]
        } catch let missing as ControlFinder.Missing {
            return [ScriptRun.Fault(missing.message, at: place)]
        }
        var faults = look(step)
        var left = step.retries
        while !faults.isEmpty, left > 0 {
            left -= 1
            try await Task.sleep(for: .milliseconds(step.pause))
            if try await walk.session.look() {
                held.clear()
                walk.see()
            }
            faults = look(step)
        }
        return faults
    }

    /// Keeps what is to be kept, and holds the rest against the page.
    private mutating func look(_ step: ScriptStep) -> [ScriptRun.Fault] {
        var faults: [ScriptRun.Fault] = []
        for capture in step.captures {
            do {
                captured[capture.name] = try self.capture(capture)
            } catch {
                faults.append(ScriptRun.Fault(error.message, at: capture.place))
            }
        }
        return faults
            + step.checks.compactMap { check in
                fault(in: check.claim).map { ScriptRun.Fault($0, at: check.place) }
            }
    }

    private func capture(_ capture: ScriptStep.Capture) throws(Stumble) -> String {
        let pattern = resolved(capture.pattern)
        guard let regex = try? Regex(pattern) else {
            throw Stumble(message: "\u{300C}\(pattern)\u{300D} is no regular expression")
        }
        for words in PageWords(page: page).all {
            guard let match = words.firstMatch(of: regex) else { continue }
            let groups = match.output.dropFirst().compactMap(\.substring)
            return String(groups.first ?? words[match.range])
        }
        throw Stumble(
            message: "nothing on the page matches \u{300C}\(pattern)\u{300D}, so \(capture.name) has no value"
        )
    }

    // MARK: - Words

    /// A text with values in the place of names, as the pages that are kept show them.
    func resolved(_ text: String) -> String { walk.redaction.text(named(text)) }

    /// A text with values in the place of names; what the persona has not stays a name.
    func named(_ text: String) -> String {
        let (card, persona) = (walk.session.card, walk.persona)
        return text.replacing(#/\{\{([^{}]*)\}\}/#) { match in
            let name = String(match.output.1)
            let own = Demand(rawValue: name).flatMap { persona.canGive(.demand($0)) ? card[$0] : nil }
            return captured[name] ?? own ?? String(match.output.0)
        }
    }

    func resolved(_ name: ControlWords) -> ControlWords {
        ControlWords(resolved(name.words), turn: name.turn, beside: name.beside.map(resolved))
    }

    // MARK: - Doing

    private mutating func fill(_ filling: ScriptStep.Filling) throws {
        let field = try ControlFinder(page: page).field(resolved(filling.control))
        switch filling.value {
        case .ticked:
            guard FieldReader.isTick(field) || field.inputType == "radio" else {
                throw Stumble(message: "\(filling.control.text) is no box to tick; fill it")
            }
            held.tick(field)
        case .unticked:
            guard FieldReader.isTick(field) else {
                throw Stumble(message: "\(filling.control.text) is no box; write \u{300C}\u{300D} to leave it empty")
            }
            held.untick(field)
        case .words(let words):
            let value = named(words)
            guard !value.contains("{{") else {
                throw Stumble(message: "\(walk.persona.title.en) has no \(words) on this visit")
            }
            guard !FieldReader.isTick(field) || value.isEmpty || Int(value) != nil else {
                throw Stumble(message: "\(filling.control.text) is a box; tick it")
            }
            let options = field.options.filter { !$0.isEmpty }
            guard !options.isEmpty, !value.isEmpty else { return held.put(value, into: field) }
            let fitting = options.filter { $0 == value }.first ?? options.first { $0.contains(value) }
            guard let fitting else {
                throw Stumble(
                    message:
                        "\(filling.control.text) has no choice \u{300C}\(words)\u{300D}; there are \(ControlFinder.list(options))"
                )
            }
            held.put(fitting, into: field)
        }
    }

    private mutating func perform(_ act: ScriptStep.Act) async throws {
        switch act {
        case .scan(let code): try await scan(resolved(code))
        case .tap(let name):
            let button = try ControlFinder(page: page).button(resolved(name))
            try await press(button)
        case .give(let want): try await give(want)
        case .refuse(let want): try await refuse(want)
        case .ask(let milestone): try await ask(milestone)
        case .wait(let days):
            for _ in 0..<days { try await press(.tomorrow) }
        case .go(.site): try await press(.place)
        case .go(.start): try await press(.again)
        }
    }

    private mutating func press(_ strip: Walk.Strip) async throws {
        held.clear()
        try await walk.press(strip)
    }

    private mutating func scan(_ code: ControlWords) async throws {
        if StickerReader.stickers(on: page).isEmpty { try await press(.place) }
        let sticker = try ControlFinder(page: page).code(code)
        walk.steps[walk.steps.count - 1].pressed = sticker.scan.label
        if entry == nil {
            entryIndex = StickerReader.stickers(on: page).firstIndex { $0.scan.target == sticker.scan.target } ?? 0
            entry = StickerReader.seen(sticker, lexicon: walk.reader.lexicon)
        }
        held.clear()
        try await walk.session.scan(sticker)
        walk.see()
    }

    private mutating func ask(_ milestone: Milestone) async throws {
        guard let group = Walk.asking[milestone] else { return }
        // Who has just had an answer turns to the place again.
        if page.party != .site || walk.button(for: group) == nil { try await press(.place) }
        guard let button = walk.button(for: group) else {
            throw Stumble(message: "nobody at the place can be asked for the \(milestone.rawValue)")
        }
        held.clear()
        try await walk.press(button)
        walk.steps[walk.steps.count - 1].sighting.askedOfStaff = milestone
    }
}
