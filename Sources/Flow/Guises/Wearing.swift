/// How far a visit has come with a merchant that hides; the same for every visit elsewhere.
struct Wearing: Hashable, Sendable {
    /// Says that the practices of the answer key act.
    var isActing = false
    /// Says that a code was scanned since the visit began or was started over.
    var hasScanned = false
    /// Says that the visit was started over after a scan: its next scan is the consumer's second.
    var hasStartedOver = false
}
