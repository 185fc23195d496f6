package import Vocabulary

/// The inspection sheet as a form: the same for every merchant.
package struct SheetPaper: Sendable {
    /// An answer to tick.
    package struct Choice: Hashable, Sendable {
        /// Its id.
        package var id: String
        /// Its words.
        package var words: Bilingual

        /// Makes an answer.
        package init(id: String, words: Bilingual) {
            self.id = id
            self.words = words
        }
    }

    /// A question.
    package struct Question: Hashable, Sendable {
        /// Its id.
        package var id: String
        /// Its words.
        package var words: Bilingual
        /// The answers that can be ticked, the one that could not be told among them.
        package var choices: [Choice]
        /// The question that must have one of some answers before this one is put; nil where it is always put.
        package var needs: Need?

        /// Makes a question.
        package init(id: String, words: Bilingual, choices: [Choice], needs: Need? = nil) {
            self.id = id
            self.words = words
            self.choices = choices
            self.needs = needs
        }
    }

    /// What must be answered before a question is put.
    package struct Need: Hashable, Sendable {
        /// The other question.
        package var question: String
        /// Its answers, any of which will do.
        package var answers: [String]

        /// Makes a need.
        package init(question: String, answers: [String]) {
            self.question = question
            self.answers = answers
        }
    }

    /// Questions under one heading.
    package struct Section: Hashable, Sendable {
        /// Its id.
        package var id: String
        /// The heading.
        package var words: Bilingual
        /// How to look, above the questions.
        package var hint: Bilingual
        /// The questions in their order.
        package var questions: [Question]

        /// Makes a section.
        package init(id: String, words: Bilingual, hint: Bilingual = Bilingual("", ""), questions: [Question]) {
            self.id = id
            self.words = words
            self.hint = hint
            self.questions = questions
        }
    }

    /// The sections in their order.
    package let sections: [Section]
    /// The kinds that the second exercise offers, by service; nil for all services.
    package let kinds: @Sendable (Service) -> [Choice]
    /// The answers of the second exercise.
    package let verdicts: [Choice]
    /// Why a note is not taken; nil where nothing speaks against it.
    package let reasonAgainst: @Sendable (String) -> String?
    private let choices: [String: Set<String>]

    /// Makes the paper.
    package init(
        sections: [Section],
        kinds: @escaping @Sendable (Service) -> [Choice],
        verdicts: [Choice],
        reasonAgainst: @escaping @Sendable (String) -> String?
    ) {
        self.sections = sections
        self.kinds = kinds
        self.verdicts = verdicts
        self.reasonAgainst = reasonAgainst
        choices = Dictionary(
            uniqueKeysWithValues: sections.flatMap(\.questions).map { ($0.id, Set($0.choices.map(\.id))) }
        )
    }

    /// Says that a question has an answer; the empty one takes an answer back.
    func takes(_ choice: String, for question: String) -> Bool {
        choices[question].map { choice.isEmpty || $0.contains(choice) } ?? false
    }

    /// The same for a kind.
    func takes(_ choice: String, forKind kind: String) -> Bool {
        Kind(rawValue: kind) != nil && (choice.isEmpty || verdicts.contains { $0.id == choice })
    }
}
