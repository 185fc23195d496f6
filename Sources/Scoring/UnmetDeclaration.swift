package import Vocabulary

/// A thing of which key, measurement and author do not say the same about what the privacy notice declares.
package struct UnmetDeclaration: Hashable, Codable, Sendable {
    /// What it is about.
    package var subject: Declaration.Subject
    /// What follows from the switches; nil where neither notice nor practice names the thing.
    package var key: Declaration.Standing?
    /// What was measured; nil where neither notice nor walk showed the thing.
    package var measured: Declaration.Standing?
    /// What the author expects; nil where the author does not speak of it.
    package var expected: Declaration.Standing?

    /// Makes a difference.
    package init(
        subject: Declaration.Subject,
        key: Declaration.Standing?,
        measured: Declaration.Standing?,
        expected: Declaration.Standing?
    ) {
        self.subject = subject
        self.key = key
        self.measured = measured
        self.expected = expected
    }

    /// The difference in one line.
    package var text: String {
        let expectation = expected.map { "; expected \($0.rawValue)" } ?? ""
        return "declared \(subject): key \(Self.word(key)); measured \(Self.word(measured))\(expectation)"
    }

    private static func word(_ standing: Declaration.Standing?) -> String { standing?.rawValue ?? "nothing" }
}
