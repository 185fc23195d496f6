package import Vocabulary

/// A trainer's word over a grade, with the reason: kept for good, and applied whenever it is graded again.
package struct Overrule: Hashable, Codable, Sendable {
    /// What is overruled.
    package enum Item: Hashable, Codable, Sendable {
        /// A question of the sheet.
        case fact(FactID)
        /// A kind.
        case kind(Kind)
    }

    /// What is overruled.
    package var item: Item
    /// What it is from now on.
    package var outcome: GradeOutcome
    /// Why; an overrule without a reason is none.
    package var reason: String
    /// Who overruled: a trainer's code.
    package var trainer: String
    /// When, in milliseconds since 1970 by the server's clock, handed in.
    package var at: Int

    /// Makes an overrule; nil where the reason is empty.
    package init?(_ item: Item, to outcome: GradeOutcome, because reason: String, by trainer: String, at: Int) {
        guard reason.contains(where: { !$0.isWhitespace }) else { return nil }
        self.item = item
        self.outcome = outcome
        self.reason = reason
        self.trainer = trainer
        self.at = at
    }
}
