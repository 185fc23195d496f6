/// A page that a learner filed as evidence while walking.
package struct FiledMark: Hashable, Codable, Sendable {
    /// The headline of the page.
    package var page: String
    /// The stage in which the page stood, as the visit has it; the learner is not told.
    package var stage: String
    /// The words on the control that the learner points at; empty for the page as a whole.
    package var control: String
    /// Which page of the visit it was: how many events went before.
    package var place: Int

    /// Makes a mark.
    package init(page: String, stage: String, control: String = "", place: Int) {
        self.page = page
        self.stage = stage
        self.control = control
        self.place = place
    }
}
