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
    }

    /// How a box to tick is made.
    package enum Widget: String, CaseIterable, Codable, Hashable, Sendable {
        /// A box.
        case box
        /// A switch.
        case `switch`
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

    /// Makes the axes, each at its standard.
    package init(
        layout: Layout = .full,
        widget: Widget = .box,
        dialect: Dialect = .english,
        look: String? = nil
    ) {
        self.layout = layout
        self.widget = widget
        self.dialect = dialect
        self.look = look
    }

    /// The names of the looks that the style sheet knows.
    package static let looks = ["plain", "warm", "night", "fresh"]
}
