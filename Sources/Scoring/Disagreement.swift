package import Vocabulary

/// One kind about which the three views of a scenario do not say the same.
package struct Disagreement: Hashable, Codable, Sendable {
    /// The kind in question.
    package var kind: Kind
    /// Says that it follows from the scenario's switches.
    package var key: Bool
    /// Says that the rules found it in what the client saw.
    package var found: Bool
    /// Says that the author expects it.
    package var expected: Bool
    /// What the three answers do not say: how stage or class differ; empty where there is nothing more to say.
    package var note: String

    /// Makes a disagreement.
    package init(kind: Kind, key: Bool, found: Bool, expected: Bool, note: String) {
        self.kind = kind
        self.key = key
        self.found = found
        self.expected = expected
        self.note = note
    }
}
