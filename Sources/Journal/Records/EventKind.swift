/// What a row of a visit is: something that was done, was shown, or happened outside.
///
/// A visit's state is the fold over its acts and what happened outside; a showing stands in the same chain and changes
/// nothing.
package enum EventKind: String, CaseIterable, Codable, Hashable, Sendable {
    /// An accepted act.
    case act
    /// A page's first showing.
    case showing
    /// Something that the merchant's back end did through the platform.
    case outside
}
