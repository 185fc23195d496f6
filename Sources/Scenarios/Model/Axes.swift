import Vocabulary

/// What a page looks like without being a practice: axes that change no verdict.
package struct Axes: Hashable, Codable, Sendable {
    /// How asking pages lie over the screen.
    package enum Layout: String, CaseIterable, Codable, Hashable, Sendable {
        /// The whole screen.
        case full
        /// A sheet from below.
        case sheet
        /// A dialog in the middle.
        case dialog
        /// A card on an otherwise ordinary page.
        case inline
    }

    /// How a box to tick is made.
    package enum Widget: String, CaseIterable, Codable, Hashable, Sendable {
        /// A box.
        case box
        /// A switch.
        case `switch`
        /// A pair of choices, yes and no.
        case radio
        /// Words that are pressed, and pressed again.
        case link
    }

    /// How much the way past a gate draws the eye, where its drawing decides nothing.
    package enum Refusal: String, CaseIterable, Codable, Hashable, Sendable {
        /// As much as the way to give.
        case equal
        /// An outlined button.
        case ghost
        /// Small and grey words.
        case grey
        /// The same, in the corner of the page.
        case corner
        /// An outlined button that is drawn after some seconds.
        case delayed
    }

    /// How fields are named on the wire.
    package enum Dialect: String, CaseIterable, Codable, Hashable, Sendable {
        /// `mobile`, `plate`.
        case english
        /// `shouji`, `chepai`.
        case pinyin
        /// `sjh`, `cph`.
        case short
    }

    /// How asking pages lie over the screen.
    package var layout: Layout
    /// How a box to tick is made.
    package var widget: Widget
    /// How fields are named on the wire.
    package var dialect: Dialect
    /// The colours; nil for the merchant's own.
    package var look: String?
    /// How much the way past a gate draws the eye; nil where each gate says it itself.
    package var refusal: Refusal?

    /// Makes the axes, each at its standard.
    package init(
        layout: Layout = .full,
        widget: Widget = .box,
        dialect: Dialect = .english,
        look: String? = nil,
        refusal: Refusal? = nil
    ) {
        self.layout = layout
        self.widget = widget
        self.dialect = dialect
        self.look = look
        self.refusal = refusal
    }

    /// The names of the looks that the style sheet knows.
    package static let looks = ["plain", "warm", "night", "fresh", "slate", "rose"]
}
