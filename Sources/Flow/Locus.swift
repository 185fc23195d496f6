package import Vocabulary

/// Where a practice shows: on which page, at which control, and how to get there.
///
/// For keys, replays and grading; never sent to a consumer.
package struct Locus: Hashable, Codable, Sendable {
    /// The practice.
    package var practice: PracticeID
    /// Where in a visit the page stands.
    package var stage: Stage
    /// The page's title.
    package var page: String
    /// The practice's own control as the page shows it; nil where it shows in words or prices alone.
    package var control: Control?
    /// Every control and message of the stage's pages at which one fairly points who means it; its own control first.
    package var fair: [FairPlace] = []
    /// The acts that lead a new visit there, for ``Visit/after(_:in:)``.
    package var way: [Event]
}
