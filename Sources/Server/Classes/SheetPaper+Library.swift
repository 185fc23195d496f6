import Classroom
package import Scenarios
import Vocabulary

extension SheetPaper {
    /// The inspection sheet, and the kinds of a range's law tables for the second exercise.
    package init(of library: Library) {
        let law = library.law
        self.init(
            sections: SheetSection.allCases.map { section in
                Section(
                    id: section.rawValue,
                    words: section.title,
                    hint: section.hint,
                    questions: SheetCatalogue.all.filter { $0.section == section }.map { Question($0) }
                )
            },
            kinds: { service in
                law.kindsOffered(for: service).map { kind in
                    let card = law.card(of: kind)
                    return Choice(id: kind.rawValue, words: Bilingual(card.zh, card.en))
                }
            },
            verdicts: KindVerdict.allCases.map { Choice(id: $0.rawValue, words: $0.words) },
            reasonAgainst: { NoteGuard.refusal(of: $0)?.words.zh }
        )
    }
}

extension SheetPaper.Question {
    /// A question of the catalogue.
    init(_ question: SheetQuestion) {
        self.init(
            id: question.id.rawValue,
            words: question.words,
            choices: question.choices.map { SheetPaper.Choice(id: $0.choice.rawValue, words: $0.words) },
            needs: question.condition.map {
                SheetPaper.Need(question: $0.question.rawValue, answers: $0.answers.map(\.rawValue))
            }
        )
    }
}
