import Vocabulary

/// Answering what a page asks for, and noting what was answered.
extension ScriptedWalk {
    private var last: Int { walk.steps.count - 1 }

    private var asks: [Ask] { walk.steps[last].sighting.asks }

    /// Fills the field or ticks the box that asks, or presses the button.
    mutating func give(_ want: Want) async throws {
        let ask = try asking(for: want)
        guard walk.persona.canGive(want) else {
            throw Stumble(message: "\(walk.persona.title.en) has no \(want) to give")
        }
        let finder = ControlFinder(page: page)
        if let button = finder.buttons.first(where: { $0.thing.control.target == ask.control })?.thing {
            return try await press(button)
        }
        guard let field = finder.fields.first(where: { $0.thing.name == ask.control })?.thing else {
            throw Stumble(message: "the page asks for \(want), and has no control that gives it")
        }
        if FieldReader.isTick(field) { return held.tick(field) }
        let card = walk.session.card
        let value = want.demand.flatMap { card[$0] ?? ($0 == .receiverName ? card[.realName] : nil) }
        guard let value = value ?? field.options.first(where: { !$0.isEmpty }) else {
            throw Stumble(
                message: "the training identity has no \(want); fill \u{300C}\(field.label)\u{300D} by its words"
            )
        }
        held.put(value, into: field)
    }

    /// Leaves the field or box that asks, or presses what refuses.
    mutating func refuse(_ want: Want) async throws {
        let ask = try asking(for: want)
        let finder = ControlFinder(page: page)
        if ask.source == .field || ask.source == .tick,
            let field = finder.fields.first(where: { $0.thing.name == ask.control })?.thing
        {
            return FieldReader.isTick(field) ? held.untick(field) : held.put("", into: field)
        }
        let named = finder.buttons.first { $0.words == ask.refusalLabel }
        let known = finder.buttons.first { found in
            ButtonRole(walk.reader.lexicon.hits(in: found.words)) == .group(.refusal)
        }
        guard let button = named ?? known else {
            throw Stumble(
                message:
                    "nothing on the page refuses \(want); there are \(ControlFinder.list(finder.buttons.map(\.words)))"
            )
        }
        try await press(button.thing)
    }

    private func asking(for want: Want) throws -> Ask {
        if let ask = asks.first(where: { $0.wants.contains(want) }) { return ask }
        throw Stumble(message: "the page does not ask for \(want); it asks for \(Self.list(asks))")
    }

    /// What pages ask for, in a line.
    static func list(_ asks: [Ask]) -> String {
        let wants = Set(asks.flatMap(\.wants)).sorted()
        return wants.isEmpty ? "nothing" : wants.map(\.description).joined(separator: ", ")
    }

    /// Presses a button with what its form holds, and says what was thereby given and refused.
    mutating func press(_ button: ControlFinder.Button) async throws {
        let values = held.values(of: button.form)
        held.clear()
        note(button, values)
        let step = last
        walk.steps[step].pressed = button.control.label
        let sent = try await walk.session.press(button.control.target, values: values)
        walk.steps[step].sends += sent.filter { !walk.steps[step].sends.contains($0) }
        walk.steps[step].exposed = walk.session.exposed
        walk.see()
        leaveOpen(at: step)
    }

    /// Leaves the answer to the platform's page, where that asks for the same: it can still be refused there.
    private mutating func leaveOpen(at step: Int) {
        guard page.isOfPlatform else { return }
        let asked = Set(asks.flatMap(\.wants))
        for place in walk.steps[step].sighting.asks.indices {
            let ask = walk.steps[step].sighting.asks[place]
            let isOffer = ask.source == .button || ask.source == .scope
            if isOffer, ask.answer == .granted, asked.isSuperset(of: ask.wants) {
                walk.steps[step].sighting.asks[place].answer = .passed
            }
        }
    }

    private mutating func note(_ button: ControlFinder.Button, _ values: [String: String]) {
        let ordered = button.form.goods.filter { good in
            good.count.map { !["", "0"].contains(values[$0.name] ?? "") } ?? false
        }
        walk.memory.picked.formUnion(ordered.map(\.name))
        let hits = walk.reader.lexicon.hits(in: button.control.label)
        if ButtonRole(hits) == .group(.invoice) { walk.memory.isHeadedForInvoice = true }
        let own = Set(button.form.fields.map(\.name))
        for place in walk.steps[last].sighting.asks.indices {
            let ask = walk.steps[last].sighting.asks[place]
            let answer: Ask.Answer? =
                if ask.control == button.control.target {
                    .granted
                } else if own.contains(ask.control), ask.source == .field || ask.source == .tick {
                    (values[ask.control] ?? "").isEmpty ? .refused : .granted
                } else if ask.refusalLabel == button.control.label {
                    .refused
                } else {
                    nil
                }
            if let answer { walk.steps[last].sighting.asks[place].answer = answer }
        }
    }
}
