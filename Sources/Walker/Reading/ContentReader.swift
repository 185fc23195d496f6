import Vocabulary

/// Reads whether a page has business of its own beside asking, and where in the visit that puts it.
struct ContentReader {
    let page: Page
    let text: PageText
    let bill: BillReader
    let milestones: [Milestone]
    let memory: WalkMemory
    let lexicon: Lexicon

    /// The stage of the page's own business; nil where it only asks, waits or leads nowhere.
    var stage: Stage? {
        if page.party == .site { return .site }
        // A code that came by short message is filled in on the way to something else.
        if page.party == .phone { return has(.fill) ? nil : .inbox }
        if milestones.contains(.invoice) { return .invoice }
        if milestones.contains(.pay) || milestones.contains(.exit) { return .receipt }
        // An app that shows a sum and wants nothing but the money.
        if page.isOfPlatform { return bill.due != nil && !page.controls.contains { $0.scope != nil } ? .payment : nil }
        if page.layout == .dialog { return nil }
        if isInvoiceForm { return .invoice }
        if owesMore { return .payment }
        if memory.reached.contains(.pay) { return has(.invoice) || has(.leave) ? .receipt : nil }
        switch memory.service.spine {
        case .order: return tableStage
        case .stay: return parkingStage
        case .release: return milestones.contains(.order) ? .receipt : has(.take) ? .menu : nil
        }
    }

    /// The stage of a page without business of its own: the one that leads to the next milestone.
    var stageOnTheWay: Stage {
        let reached = memory.reached.union(milestones)
        if reached.contains(.pay) {
            guard memory.service.spine == .stay, !memory.isHeadedForInvoice, !reached.contains(.exit) else {
                return .invoice
            }
            return .receipt
        }
        switch memory.service.spine {
        case .stay: return reached.contains(.menu) || memory.hasSeenBill ? .payment : .entry
        case .release: return .entry
        case .order:
            guard reached.contains(.menu) else { return reached.contains(.order) ? .payment : .entry }
            return reached.contains(.order) ? .payment : .checkout
        }
    }

    /// Says that a car that was paid for is shown a bill once more.
    private var owesMore: Bool {
        guard memory.service.spine == .stay, memory.reached.contains(.pay), !memory.reached.contains(.exit) else {
            return false
        }
        return page.blocks.contains { if case .bill = $0 { true } else { false } }
            && bill.due.map { $0 > Fen(0) } == true
    }

    private var tableStage: Stage? {
        let isOrdered = memory.reached.contains(.order) || milestones.contains(.order)
        if bill.menu != nil { return isOrdered ? .payment : .menu }
        let isBill = page.blocks.contains { if case .bill = $0 { true } else { false } }
        if isOrdered { return isBill || has(.settleBill) || has(.pay) || milestones.contains(.order) ? .payment : nil }
        return isBill || has(.submitOrder) || has(.pay) ? .checkout : nil
    }

    private var parkingStage: Stage? {
        if bill.due != nil { return .menu }
        for block in page.blocks {
            switch block {
            case .bill: return .menu
            case .facts(let facts) where facts.contains(where: tellsOfCar): return .menu
            case .form(let form) where form.fields.contains { FieldReader(lexicon).demand(of: $0) == .licencePlate }:
                return .menu
            default: continue
            }
        }
        return nil
    }

    /// Its plate, or its stay where it has none: by these a bill is known that shows no sum.
    private func tellsOfCar(_ fact: Fact) -> Bool {
        let hits = lexicon.hits(in: fact.label)
        return hits.nouns.contains(.licencePlate) || hits.has(.stay)
    }

    private var isInvoiceForm: Bool {
        guard memory.reached.contains(.pay) || memory.isHeadedForInvoice else { return false }
        return has(.submitInvoice)
            || page.controls.contains { $0.options.contains { lexicon.hits(in: $0).has(.personalTitle) } }
    }

    private func has(_ group: WordGroup) -> Bool {
        page.controls.contains {
            ($0.tag == .button || $0.tag == .link) && ButtonRole(text.hits(on: $0.label)) == .group(group)
        }
    }
}
