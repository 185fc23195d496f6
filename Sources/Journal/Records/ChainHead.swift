/// How far a visit has come: its last entry's place and hash.
///
/// Who keeps a head elsewhere can tell later whether the visit's entries up to it were edited, cut or written anew.
///
/// - Shape: sequence 0 and the chain's root for a visit without entries.
package struct ChainHead: Hashable, Codable, Sendable {
    /// The last entry's sequence, which is how many entries there are.
    package var sequence: Int
    /// The last entry's hash.
    package var hash: Fingerprint

    /// Makes a head.
    package init(sequence: Int, hash: Fingerprint) {
        self.sequence = sequence
        self.hash = hash
    }
}
