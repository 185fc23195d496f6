import Vocabulary

/// Lists what a consumer under a policy would do on a page, what it would rather do first.
struct Choosing {
    let page: Page
    let sighting: Sighting
    let isContent: Bool
    let memory: WalkMemory
    let willing: Willing
    let lexicon: Lexicon
    let card: IdentityCard
    private let buttons: [Button]

    init(
        page: Page,
        sighting: Sighting,
        isContent: Bool,
        memory: WalkMemory,
        willing: Willing,
        lexicon: Lexicon,
        card: IdentityCard
    ) {
        self.page = page
        self.sighting = sighting
        self.isContent = isContent
        self.memory = memory
        self.willing = willing
        self.lexicon = lexicon
        self.card = card
        buttons = Self.buttons(on: page, isContent: isContent, lexicon: lexicon)
    }

    private struct Button {
        var control: Control
        var form: Form
        var role: ButtonRole
    }

    /// The acts in order of liking.
    var acts: [Act] {
        let order = isContent ? onContent : onAsking
        var seen: Set<Act> = []
        return order.filter { seen.insert($0).inserted }
    }

    private var onAsking: [Act] {
        if !refused.isEmpty || !refusedParts.isEmpty {
            // A page whose buttons are all refused is left by the refusal; the fields that are granted wait for another.
            let wanted = refused.isEmpty ? [] : givings
            return wanted + refusals + goings + peeks + backs
        }
        return givings + goings + (sighting.asks.isEmpty ? refusals : []) + backs + refusals
    }

    /// Who will not fill what must be filled looks for a way around before trying the form as it is.
    private var onContent: [Act] {
        let mustFill = refusedParts.contains { $0.isMarkedRequired && $0.source == .field }
        return corrections + (mustFill ? refusals : []) + goings + givings + refusals + backs
    }

    // MARK: the page's asks

    private var buttonAsks: [Ask] {
        sighting.asks.filter { ($0.source == .button || $0.source == .scope) && !$0.isPreTicked }
    }

    private var refused: [Ask] { buttonAsks.filter { !willing.grants($0) } }

    private var refusedParts: [Ask] {
        sighting.asks.filter { ($0.source == .field || $0.source == .tick) && !willing.grants($0) }
    }

    // MARK: the page's buttons

    private static func buttons(on page: Page, isContent: Bool, lexicon: Lexicon) -> [Button] {
        // What is held out leads away from what one came for.
        let offers = OfferReader(page: page, isContent: isContent, lexicon: lexicon).offers.map(\.control.target)
        return page.blocks.flatMap { block -> [Button] in
            guard case .form(let form) = block else { return [] }
            return form.buttons.filter { !offers.contains($0.target) }.map { button in
                Button(control: button, form: form, role: ButtonRole(lexicon.hits(in: button.label)))
            }
        }
    }

    private func acts(_ manner: Act.Manner, _ want: (Button) -> Bool) -> [Act] {
        buttons.filter(want).map { Act(control: $0.control, form: $0.form, manner: manner) }
    }

    private func acts(_ manner: Act.Manner, with group: WordGroup) -> [Act] {
        acts(manner) { $0.role == .group(group) && !asks($0.control) }
    }

    private func asks(_ control: Control) -> Bool { buttonAsks.contains { $0.control == control.target } }

    private var givings: [Act] {
        let granted = Set(buttonAsks.filter(willing.grants).map(\.control))
        return acts(.giving) { granted.contains($0.control.target) }
    }

    private var refusals: [Act] { acts(.refusing, with: .refusal) }

    /// Who sees the plate of another car says so, where that is offered, before paying for it.
    private var corrections: [Act] {
        let ask = Ask(wants: [.demand(.licencePlate)], source: .field, label: "")
        guard let own = card[.licencePlate], willing.grants(ask) else { return [] }
        let isAnothers = page.blocks.contains { block in
            guard case .facts(let facts) = block else { return false }
            return facts.contains { lexicon.hits(in: $0.label).nouns.contains(.licencePlate) && $0.value != own }
        }
        return isAnothers ? acts(.passing, with: .notMine) : []
    }

    private var backs: [Act] { acts(.passing, with: .back) + acts(.passing, with: .done) }

    /// The page's own business is the form of an invoice that is not issued yet.
    private var isInvoiceForm: Bool {
        isContent && sighting.stage == .invoice && !sighting.milestones.contains(.invoice)
    }

    /// A merchant's button that calls the platform gives nothing by itself: the platform's sheet can still be refused.
    private var peeks: [Act] {
        guard page.party == .merchant else { return [] }
        let some = Set(refused.filter { $0.source == .scope && !$0.demands.contains(where: \.isTie) }.map(\.control))
        return acts(.passing) { some.contains($0.control.target) }
    }

    private var goings: [Act] {
        let groups: [WordGroup] =
            if isInvoiceForm {
                // Its button may say no more than 提交 or 完成.
                [.submitInvoice, .submitOrder, .next, .done, .leave, .invoice, .acknowledge, .agree]
            } else if sighting.stage == .payment, memory.reached.contains(.pay) {
                // The time to leave is over, and more is due.
                [.pay, .settleBill, .next]
            } else if memory.reached.contains(.pay) {
                [.fill, .submitInvoice, .leave, .invoice, .next, .acknowledge, .agree]
            } else {
                [
                    .fill, .pay, .submitOrder, .settleBill, .checkout, .take, .next, .acknowledge, .settled, .agree,
                    .grant,
                    .leave,
                ]
            }
        // Somebody who shops scans what is wanted, and then goes to pay.
        let shelf = ShelfReader(page: page, lexicon: lexicon)
        let shopping: [WordGroup] = shelf.articles > 0 && shelf.basket < Filling.dishes ? [.scanArticle] : []
        let known = (shopping + groups).flatMap { acts(.goingOn, with: $0) }
        let strange = acts(.goingOn) { $0.role == .unknown && !asks($0.control) }
        let bold = strange.filter { $0.control.weight == .primary }
        let given = isContent ? [] : acts(.goingOn) { $0.role == .give && !asks($0.control) }
        return known + bold + strange + given
    }
}
