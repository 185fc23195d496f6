/// Where a visit's entries stop being what was written.
package struct ChainBreak: Hashable, Codable, Sendable {
    /// What is wrong there.
    package enum Fault: String, CaseIterable, Codable, Hashable, Sendable {
        /// The hash does not follow from the entry and its predecessor; for the first entry, from the visit's record.
        case altered
        /// The entry expected there is not there.
        case missing
    }

    /// The place of the first entry that fails.
    package var sequence: Int
    /// What is wrong there.
    package var fault: Fault

    /// Makes a break.
    package init(sequence: Int, fault: Fault) {
        self.sequence = sequence
        self.fault = fault
    }
}
