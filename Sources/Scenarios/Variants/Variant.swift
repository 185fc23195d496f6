/// One way to play a scenario otherwise without changing what the law sees: a value for each axis.
///
/// An axis without a value stays as scenario and merchant have it. Two members of a pair that are varied alike still differ in
/// one switch alone: nothing is drawn from a scenario's id.
package struct Variant: Hashable, Codable, Sendable {
    /// In which phrasing everything is said.
    package enum Register: String, CaseIterable, Codable, Hashable, Sendable {
        /// As the range ships it.
        case shipped = "zh-CN"
        /// With the courtesy of a shop.
        case polite
        /// In few words.
        case brisk
        /// So that one hurries.
        case pressing
        /// As no detector has seen it: for the hidden split alone.
        case heldOut = "held-out"

        /// The registers that every split may speak.
        package static let open = allCases.filter { $0 != .heldOut }
    }

    /// In which characters everything is written.
    package enum Glyphs: String, CaseIterable, Codable, Hashable, Sendable {
        /// The simplified ones, as the files hold them.
        case simplified
        /// The traditional ones.
        case traditional
    }

    /// A number that names a draw: the same number draws the same, on any machine.
    package enum Draw: String, CaseIterable, Codable, Hashable, Sendable {
        /// The first draw.
        case first
        /// The second.
        case second
        /// The third.
        case third
        /// The fourth.
        case fourth
    }

    /// How a beacon's request is made.
    package enum Transport: String, CaseIterable, Codable, Hashable, Sendable {
        /// An image.
        case image
        /// A script that posts a form.
        case form
        /// A script that posts JSON.
        case json
    }

    /// How a beacon's item is written.
    package enum Encoding: String, CaseIterable, Codable, Hashable, Sendable {
        /// As it is.
        case clear
        /// Percent-encoded.
        case percent
        /// In base64.
        case base64
        /// In hexadecimal digits.
        case hex
    }

    /// The phrasing.
    package var register: Register?
    /// The characters.
    package var glyphs: Glyphs?
    /// How asking pages lie over the screen.
    package var layout: Axes.Layout?
    /// How a box to tick is made.
    package var widget: Axes.Widget?
    /// How fields are named on the wire.
    package var dialect: Axes.Dialect?
    /// The colours.
    package var look: Look?
    /// How much the way past a gate draws the eye.
    package var refusal: Axes.Refusal?
    /// The order of what may stand in any.
    package var order: Draw?
    /// How beacons are sent, where that decides nothing.
    package var transport: Transport?
    /// How what they carry is written, where that decides nothing.
    package var encoding: Encoding?
    /// Under which invented name it is played.
    package var merchant: Draw?
    /// What is sold, in which order and for how much.
    package var menu: Draw?

    /// Makes a variant; without a value everything stays as it is.
    package init(
        register: Register? = nil,
        glyphs: Glyphs? = nil,
        layout: Axes.Layout? = nil,
        widget: Axes.Widget? = nil,
        dialect: Axes.Dialect? = nil,
        look: Look? = nil,
        refusal: Axes.Refusal? = nil,
        order: Draw? = nil,
        transport: Transport? = nil,
        encoding: Encoding? = nil,
        merchant: Draw? = nil,
        menu: Draw? = nil
    ) {
        self.register = register
        self.glyphs = glyphs
        self.layout = layout
        self.widget = widget
        self.dialect = dialect
        self.look = look
        self.refusal = refusal
        self.order = order
        self.transport = transport
        self.encoding = encoding
        self.merchant = merchant
        self.menu = menu
    }

    /// The scenario as its author wrote it.
    package static let standard = Variant()

    /// The value of each axis that has one, by the axis's name: what a sealed key says of it.
    package var notes: [String: String] {
        Dictionary(
            uniqueKeysWithValues: VariantAxis.allCases.compactMap { axis in
                axis.value(in: self).map { (axis.rawValue, $0) }
            }
        )
    }
}

extension Variant {
    /// The names of the looks that the style sheet knows.
    package enum Look: String, CaseIterable, Codable, Hashable, Sendable {
        /// Blue on white.
        case plain
        /// Orange on cream.
        case warm
        /// Gold on black.
        case night
        /// Green on pale green.
        case fresh
        /// Violet on grey, with square corners.
        case slate
        /// Red on pink, with round corners.
        case rose
    }
}
