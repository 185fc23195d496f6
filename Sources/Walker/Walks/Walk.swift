package import Vocabulary

/// One scripted visit: a consumer under a policy goes from the sticker to the invoice, as far as the pages let it.
package struct Walk: Sendable {
    /// Acts on one walk at most; more is not tested, never a verdict.
    package static let bound = 60
    /// Tries an error page this often.
    static let retryLimit = 2
    /// Orders more of the same this often.
    static let raiseLimit = 4
    /// Of one dish at most, whatever is demanded.
    static let portionLimit = 99
    /// Does what a mishap undid this often.
    static let mendLimit = 4
    /// Waits this often.
    static let waitLimit = 5

    let policy: Policy
    let persona: Persona
    let entryIndex: Int
    let reader: PageReader
    var session: Session
    var memory: WalkMemory
    let redaction: Redaction
    var steps: [Trace.Step] = []
    private var printed: [String] = []
    var entry: StickerSeen?
    var spent: Set<Spent> = []
    var latest: Spent?
    var resent: Set<PageFace> = []
    private var peek: Int?
    var retries = 0
    var waits = 0
    private var mends = 0
    /// Says that the walk has waited for a promised day.
    var hasComeBack = false
    /// What is granted in place of what the policy grants: while a right is tried, and by somebody who comes back.
    var acting: Policy?
    /// The first page behind the code that was scanned once more some days later.
    var comesBackAt: Int?
    /// Says that the page of the order was looked at.
    var hasSeenOrder = false
    var raises = 0
    var portions = 1

    /// An act that was done on a page: done again there, with nothing reached in between, it leads to nothing new.
    struct Spent: Hashable {
        var face: PageFace
        var act: String
        var reached: Set<Milestone>
    }

    /// Prepares a walk on a fresh visit.
    ///
    /// - Parameters:
    ///   - policy: What is granted and refused.
    ///   - entryIndex: Which sticker is scanned; of no use to a walk by staff.
    ///   - service: What is being bought.
    ///   - lexicon: The client's words.
    ///   - session: The visit, standing at the site page.
    ///   - persona: Who walks.
    package init(
        _ policy: Policy,
        entryIndex: Int,
        service: Service,
        lexicon: Lexicon,
        session: Session,
        as persona: Persona = .adult
    ) {
        self.policy = policy
        self.persona = persona
        self.entryIndex = entryIndex
        self.session = session
        reader = PageReader(lexicon: lexicon)
        memory = WalkMemory(service: service)
        redaction = Redaction(session.card)
    }

    /// Walks to the end.
    ///
    /// - Returns: What was seen and done; no value of the training identity stands in it.
    /// - Throws: ``WalkerError`` where the world failed; being stuck is an ending, not an error.
    package mutating func run() async throws -> Trace {
        if policy == .askStaff { return try await askStaff() }
        if policy == .readNotice { return try await readNotice() }
        if policy == .tryOffers { return try await tryOffers() }
        for _ in 0..<Self.bound {
            try Task.checkCancellation()
            let isContent = see()
            if let button = cardButton {
                try await takeCard(by: button)
                return trace(.finished)
            }
            if hasAll { return try await finish() }
            if let day = promisedDay {
                try await comeBack(on: day)
                continue
            }
            if let link = orderLink {
                try await lookAtOrder(by: link)
                continue
            }
            guard let act = nextAct(isContent) else {
                markCornered(isContent)
                try await liveOnWithoutAll()
                return trace(.stuck)
            }
            try await perform(act)
        }
        see()
        return hasAll ? try await finish() : trace(.cutOff)
    }

    private var hasAll: Bool { memory.reached.isSuperset(of: memory.service.milestones) }

    /// Lives the days after where it was paid, and no invoice came.
    private mutating func liveOnWithoutAll() async throws {
        let errand = steps.count
        if Self.livesOn(policy), memory.reached.contains(.pay) { try await liveOn() }
        // What a page asks once more on the way back is no asking of its own.
        for step in steps.indices.dropFirst(errand) where steps[step].sighting.right == nil {
            steps[step].sighting.asks = []
        }
        try await fetch()
    }

    /// Lives the days after, where the policy does, and ends.
    private mutating func finish() async throws -> Trace {
        if Self.livesOn(policy) { try await liveOn() }
        try await fetch()
        return trace(.finished)
    }

    /// Reads the page that the session shows, and answers whether it has business of its own.
    @discardableResult
    mutating func see() -> Bool {
        let page = redaction.page(session.document.page)
        let (sighting, isContent) = reader.reading(of: page, remembering: memory)
        steps.append(
            Trace.Step(
                page: page,
                sighting: sighting,
                pressed: nil,
                exchange: session.exchange,
                clock: Moment(seconds: session.document.clock),
                sends: session.sends
            )
        )
        steps[steps.count - 1].isPlain = session.isPlain
        let told = SetbackReader(page: page, lexicon: reader.lexicon).setback
        steps[steps.count - 1].setback = told ?? session.setback
        memory.keep(page, sighting)
        if let peek, page.party == .merchant, page.refusal == nil, PageFace(page) != PageFace(steps[peek].page) {
            // No sheet came: the button itself gave what it asked for, and the trace says so.
            answer(at: peek) { $0.source == .scope ? .granted : nil }
        }
        peek = nil
        return isContent
    }

    func trace(_ end: Trace.End) -> Trace {
        Trace(
            policy: policy,
            entry: entry,
            entryIndex: entryIndex,
            steps: steps,
            end: end,
            persona: persona.id,
            comesBackAt: comesBackAt
        )
    }

    /// What is given.
    var willing: Willing { Willing(policy: acting ?? policy, persona: persona) }

    // MARK: choosing

    mutating func nextAct(_ isContent: Bool) -> Act? {
        let page = session.document.page
        let face = PageFace(steps[steps.count - 1].page)
        if page.party == .site { return scan(on: page, face) }
        let isMending = isMending
        mend()
        if let act = patience(on: page, isMending: isMending) { return act }
        if let act = orderingMore(on: page) { return act }
        reconsider(page, face)
        let choosing = Choosing(
            page: page,
            sighting: steps[steps.count - 1].sighting,
            isContent: isContent,
            memory: memory,
            willing: willing,
            lexicon: reader.lexicon,
            card: session.card
        )
        for act in choosing.acts {
            let key = Spent(face: face, act: act.key, reached: memory.reached)
            if spent.insert(key).inserted {
                latest = key
                return act
            }
        }
        return nil
    }

    private mutating func scan(on page: Page, _ face: PageFace) -> Act? {
        let stickers = StickerReader.stickers(on: page)
        guard stickers.indices.contains(entryIndex), entry == nil else { return nil }
        let sticker = stickers[entryIndex]
        printed = sticker.words
        entry = StickerReader.seen(sticker, lexicon: reader.lexicon)
        return Act(control: sticker.scan, form: Form(buttons: []), manner: .scanning)
    }

    /// Lets everything be done once more where something went wrong that is nobody's doing.
    private mutating func mend() {
        guard isMending else { return }
        mends += 1
        spent = []
    }

    /// Says that the page tells of something that went wrong and can be done once more.
    private var isMending: Bool { steps[steps.count - 1].setback?.isTold ?? false && mends < Self.mendLimit }

    /// Waits and second tries may be done again on the same page, within their limits.
    private mutating func patience(on page: Page, isMending: Bool) -> Act? {
        if let refusal = page.refusal, reader.lexicon.hits(in: refusal).has(.transient), retries < Self.retryLimit {
            retries += 1
            if let latest { spent.remove(latest) }
        }
        for case .form(let form) in page.blocks {
            for button in form.buttons {
                let role = ButtonRole(reader.lexicon.hits(in: button.label))
                if role == .group(.wait), waits < Self.waitLimit {
                    waits += 1
                    return Act(control: button, form: form, manner: .passing)
                }
                if role == .group(.retry), retries < Self.retryLimit || isMending {
                    // A mishap is none of the merchant's failures.
                    retries += isMending ? 0 : 1
                    // What failed may be tried once more when its page comes back.
                    if let latest { spent.remove(latest) }
                    return Act(control: button, form: form, manner: .passing)
                }
            }
        }
        return nil
    }

    /// Lets the form that came back be sent once more where it has a box that asks for nothing: one may be demanded.
    private mutating func reconsider(_ page: Page, _ face: PageFace) {
        let asks = steps[steps.count - 1].sighting.asks
        let forms = page.blocks.compactMap { if case .form(let form) = $0 { form } else { nil } }
        guard page.refusal != nil, forms.contains(where: { Filling.hasIdleBox($0, asks: asks) }) else { return }
        if let latest, latest.face == face, resent.insert(face).inserted { spent.remove(latest) }
    }

    /// Goes back for more of the same where the order was too small.
    private mutating func orderingMore(on page: Page) -> Act? {
        let last = steps.count - 1
        guard let minimum = steps[last].sighting.minimum, raises < Self.raiseLimit else { return nil }
        for case .form(let form) in page.blocks {
            for button in form.buttons where ButtonRole(reader.lexicon.hits(in: button.label)) == .group(.back) {
                raises += 1
                portions = min(portions * times(from: steps[last].sighting.due, to: minimum.amount), Self.portionLimit)
                // The same pages are gone through once more.
                spent = []
                answer(at: last) { [willing] in willing.grants($0) ? nil : .refused }
                return Act(control: button, form: form, manner: .passing)
            }
        }
        return nil
    }

    /// How many times as much is enough; a guess where the page names no amounts.
    private func times(from due: Fen?, to amount: Fen?) -> Int {
        guard let due, let amount, due > Fen(0) else { return 5 }
        return max(2, (amount.amount + due.amount - 1) / due.amount)
    }

    // MARK: acting

    mutating func perform(_ act: Act) async throws {
        let last = steps.count - 1
        steps[last].pressed = act.control.label
        if act.manner == .scanning {
            let stickers = StickerReader.stickers(on: session.document.page)
            return try await session.scan(stickers[entryIndex])
        }
        var values: [String: String] = [:]
        if act.manner == .goingOn || act.manner == .giving {
            let filling = Filling(
                act.form,
                asks: steps[last].sighting.asks,
                willing: willing,
                card: session.card,
                lexicon: reader.lexicon,
                printed: printed,
                isSecondTry: session.document.page.refusal != nil,
                portions: portions,
                basket: ShelfReader(page: session.document.page, lexicon: reader.lexicon).basket
            )
            values = filling.values
            let chosen = act.form.goods.filter { $0.count.map { values[$0.name] != nil } ?? false }
            memory.picked.formUnion(chosen.map(\.name))
            answer(at: last) { filling.answers[$0.control] }
        }
        if act.manner == .passing, act.control.scope != nil { peek = last }
        let isInvoice = ButtonRole(reader.lexicon.hits(in: act.control.label)) == .group(.invoice)
        if isInvoice { memory.isHeadedForInvoice = true }
        answer(at: last) { [willing] ask in
            switch act.manner {
            case .giving where ask.control == act.control.target && willing.grants(ask): .granted
            case .goingOn where ask.isPreTicked && ask.control == act.control.target && willing.grants(ask): .granted
            case .refusing where !willing.grants(ask) && !ask.isPreTicked: .refused
            case .refusing where !willing.grants(ask) && ask.source == .tick: .refused
            default: nil
            }
        }
        let sent = try await session.press(act.control.target, values: values)
        steps[last].sends += sent.filter { !steps[last].sends.contains($0) }
        steps[last].exposed = session.exposed
    }

    private mutating func answer(at step: Int, _ answer: (Ask) -> Ask.Answer?) {
        for place in steps[step].sighting.asks.indices {
            if let given = answer(steps[step].sighting.asks[place]) { steps[step].sighting.asks[place].answer = given }
        }
    }

    /// Says of the asks before which the walk ended that nothing was left but giving.
    private mutating func markCornered(_ isContent: Bool) {
        let last = steps.count - 1
        if corner(at: last, onContent: isContent) { return }
        for step in steps.indices.dropLast().reversed() where corner(at: step, onContent: true) { return }
    }

    /// Says that what was pressed there came back with a refusal.
    private func wasTurnedDown(at step: Int) -> Bool {
        guard step + 1 < steps.count else { return false }
        return steps[step + 1].page.refusal != nil && steps[step + 1].sighting.minimum == nil
            && steps[step + 1].setback == nil
    }

    private mutating func corner(at step: Int, onContent: Bool) -> Bool {
        var isCornered = false
        for (place, ask) in steps[step].sighting.asks.enumerated() where !willing.grants(ask) {
            let isOffer = ask.source == .button || ask.source == .scope
            if onContent && isOffer || ask.isPreTicked && ask.source == .button { continue }
            let isOpen = ask.answer == .passed || ask.answer == .refused && wasTurnedDown(at: step)
            if step < steps.count - 1 && !isOpen { continue }
            steps[step].sighting.asks[place].answer = .cornered
            isCornered = true
        }
        return isCornered
    }
}
