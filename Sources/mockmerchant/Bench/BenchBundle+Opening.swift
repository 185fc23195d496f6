import Scenarios
import Vocabulary
import Walker

extension BenchBundle {
    /// Makes a bundle writer that opens each visit at the admin's door, all with the case's id as their seed.
    ///
    /// So that all have one training identity. Where a bench has entries of its own, their prober goes in its place.
    ///
    /// - Parameters:
    ///   - lexicon: The client's words.
    ///   - pictures: Draws the pages; nil for none.
    /// - Returns: The writer.
    static func atAdminsDoor(lexicon: Lexicon, pictures: BundlePictures? = nil) -> Self {
        let opening: Opening = { told, scenario, base, wire in
            Prober(
                scenario: scenario.id,
                service: told.service,
                at: base,
                over: wire,
                lexicon: lexicon,
                with: scenario.entry,
                seed: told.id,
                sharing: told.id
            )
        }
        return Self(opening: opening, pictures: pictures)
    }
}
