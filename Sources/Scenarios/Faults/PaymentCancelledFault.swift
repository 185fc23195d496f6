import Vocabulary

/// The first payment is called off: the app's sheet closes, and nothing is paid.
package enum PaymentCancelledFault {
    /// What the catalogue says of it.
    static let entry = FaultEntry(
        id: .paymentCancelled,
        meaning: "the first payment is called off by the app: its sheet closes and nothing is paid",
        meets: "the merchant's page before the sheet, with the words that the payment did not come about",
        isAtDoor: false,
        forms: [.once],
        ground: "something is paid",
        canHappen: { merchant in
            merchant.service.milestones.contains(.pay)
        }
    )
}
