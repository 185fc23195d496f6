import Foundation
package import Vocabulary

/// What a learner takes home: who reached what in which course, under an opaque code and no name.
///
/// It says that everything was a simulated exercise and gives no authority to inspect (`fixtures/classroom/papers`).
package struct Certificate: Hashable, Sendable {
    /// The class's name.
    package var classroom: String
    /// The learner's code.
    package var learner: LearnerID
    /// The course's id.
    package var course: String
    /// What was reached.
    ///
    /// - Unit: percent, 0 to 100.
    package var scorePercent: Int
    /// The day on which it was issued.
    package var date: CivilDate
    /// Who held the class.
    package var issuer: String

    /// Makes a certificate.
    ///
    /// - Parameters:
    ///   - classroom: The class's name.
    ///   - learner: The learner's code.
    ///   - course: The course's id.
    ///   - scorePercent: What was reached, 0 to 100.
    ///   - date: The day on which it is issued.
    ///   - issuer: Who held the class.
    package init(
        classroom: String,
        learner: LearnerID,
        course: String,
        scorePercent: Int,
        date: CivilDate,
        issuer: String
    ) {
        self.classroom = classroom
        self.learner = learner
        self.course = course
        self.scorePercent = min(max(scorePercent, 0), 100)
        self.date = date
        self.issuer = issuer
    }

    /// The text that is signed: one line a fact, the same bytes for the same certificate on any machine.
    ///
    /// Names are composed (NFC), without spaces at their ends and with one between words: what people type back from paper is the same.
    ///
    /// - Shape: `mockmerchant-certificate/1`, then `class`, `learner`, `course`, `score`, `date` and `issuer`, each `key=value`; a line
    ///   break cannot stand in a value.
    package var canonicalText: String {
        let facts = [
            ("class", classroom), ("learner", learner.rawValue), ("course", course), ("score", String(scorePercent)),
            ("date", date.text), ("issuer", issuer),
        ]
        let lines = facts.map { "\($0.0)=\(Self.plain($0.1))" }
        return (["mockmerchant-certificate/1"] + lines).joined(separator: "\n") + "\n"
    }

    /// A value as it is signed.
    private static func plain(_ text: String) -> String {
        text.precomposedStringWithCanonicalMapping.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
