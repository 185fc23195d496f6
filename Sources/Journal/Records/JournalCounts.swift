/// How much a journal holds.
package struct JournalCounts: Hashable, Codable, Sendable {
    /// Visits.
    package var visits: Int
    /// Snapshots of compiled inputs.
    package var snapshots: Int
    /// Events of all visits.
    package var events: Int

    /// Makes counts.
    package init(visits: Int, snapshots: Int, events: Int) {
        self.visits = visits
        self.snapshots = snapshots
        self.events = events
    }
}
