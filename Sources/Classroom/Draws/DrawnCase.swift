package import Scenarios
package import Vocabulary

/// What one learner meets in one unit of a course: a scenario of its pool, and how it is played to them.
///
/// Says what is there to be found, so nothing of it goes to a learner's phone but what ``played(from:)`` makes.
package struct DrawnCase: Hashable, Sendable {
    /// The unit's id.
    package var unit: String
    /// The form that it was drawn in.
    package var form: Course.Form
    /// The scenario as the course names it.
    package var scenario: ScenarioID
    /// Says that there is something to be found.
    package var isSuspected: Bool
    /// How it is played otherwise than its author wrote it.
    package var variant: Variant
    /// What it is played under: a word that says nothing.
    package var playedAs: ScenarioID
    /// What names the chances of the visit: its handle, its identity card.
    package var seed: String

    /// Says that it is the lawful twin of another scenario.
    package var isTwin: Bool { scenario.rawValue.hasSuffix(".twin") }
}

extension DrawnCase {
    /// What a script is compiled of: the scenario varied, under an id, a title and a role that say nothing.
    ///
    /// The practices are as they were, so the answer key derived from them is the scenario's own. What goes wrong at a merchant by nobody's
    /// doing is left out: a class has trouble enough of its own.
    ///
    /// - Parameter library: What was drawn from, read with what variants need.
    /// - Returns: Scenario, merchant and words; nil where the library has no such scenario any more.
    package func played(from library: Library) -> Varied? {
        guard let scenario = library.scenario(scenario) else { return nil }
        var varied = library.varied(scenario, by: variant)
        let shown = varied.scenario
        varied.scenario = Scenario(
            id: playedAs,
            title: Bilingual(zh: "练习商家", en: "A merchant to practise on"),
            merchant: shown.merchant,
            service: shown.service,
            practices: shown.practices,
            axes: shown.axes,
            isUnplated: shown.isUnplated,
            circumstances: shown.circumstances,
            entry: shown.entry
        )
        return varied
    }
}
