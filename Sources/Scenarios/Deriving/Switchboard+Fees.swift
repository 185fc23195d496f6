import Vocabulary

extension Switchboard {
    /// The kinds of amounts beside the goods, and of amounts that an order must come to.
    ///
    /// - Parameter town: Where the merchant is; a rule of its own makes a minimum graver.
    /// - Returns: The entries.
    func feeEntries(in town: Municipality?) -> [AnswerKey.Entry] {
        guard !mainCode.isBare else { return [] }
        let hidden = fees.first { $0.taking == .charged && !$0.isAnnounced }
        let added = fees.first { $0.taking == .ticked }
        let floor = minimum.flatMap { $0.refuses && $0.basis == .spend ? $0 : nil }
        let isBanned = town?.forbids(.minimumSpend, in: service) ?? false
        return [
            hidden.map { .init(kind: .undisclosedFee, stage: formStage, practices: [$0.id]) },
            added.map { .init(kind: .defaultAddOn, stage: .menu, practices: [$0.id]) },
            floor.map {
                .init(
                    kind: .minimumSpend,
                    stage: formStage,
                    practices: [$0.id],
                    grade: isBanned ? .primaFacie : nil
                )
            },
        ].compactMap(\.self)
    }
}
