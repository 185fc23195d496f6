/// One person's answer about one item.
package struct Rating: Hashable, Sendable {
    /// What was judged: a case, or a case and a rule.
    package var item: String
    /// Who judged it.
    package var rater: String
    /// The answer's word; one that is not declared is missing data.
    package var answer: String

    /// Makes a rating.
    package init(item: String, rater: String, answer: String) {
        self.item = item
        self.rater = rater
        self.answer = answer
    }
}
