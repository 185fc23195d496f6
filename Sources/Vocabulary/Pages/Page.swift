/// What the consumer's screen shows: one value with two faces, HTML and JSON.
///
/// It carries what an eye can see and nothing else: no demand, no kind, no practice, no hint which control is the
/// refusal. Two pages that look alike are equal.
package struct Page: Hashable, Codable, Sendable {
    /// The words in the navigation bar.
    package var title: String
    /// Whose host shows it.
    package var party: Party
    /// How it is laid over the screen.
    package var layout: Layout
    /// The colours and shapes, a name known to the style sheet.
    package var look: String
    /// What stands on it, in reading order.
    package var blocks: [Block]
    /// What the page answers to an act that it did not take; nil when there is nothing to say.
    package var refusal: String?
    /// What its document holds and no screen draws, after everything else; not part of the page as data.
    package var undrawn: [Undrawn] = []

    /// Makes a page.
    package init(
        title: String,
        party: Party = .merchant,
        layout: Layout = .full,
        look: String = "plain",
        blocks: [Block] = [],
        refusal: String? = nil
    ) {
        self.title = title
        self.party = party
        self.layout = layout
        self.look = look
        self.blocks = blocks
        self.refusal = refusal
    }

    private enum CodingKeys: CodingKey {
        case title
        case party
        case layout
        case look
        case blocks
        case refusal
    }

    /// Every control in reading order, those of forms too.
    package var controls: [Control] { blocks.flatMap(\.controls) }

    /// The control that a press names; nil when the page offers none of that target.
    package func control(at target: String) -> Control? { controls.first { $0.target == target } }

    /// How a page lies over the screen.
    package enum Layout: String, Codable, CaseIterable, Hashable, Sendable {
        /// The whole screen.
        case full
        /// A sheet from below, over a dimmed page.
        case sheet
        /// A dialog in the middle, over a dimmed page.
        case dialog
        /// A card on an otherwise ordinary page.
        case inline
    }
}
