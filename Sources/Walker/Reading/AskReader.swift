import Vocabulary

/// Reads what a page asks for: fields, boxes, the platform's capabilities, and buttons that give.
struct AskReader {
    let page: Page
    let text: PageText
    let isContent: Bool
    let lexicon: Lexicon
    private(set) var asks: [Ask] = []
    private(set) var unmapped: [String] = []

    init(page: Page, text: PageText, isContent: Bool, lexicon: Lexicon) {
        self.page = page
        self.text = text
        self.isContent = isContent
        self.lexicon = lexicon
        guard page.party != .site, page.party != .phone else { return }
        let held = Set(OfferReader(page: page, isContent: isContent, lexicon: lexicon).offers.map(\.control.target))
        for (place, block) in page.blocks.enumerated() {
            guard case .form(let form) = block else { continue }
            readFields(of: form)
            readTicks(of: form)
            for button in form.buttons where !held.contains(button.target) { read(button, of: form, at: place) }
        }
        readImplied()
        // Words beside a field, such as 可不填, refuse nothing.
        let refusals = page.controls.filter { control in
            (control.tag == .button || control.tag == .link)
                && ButtonRole(text.hits(on: control.label)) == .group(.refusal)
        }
        for place in asks.indices {
            let named = refusals.first { control in
                let nouns = text.hits(on: control.label).nouns
                return asks[place].demands.contains(where: nouns.contains)
            }
            asks[place].refusalLabel = (named ?? refusals.first)?.label
        }
    }

    // MARK: fields and boxes

    private mutating func readFields(of form: Form) {
        let reader = FieldReader(lexicon)
        var names: Set<String> = []
        for field in form.fields where !FieldReader.isTick(field) && names.insert(field.name).inserted {
            if reader.isHarmless(field) || FeeReader.price(of: field) != nil { continue }
            if let demand = reader.demand(of: field) {
                add(Ask(wants: [.demand(demand)], source: .field, label: field.label, control: field.name), of: field)
            } else {
                unmapped.append("field \(field.name)")
            }
        }
    }

    private mutating func readTicks(of form: Form) {
        let ticks = form.fields.filter(FieldReader.isTick)
        for tick in ticks {
            let hits = text.hits(on: tick.label)
            if hits.has(.selectAll), ticks.count > 1 { continue }
            let consents = hits.has(.selectAll) ? ConsentReader(page: page, lexicon: lexicon).consents : hits.consents
            let ties = (hits.acts.isEmpty ? hits.nouns : hits.acts).filter {
                $0.isTie && !($0 == .membership && consents.contains(.membership))
            }
            let wants =
                consents.sorted().map(Want.consent)
                + (consents.isEmpty || !hits.acts.isEmpty ? ties : []).map(Want.demand)
            if wants.isEmpty {
                if !hits.has(.harmless), FeeReader.price(of: tick) == nil { unmapped.append("box \(tick.name)") }
            } else {
                add(Ask(wants: wants, source: .tick, label: tick.label, control: tick.name), of: tick)
            }
        }
    }

    // MARK: buttons

    private mutating func read(_ button: Control, of form: Form, at place: Int) {
        let hits = text.hits(on: button.label)
        let role = ButtonRole(hits)
        if let scope = button.scope {
            if role == .group(.refusal) || role == .group(.back) { return }
            guard let handed = lexicon.demands(ofScope: scope) else { return unmapped.append("scope \(scope)") }
            let sheet = SheetReader(text: text, lexicon: lexicon)
            let wants =
                handed.isEmpty
                ? sheet.consents.map(Want.consent) : sheet.demands(handedBy: handed).map(Want.demand)
            // Messages about the order itself are part of it.
            guard !wants.isEmpty else { return }
            return add(Ask(wants: wants, source: .scope, label: button.label), of: button)
        }
        let wants: [Want]
        switch role {
        case .give: wants = together(hits.acts, near: place).map(Want.demand)
        case .group(.agree) where asksForAgreement: wants = agreement(hits).map(Want.consent)
        case .group(.grant), .group(.agree): wants = meant(by: hits, in: form, at: place).map(Want.demand)
        default: return
        }
        if !wants.isEmpty { add(Ask(wants: wants, source: .button, label: button.label), of: button) }
    }

