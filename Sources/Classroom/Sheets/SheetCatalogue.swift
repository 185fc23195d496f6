package import Vocabulary

/// Lists every question of the inspection sheet, in its order.
///
/// - Shape: by sections; within what is asked for, each thing with its questions behind it.
package enum SheetCatalogue {
    /// Every question.
    package static let all: [SheetQuestion] = SheetSection.allCases.flatMap { section in
        section == .asks
            ? FactSubject.allCases.flatMap { subject in subject.aspects.map { question(subject, $0) } }
            : SiteFact.allCases.filter { $0.section == section }.map(question)
    }

    private static let places = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.id, $0) })

    /// The question of an id; nil for a stranger.
    package static func question(_ id: FactID) -> SheetQuestion? { places[id].map { all[$0] } }

    private static func question(_ fact: SiteFact) -> SheetQuestion {
        SheetQuestion(
            id: FactID(fact),
            section: fact.section,
            words: fact.words,
            choices: (fact.choices + [.couldNotTell]).map { choice in
                SheetQuestion.Choice(choice: choice, words: fact.words(of: choice) ?? choice.words)
            },
            flags: fact.flags,
            condition: fact.condition.map { .init(question: FactID($0.fact), answers: $0.answers) }
        )
    }

    private static func question(_ subject: FactSubject, _ aspect: FactAspect) -> SheetQuestion {
        SheetQuestion(
            id: FactID(subject, aspect),
            section: .asks,
            words: subject.words(of: aspect),
            choices: (aspect.choices + [.couldNotTell]).map { choice in
                SheetQuestion.Choice(choice: choice, words: aspect.words(of: choice) ?? choice.words)
            },
            flags: aspect.flags,
            condition: aspect == .asked ? nil : .init(question: FactID(subject, .asked), answers: [.yes])
        )
    }
}
