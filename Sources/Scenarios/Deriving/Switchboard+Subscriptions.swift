import Vocabulary

extension Switchboard {
    /// The kinds of what is sold with a term.
    var subscriptionEntries: [AnswerKey.Entry] {
        mainCode.isBare ? [] : silentRenewal + orderedUnawares
    }

    /// A code that orders something, at the first page where somebody who gives all that is asked gives the number.
    private var orderedUnawares: [AnswerKey.Entry] {
        guard let gate = gates.first(where: { $0.demands.contains(.phoneNumber) }), gate.code == .subscription else {
            return []
        }
        let isBehindForm = gate.before == .pay || gate.before == .invoice
        guard !isBehindForm || !fields.contains(where: { $0.item == .phoneNumber }) else { return [] }
        return [.init(kind: .paidSubscriptionTrap, stage: stage(before: gate.before), practices: [gate.id])]
    }

    /// A card that renews itself: told too late, reminded too late, cancelled in vain.
    private var silentRenewal: [AnswerKey.Entry] {
        guard let card = subscription, card.sequel == .renews else { return [] }
        var stages: [Stage] = []
        if card.telling != .before { stages.append(.receipt) }
        if !card.remindsInTime || card.cancelling == .ignored { stages.append(.inbox) }
        if !card.cancelling.isConfirmed { stages.append(.account) }
        return stages.prefix(1).map { .init(kind: .autoRenewalWithoutNotice, stage: $0, practices: [card.id]) }
    }
}
