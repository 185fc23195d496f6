package import Vocabulary

/// What a learner answered to one question.
package struct SheetAnswer: Hashable, Codable, Sendable {
    /// The answer; nil where it was taken back.
    package var choice: FactChoice?
    /// The evidence filed with it.
    package var mark: EvidenceMark?
    /// What the learner wrote beside it; whoever takes it in has refused numbers of persons there.
    package var note: String
    /// Seconds since the visit was opened; nil where nobody knows.
    package var seconds: Int?
    /// A count that grows with every write, so that of two the later one stands.
    package var turn: Int

    /// Makes an answer.
    package init(
        _ choice: FactChoice?,
        mark: EvidenceMark? = nil,
        note: String = "",
        seconds: Int? = nil,
        turn: Int = 0
    ) {
        self.choice = choice
        self.mark = mark
        self.note = note
        self.seconds = seconds
        self.turn = turn
    }
}
