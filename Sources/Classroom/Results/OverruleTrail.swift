import Vocabulary

/// What a trainer said over one learner's grades at one merchant, with what stood before each of it.
package struct OverruleTrail: Hashable, Sendable {
    /// One overrule.
    package struct Line: Hashable, Sendable {
        /// What was overruled.
        package let item: Overrule.Item
        /// What stood before.
        package let before: GradeOutcome
        /// What stands after.
        package let after: GradeOutcome
        /// Why.
        package let reason: String
        /// When, in milliseconds since 1970.
        package let at: Int
    }

    /// The overrules, oldest first.
    package let lines: [Line]

    /// Follows the overrules of a grade; those about items that were not asked are not among them.
    package init(of grade: SheetGrade) {
        var standing = grade.derived
        lines = grade.overrules.compactMap { said in
            guard let before = standing[said.item] else { return nil }
            standing[said.item] = said.outcome
            return Line(item: said.item, before: before, after: said.outcome, reason: said.reason, at: said.at)
        }
    }
}

extension SheetGrade {
    /// What the answer key alone makes of each item.
    package var derived: [Overrule.Item: GradeOutcome] {
        var outcomes: [Overrule.Item: GradeOutcome] = [:]
        for fact in facts { outcomes[.fact(fact.item)] = fact.before ?? fact.outcome }
        for kind in kinds { outcomes[.kind(kind.item)] = kind.before ?? kind.outcome }
        return outcomes
    }
}
