/// What nicknames are made of: how somebody is, and what they are; no name of a person or a brand among them.
///
/// - Source: `fixtures/classroom/nicknames.yaml`.
package struct NicknameBanks: Hashable, Sendable {
    /// What comes first: `爱笑的`.
    package var manners: [String]
    /// What comes then: `海獭`.
    package var things: [String]

    /// Every nickname, in the order of the file.
    package var names: [String] { manners.flatMap { manner in things.map { manner + $0 } } }
}
