package import Vocabulary

/// What is scored: one label in one case, there or not there.
package struct ScoredUnit: Hashable, Sendable {
    /// Where its case stands in ``Truth/cases``.
    package var place: Int
    /// The case's id.
    package var caseID: String
    /// The label.
    package var label: String
    /// Says that it is there.
    package var isPositive: Bool
    /// Says that it looks like what it is not: a lawful thing put there to be mistaken.
    package var isNearMiss: Bool
    /// How heavy it weighs; 0 where it is not there.
    package var severity: Int
    /// What the key says of it.
    package var findings: [SealedFinding]
}
