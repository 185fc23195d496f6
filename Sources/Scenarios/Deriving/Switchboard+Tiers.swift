import Vocabulary

extension Switchboard {
    /// The kind of a price that differs with who asks; it shows first where the first price of anything shows.
    var tierEntries: [AnswerKey.Entry] {
        guard !mainCode.isBare, service.spine == .order, let priceTier, priceTier.isHidden else { return [] }
        let stage: Stage = prices.onMenu ? .menu : prices.bill == .none ? .payment : .checkout
        return [.init(kind: .differentialPricing, stage: stage, practices: [priceTier.id])]
    }
}
