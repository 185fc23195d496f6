/// What a case does about one thing that can be demanded.
package struct SealedItem: Codable, Hashable, Sendable {
    /// The thing.
    package var item: Demand
    /// Says that some page asks for it.
    package var isAsked: Bool
    /// The milestones that cannot be reached on the entry without giving it; empty where none is.
    package var forced: [Milestone]
    /// Who gets it without being asked to, as the kind of receiver (`statistics`, `advertising`, `vendor`); empty where nobody does.
    package var sentTo: [String]

    /// Makes an item.
    package init(item: Demand, isAsked: Bool, forced: [Milestone] = [], sentTo: [String] = []) {
        self.item = item
        self.isAsked = isAsked
        self.forced = forced
        self.sentTo = sentTo
    }

    private enum CodingKeys: String, CodingKey {
        case item
        case isAsked = "asked"
        case forced
        case sentTo = "sent_to"
    }
}
