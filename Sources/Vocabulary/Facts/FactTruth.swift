/// What is truly there where a sheet asks one question: the answers that an honest inspector may give, and why.
package struct FactTruth: Hashable, Sendable, Codable {
    /// The answers that are right, sorted; several where honest people may differ.
    package var choices: [FactChoice]
    /// The practices that make it so; empty where it is the lack of one.
    package var practices: [PracticeID]

    /// Makes a truth.
    ///
    /// - Parameters:
    ///   - choices: The answers that are right.
    ///   - practices: What makes it so.
    package init(_ choices: [FactChoice], by practices: [PracticeID] = []) {
        self.choices = Set(choices).sorted()
        self.practices = Set(practices).sorted()
    }

    /// Makes a truth with one right answer.
    package init(_ choice: FactChoice, by practices: [PracticeID] = []) { self.init([choice], by: practices) }

    /// Says that one answer alone is right.
    package var isPlain: Bool { choices.count == 1 }
}
