package import Vocabulary

/// What a class goes through: learning goals, and an ordered list of units of which each plays one merchant.
///
/// - Source: `fixtures/courses/<id>.yaml`, whose keys docs/courses.md describes.
package struct Course: Hashable, Sendable {
    /// One of the parallel forms of a course: what is asked before it and after it, equally hard and never the same.
    package enum Form: String, CaseIterable, Codable, Hashable, Sendable {
        /// The first form.
        case a = "A"
        /// The second form.
        case b = "B"
    }

    /// What learners can do afterwards.
    package struct Goal: Hashable, Sendable {
        /// The id.
        package var id: String
        /// What it is, in one sentence.
        package var text: Bilingual
    }

    /// One merchant of the course: what it teaches, and the scenarios of which each learner draws one.
    package struct Unit: Hashable, Sendable {
        /// The id.
        package var id: String
        /// Its name, which tells learners nothing of what is there.
        package var name: Bilingual
        /// What is learned in it: for the trainer, and for learners after the debrief.
        package var aim: Bilingual
        /// The goals of the course that it serves.
        package var serves: [String]
        /// How hard each scenario of the pool is.
        package var difficulty: Difficulty
        /// The scenarios, by form: the same for both where the file does not tell them apart.
        package var pools: [Form: Pool]

        /// Says that each form has a pool of its own.
        package var hasForms: Bool { pools[.a] != pools[.b] }

        /// The pool that a form is drawn from.
        package func pool(in form: Form) -> Pool { pools[form] ?? Pool(lawful: [], suspected: []) }
    }

    /// Scenarios of equal difficulty: as many lawful ones as others, sorted by whether there is anything to find.
    package struct Pool: Hashable, Sendable {
        /// Those whose answer key is empty.
        package var lawful: [ScenarioID]
        /// Those where something is there to be found.
        package var suspected: [ScenarioID]

        /// All of them, the lawful ones first.
        package var members: [ScenarioID] { lawful + suspected }
    }

    /// How hard a scenario is for people.
    ///
    /// - Unit: the number that a bench's key holds, everything from 3 on taken together.
    package enum Difficulty: Int, CaseIterable, Codable, Comparable, Hashable, Sendable {
        /// It stands in a control on the way.
        case easy = 1
        /// One thing makes it hard to see.
        case middling = 2
        /// Two things or more make it hard.
        case hard = 3

        /// Takes the number that a bench computes.
        package init(computed number: Int) {
            self = number <= 1 ? .easy : number == 2 ? .middling : .hard
        }

        /// Orders difficulties.
        package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// The id: the file's stem.
    package var id: String
    /// Its name.
    package var name: Bilingual
    /// What it is for.
    package var description: Bilingual
    /// What learners can do afterwards.
    package var goals: [Goal]
    /// The units in their order.
    package var units: [Unit]
    /// Says that it has two parallel forms, which share no scenario.
    package var hasForms: Bool

    /// The forms that can be drawn: the first alone where there is one.
    package var forms: [Form] { hasForms ? Form.allCases : [.a] }
}
