/// Something that a written walk says must be seen, and where that is written.
package struct ScriptCheck: Hashable, Codable, Sendable {
    /// What must be seen.
    package enum Claim: Hashable, Codable, Sendable {
        /// The page's title.
        case page(TextMatch)
        /// Some text on the page.
        case text(TextMatch)
        /// No such text.
        case noText(TextMatch)
        /// A button or field.
        case control(ControlWords)
        /// No such button or field.
        case noControl(ControlWords)
        /// An asking, and whether the page offers to refuse it; nil where that does not matter.
        case demand(Want, isRefusable: Bool?)
        /// No asking for one thing; nil for no asking at all.
        case noDemand(Want?)
        /// A message on the phone.
        case message(TextMatch)
        /// No such message on the phone; nil for none at all.
        case noMessage(TextMatch?)
        /// No such message that was not on the phone before the step; nil for none at all.
        case noNewMessage(TextMatch?)
        /// What was handed over so far, or until a milestone was reached, that the service can do without.
        case handed(Milestone, PriceBound)
        /// Where the client takes itself to be.
        case stage(Stage)
        /// A milestone that was reached.
        case reached(Milestone)
        /// A milestone that was not.
        case notReached(Milestone)
        /// What the page answers to an act that it did not take.
        case refused(TextMatch)
    }

    /// What must be seen.
    package var claim: Claim
    /// Where that is written.
    package var place: SourcePlace

    /// Makes a check.
    package init(_ claim: Claim, at place: SourcePlace) {
        self.claim = claim
        self.place = place
    }
}
