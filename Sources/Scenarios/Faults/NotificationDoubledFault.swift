import Vocabulary

/// The merchant hears of one payment twice, and must take it for one.
package enum NotificationDoubledFault {
    /// What the catalogue says of it.
    static let entry = FaultEntry(
        id: .notificationDoubled,
        meaning: "the merchant hears of each payment twice, the second time one act later; its back end too",
        meets: "nothing: what was paid is paid once",
        isAtDoor: false,
        forms: [.once],
        ground: "something is paid",
        canHappen: { merchant in
            merchant.service.milestones.contains(.pay)
        }
    )
}
