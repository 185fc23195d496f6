package import Vocabulary

/// An inspection sheet as far as it is filled in: answers by question.
///
/// - Shape: in JSON an object of answers by question id; ``SheetReading`` reads whatever is sent.
package struct Sheet: Hashable, Sendable, Codable {
    /// The answers.
    package var answers: [FactID: SheetAnswer]

    /// Makes a sheet.
    package init(_ answers: [FactID: SheetAnswer] = [:]) { self.answers = answers }

    /// Reads what the catalogue knows, and leaves out the rest.
    package init(from decoder: any Decoder) throws { self = try SheetReading(from: decoder).sheet }

    /// Writes the answers by question id.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: SheetKey.self)
        for (id, answer) in answers.sorted(by: { $0.key < $1.key }) {
            try container.encode(answer, forKey: SheetKey(stringValue: id.rawValue))
        }
    }

    /// The answer that was given to a question; nil where none was, or where it was taken back.
    package func choice(of id: FactID) -> FactChoice? { answers[id]?.choice }

    /// Says that a question is put, after what was answered so far.
    package func puts(_ question: SheetQuestion) -> Bool {
        guard let condition = question.condition else { return true }
        guard let parent = SheetCatalogue.question(condition.question), puts(parent) else { return false }
        return choice(of: condition.question).map(condition.answers.contains) ?? false
    }

    /// The questions that are put, in the order of the sheet.
    package var questions: [SheetQuestion] { SheetCatalogue.all.filter(puts) }

    /// How many of the questions that are put have an answer.
    package var completeness: Completeness {
        let put = questions
        return Completeness(answered: put.count { choice(of: $0.id) != nil }, put: put.count)
    }

    /// How far a sheet is filled in.
    package struct Completeness: Hashable, Sendable, Codable {
        /// Questions with an answer.
        package var answered: Int
        /// Questions that are put.
        package var put: Int
        /// Says that nothing is left open.
        package var isFull: Bool { answered == put }
    }

    /// The sheet after another one came in: of two answers to a question the later write stands.
    ///
    /// - Parameter other: What came in; of two writes with the same count it stands.
    /// - Returns: Both together.
    package func merging(_ other: Sheet) -> Sheet {
        Sheet(answers.merging(other.answers) { mine, theirs in theirs.turn >= mine.turn ? theirs : mine })
    }
}

/// A question's id as a key of JSON.
struct SheetKey: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }

    init?(intValue: Int) { nil }
}
