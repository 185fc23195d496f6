package import Vocabulary

/// Where a practice shows, as a plain value: on which page, at which control.
///
/// Whoever knows the script hands these in; the classroom never sees one.
package struct EvidencePlace: Hashable, Codable, Sendable {
    /// The practice.
    package var practice: PracticeID
    /// Where in the visit.
    package var stage: Stage
    /// The page's title.
    package var page: String
    /// The words of the control; nil where it shows in words or prices alone.
    package var control: String?

    /// Makes a place.
    package init(practice: PracticeID, stage: Stage, page: String, control: String? = nil) {
        self.practice = practice
        self.stage = stage
        self.page = page
        self.control = control
    }
}
