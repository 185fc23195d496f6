/// A page of an app's own that asks its user before the merchant is told: it stands at an address of authorisation.
package enum AuthorisingPage: Hashable, Sendable {
    /// The chat app's or the wallet's, for items of the profile.
    case profile
    /// The wallet's, for the card of a member.
    case memberCard
}
