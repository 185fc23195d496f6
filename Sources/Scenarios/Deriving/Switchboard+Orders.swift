import Vocabulary

extension Switchboard {
    /// The kind of orders that others can read by counting.
    var orderEntries: [AnswerKey.Entry] {
        guard !mainCode.isBare, service.spine == .order, let orderAddress, orderAddress.leaks else { return [] }
        return [.init(kind: .orderEnumerationLeak, stage: .receipt, practices: [orderAddress.id])]
    }
}
