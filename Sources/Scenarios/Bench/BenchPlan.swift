package import Vocabulary

/// Which cases a bench holds: every violation with its twin, near misses beside them, each in another guise.
///
/// Kinds take turns, so that each has as many cases as the others; pairs share wording, layout and everything else that
/// a reader could go by. Half or more of the verdicts say that something is not there.
package struct BenchPlan: Sendable {
    /// One case before it is compiled.
    package struct Entry: Hashable, Sendable {
        /// Words that name it for ever: an id is made of them.
        package var name: String
        /// What is played, before it is varied.
        package var scenario: Scenario
        /// How it is varied.
        package var variant: Variant
        /// How it hides from tools; nil for most.
        package var hardMode: HardMode?
        /// The other member of its pair, by its name; nil where it stands alone.
        package var pair: String?
        /// Who may have seen cases like it.
        package var split: SealedCase.Split
        /// What is not there on purpose, and the practices that look like it; beside what the key says is there.
        package var lawful: [Lawful]
        /// The seed of its training identity, the same for both members of a pair.
        package var identity: String
    }

    /// A kind that a case shows not to be there.
    package struct Lawful: Hashable, Sendable {
        /// How it looks like it.
        package enum Likeness: Hashable, Sendable {
            /// One switch was turned.
            case twin
            /// Something that is easily taken for it stands there.
            case nearMiss
            /// Nothing of the sort stands there.
            case absence
        }

        /// The kind.
        package var kind: Kind
        /// How it looks like it.
        package var likeness: Likeness
        /// The practices in question; empty where nothing of the sort stands there.
        package var practices: [PracticeID]
    }

    /// The cases, in an order of chance in which pairs stand together.
    package let entries: [Entry]

    /// Plans a bench.
    ///
    /// - Parameters:
    ///   - library: What there is to play.
    ///   - seed: The same seed gives the same plan on any machine.
    ///   - count: How many cases.
    package init(of library: Library, seed: String, count: Int) {
        var maker = BenchPlanner(library: library, seed: seed, count: count)
        entries = maker.entries()
    }
}
