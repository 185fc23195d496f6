package import Vocabulary

/// What is truly there, derived from the scenario's switches and nothing else.
package struct AnswerKey: Hashable, Sendable, Codable {
    /// One kind that is there.
    package struct Entry: Hashable, Sendable, Codable, Comparable {
        /// The kind.
        package var kind: Kind
        /// Where in a visit it shows first.
        package var stage: Stage
        /// The practices that make it; empty where it is the lack of one.
        package var practices: [PracticeID]
        /// The class of this case, where the facts decide it; nil where the kind's plain class holds.
        package var grade: KindCard.Grade?
        /// Says that it shows on a drawn page alone: a client without a screen has not seen it, whatever it says.
        package var isDrawn = false

        /// Orders entries by kind, then stage.
        package static func < (left: Entry, right: Entry) -> Bool {
            (left.kind, left.stage) < (right.kind, right.stage)
        }
    }

    /// The entries, sorted; a kind stands once, at its earliest stage.
    package var entries: [Entry]

    /// The kinds, sorted.
    package var kinds: [Kind] { entries.map(\.kind) }
}
