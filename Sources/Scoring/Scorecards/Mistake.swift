package import Vocabulary

/// A unit that a tool has wrong, or an accusation that no unit is about.
package struct Mistake: Hashable, Sendable {
    /// What went wrong.
    package enum Sort: String, CaseIterable, Hashable, Sendable {
        /// It is there, and the tool ran and does not say so.
        case missed
        /// It is not there, on purpose, and the tool says so.
        case falselyAccused = "falsely-accused"
        /// The tool says it of a case in which nothing asserts it either way: the key is complete, so it is not there.
        case outsideUnits = "outside-units"
    }

    /// What went wrong.
    package var sort: Sort
    /// The case.
    package var caseID: String
    /// The kind, or the item of a taxonomy.
    package var label: String
    /// The scenario that the case was made from.
    package var scenario: ScenarioID
    /// Who may have seen cases like it; a mistake on a `dev` case is told and counted nowhere.
    package var split: SealedCase.Split
    /// Where it shows; nil for an accusation of what is nowhere.
    package var stage: Stage?
    /// Why the key says so; nil for an accusation of what is nowhere.
    package var why: Bilingual?
    /// How hard the case is.
    package var difficulty: Int
    /// Says that it was put there to be mistaken.
    package var isNearMiss: Bool
}
