package import Vocabulary

/// What the journal keeps about a visit beside its events: what it is played with, and since when.
package struct VisitRecord: Hashable, Codable, Sendable {
    /// The visit's handle.
    package var id: VisitID
    /// The compiled inputs it is played with; kept by `JournalStore.keep(snapshot:)` before the visit is made.
    package var snapshot: Fingerprint
    /// The scenario it plays.
    package var scenario: ScenarioID
    /// What its chance grows from.
    package var seed: String
    /// When it was made.
    package var created: WallMoment

    /// Makes a record.
    package init(id: VisitID, snapshot: Fingerprint, scenario: ScenarioID, seed: String, created: WallMoment) {
        self.id = id
        self.snapshot = snapshot
        self.scenario = scenario
        self.seed = seed
        self.created = created
    }
}