    private var asksForAgreement: Bool {
        text.has(.notice) || !ConsentReader(page: page, lexicon: lexicon).consents.isEmpty
    }

    private func agreement(_ hits: Hits) -> [Consent] {
        var found = Set(ConsentReader(page: page, lexicon: lexicon).consents + hits.consents)
        if found.isEmpty || text.sentences.contains(where: { $0.hits.has(.notice) }) { found.insert(.privacy) }
        return found.sorted()
    }

    /// What a button such as 去授权 gives: named on it, else in the headline, else in the sentences.
    private func meant(by hits: Hits, in form: Form, at place: Int) -> [Demand] {
        if !hits.nouns.isEmpty { return together(hits.nouns, near: place) }
        let reader = FieldReader(lexicon)
        if form.fields.contains(where: { !FieldReader.isTick($0) && reader.demand(of: $0) != nil }) { return [] }
        for sentence in near(place) where !sentence.isDenial {
            let start = sentence.hits.place(of: .purposeStart)?.lowerBound ?? Int.max
            let named =
                sentence.hits.acts + sentence.hits.nouns(before: start).filter { !sentence.hits.acts.contains($0) }
            if !named.isEmpty { return together(named, near: place) }
        }
        return []
    }

    /// The demands and whatever a sentence names in one breath with them: 关注公众号并授权手机号.
    private func together(_ demands: [Demand], near place: Int) -> [Demand] {
        var all = Set(demands)
        for sentence in near(place) where !sentence.isDenial {
            for part in sentence.parts(lexicon) {
                let start = part.hits.place(of: .purposeStart)?.lowerBound ?? Int.max
                let nouns = part.hits.nouns(before: start)
                guard (nouns + part.hits.acts).contains(where: demands.contains) else { continue }
                all.formUnion(part.hits.acts)
                all.formUnion(nouns.filter { !$0.isTie })
            }
        }
        return all.sorted()
    }

    /// The sentences that belong to a button: all of a page that only asks, else those just above it.
    private func near(_ place: Int) -> [Sentence] {
        guard isContent else { return text.sentences }
        return page.blocks[max(0, place - 2)..<place].flatMap { block -> [Sentence] in
            switch block {
            case .heading(let words), .text(let words), .note(let words): Sentence.all(in: words, lexicon: lexicon)
            default: []
            }
        }
    }

    // MARK: words that take going on for a yes

    private mutating func readImplied() {
        let reader = ConsentReader(page: page, lexicon: lexicon)
        // A button beside them asks for the same yes; a box would leave a choice, and the words take it away.
        let asked = Set(asks.filter { $0.source == .button || $0.source == .scope }.flatMap(\.consents))
        let buttons = page.controls.filter { control in
            guard control.tag == .button || control.tag == .link else { return false }
            switch ButtonRole(text.hits(on: control.label)) {
            case .group(.refusal), .group(.back), .group(.avoid), .group(.settled): return false
            default: return true
            }
        }
        guard let on = buttons.first(where: { $0.weight == .primary }) ?? buttons.first else { return }
        for sentence in text.sentences {
            let consents = reader.implied(in: sentence).filter { !asked.contains($0) }
            guard !consents.isEmpty else { continue }
            let wants = consents.map(Want.consent)
            let ask = Ask(wants: wants, source: .button, label: sentence.text, control: on.target, isPreTicked: true)
            asks.append(ask)
        }
    }

    private mutating func add(_ ask: Ask, of control: Control) {
        var ask = ask
        if ask.control.isEmpty { ask.control = control.target }
        ask.isMarkedRequired = control.isRequired
        ask.isMarkedOptional =
            lexicon.hits(in: control.label).has(.optional) || lexicon.hits(in: control.hint).has(.optional)
        ask.isPreTicked = control.isChecked && FieldReader.isTick(control)
        asks.append(ask)
    }
}
