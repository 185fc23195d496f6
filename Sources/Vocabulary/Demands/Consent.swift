/// A purpose to which a consumer is asked to agree, by a dialog or a tick.
///
/// A consent is not a demand and has no price, but it can be refused, and refusing it can cost a milestone.
package enum Consent: String, Codable, CaseIterable, Hashable, Sendable, Comparable {
    /// The privacy notice or the processing of data that it describes.
    case privacy
    /// Commercial messages.
    case marketing
    /// Passing data on to partners.
    case sharing
    /// Becoming a member.
    case membership
    /// Paying from now on without being asked each time.
    case passwordFreePayment = "password-free-payment"
    /// Buying a card that is paid every month.
    case monthlyCard = "monthly-card"

    /// Orders consents by their written form.
    package static func < (left: Consent, right: Consent) -> Bool { left.rawValue < right.rawValue }
}
