import Vocabulary

/// What a consumer takes a button to do, by its words alone.
enum ButtonRole: Hashable, Sendable {
    /// One of the lexicon's roles.
    case group(WordGroup)
    /// Giving the demands that it names.
    case give
    /// Nothing that the lexicon knows.
    case unknown

    /// Earlier groups win where a label holds words of several: 不用了，直接下单 refuses, 支付并关注 gives.
    private static let beforeGiving: [WordGroup] = [
        .wait, .notMine, .refusal, .retry, .settled, .avoid, .orderDetails, .account,
    ]
    private static let afterGiving: [WordGroup] = [
        .card, .fill, .scanArticle, .submitInvoice, .invoice, .pay, .submitOrder, .checkout, .settleBill, .leave, .take,
        .acknowledge,
        .agree,
        .grant,
        .done, .back, .next,
    ]

    init(_ hits: Hits) {
        if let group = Self.beforeGiving.first(where: hits.has), group != .avoid || !hits.has(.agree) {
            self = .group(group)
        } else if !hits.acts.isEmpty {
            self = .give
        } else if let group = Self.afterGiving.first(where: hits.has) {
            self = .group(group)
        } else {
            self = .unknown
        }
    }
}
