/// One entry of a visit as it stands in the journal.
package struct EventRow: Hashable, Codable, Sendable {
    /// Its place in the visit, from 1; the last one's is how many rows the visit has.
    package var sequence: Int
    /// When it was written.
    package var moment: WallMoment
    /// What it is.
    package var kind: EventKind
    /// The event as JSON text, byte for byte as it was appended.
    package var body: String
    /// Its link of the chain, by `HashChain`.
    package var hash: Fingerprint

    /// Makes a row.
    package init(sequence: Int, moment: WallMoment, kind: EventKind = .act, body: String, hash: Fingerprint) {
        self.sequence = sequence
        self.moment = moment
        self.kind = kind
        self.body = body
        self.hash = hash
    }
}
