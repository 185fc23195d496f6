package import Vocabulary

/// The grade of one item: a question of the sheet, or a kind.
package struct ItemGrade<Item: Hashable & Sendable & Codable, Answer: Hashable & Sendable & Codable>: Hashable,
    Sendable,
    Codable
{
    /// The item.
    package var item: Item
    /// What was answered; nil for nothing.
    package var answer: Answer?
    /// How it stands to the truth, overrules applied.
    package var outcome: GradeOutcome
    /// How it stood before it was overruled; nil where it was not.
    package var before: GradeOutcome?
    /// What it earned.
    package var points: Int
    /// What a faultless answer earns.
    package var most: Int
    /// One sentence for the learner.
    package var reason: Bilingual
    /// The practices that make the truth what it is, for a replay.
    package var practices: [PracticeID]
    /// How good the evidence is; nil where the item is no hit.
    package var evidence: EvidenceGrade?
    /// Provisions to read about it; empty for facts.
    package var provisions: [String]
    /// Seconds from the opening of the visit to the answer; nil where nobody knows.
    package var seconds: Int?
}

/// The grade of a question.
package typealias FactGrade = ItemGrade<FactID, FactChoice>
/// The grade of a kind.
package typealias KindGrade = ItemGrade<Kind, KindVerdict>
