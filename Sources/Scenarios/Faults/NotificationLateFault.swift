import Vocabulary

/// The app has taken the money, and the merchant hears of it one act later.
package enum NotificationLateFault {
    /// What the catalogue says of it.
    static let entry = FaultEntry(
        id: .notificationLate,
        meaning: "the merchant hears of a payment one act later, and its back end some seconds later",
        meets: "a page that waits for the result of the payment, to be looked at again",
        isAtDoor: false,
        forms: [.once],
        ground: "something is paid",
        canHappen: { merchant in
            merchant.service.milestones.contains(.pay)
        }
    )
}
