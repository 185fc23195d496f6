/// What an address showed when the number in it was changed to that of the client's own second visit.
package struct NeighbourSeen: Hashable, Codable, Sendable {
    /// What of the second visit's order the page showed; empty where it showed nothing or was refused.
    package var shows: [Demand]
    /// Says that the page is told to be everybody's at the table.
    package var isSharedAtTable: Bool

    /// Makes a reading.
    package init(shows: [Demand], isSharedAtTable: Bool = false) {
        self.shows = shows
        self.isSharedAtTable = isSharedAtTable
    }
}
