package import Vocabulary

/// A flow beside a rule, and what the rule must say of it.
package struct Example: Hashable, Sendable, CustomStringConvertible {
    /// What the merchant does, in one sentence.
    package var description: String
    /// The flow.
    package var sketch: ProbeSketch
    /// The stage at which the rule must suspect its kind; nil for a near miss.
    package var suspectedAt: Stage?
    /// The class that the facts of this case give it; nil where the kind's plain class holds.
    package var grade: KindCard.Grade?

    /// A flow in which the rule must find its kind.
    package static func suspected(
        _ description: String,
        at stage: Stage,
        grade: KindCard.Grade? = nil,
        _ sketch: ProbeSketch
    ) -> Example {
        Example(description: description, sketch: sketch, suspectedAt: stage, grade: grade)
    }

    /// A flow that looks like the kind and is none.
    package static func nearMiss(_ description: String, _ sketch: ProbeSketch) -> Example {
        Example(description: description, sketch: sketch, suspectedAt: nil, grade: nil)
    }
}
