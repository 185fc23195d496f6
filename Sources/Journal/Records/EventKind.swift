/// What a row of a visit is: something that was done, or something that was shown.
///
/// A visit's state is the fold over its acts alone; a showing stands in the same chain and changes nothing.
package enum EventKind: String, CaseIterable, Codable, Hashable, Sendable {
    /// An accepted act.
    case act
    /// A page's first showing.
    case showing
}
