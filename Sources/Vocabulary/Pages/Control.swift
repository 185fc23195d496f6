/// Something on a page that a consumer can press, fill or tick: just what a screen shows of it.
package struct Control: Hashable, Codable, Sendable {
    /// What it is drawn as.
    package enum Tag: String, Codable, CaseIterable, Hashable, Sendable {
        /// A button that sends its form.
        case button
        /// A button drawn as a text link.
        case link
        /// A field or box.
        case input
        /// A closed choice.
        case select
    }

    /// How much it draws the eye.
    package enum Weight: String, Codable, CaseIterable, Hashable, Sendable {
        /// Filled with the merchant's colour.
        case primary
        /// Outlined.
        case plain
        /// Small and grey.
        case quiet
    }

    /// How a screen draws it, which no document says: a style sheet's work, to be measured and not read.
    package enum Drawing: String, CaseIterable, Hashable, Sendable {
        /// As its weight says.
        case fair
        /// In words that hardly differ from what lies behind them.
        case faint
        /// In words too small to be noticed.
        case tiny
        /// In the corner of the page, legible.
        case corner
        /// As its weight says, after some seconds.
        case late

        /// The drawings that an author may give a gate's way past; the others are an axis's, and decide nothing.
        package static let authored: [Self] = [.fair, .faint, .tiny]
    }

    /// What it is drawn as.
    package var tag: Tag
    /// The words on or beside it.
    package var label: String
    /// The field's name on the wire; empty for buttons.
    package var name: String
    /// The HTML input type (`text`, `tel`, `number`, `checkbox`, `radio`); empty for buttons.
    package var inputType: String
    /// The platform capability that the control calls, such as `scope.userLocation`; nil for ordinary ones.
    package var scope: String?
    /// Says that the page marks it as required.
    package var isRequired: Bool
    /// Says that it is ticked before the consumer touched it.
    package var isChecked: Bool
    /// What a press sends, opaque and unique on its page; empty for fields.
    package var target: String
    /// Grey words inside an empty field; empty where there are none.
    package var hint: String
    /// What stands in a field before the consumer touched it; nil in an empty one.
    package var preset: String?
    /// The words of a closed choice.
    package var options: [String]
    /// How much it draws the eye.
    package var weight: Weight
    /// How a screen draws it; not part of the page's document.
    package var drawing = Drawing.fair
    /// What the document says where a screen draws the label; nil where both are the same, as nearly everywhere.
    ///
    /// Not part of the page as data.
    package var underneath: String?

    /// Makes a control.
    package init(
        tag: Tag,
        label: String,
        name: String = "",
        inputType: String = "",
        scope: String? = nil,
        isRequired: Bool = false,
        isChecked: Bool = false,
        target: String = "",
        hint: String = "",
        options: [String] = [],
        weight: Weight = .plain
    ) {
        self.tag = tag
        self.label = label
        self.name = name
        self.inputType = inputType
        self.scope = scope
        self.isRequired = isRequired
        self.isChecked = isChecked
        self.target = target
        self.hint = hint
        self.options = options
        self.weight = weight
    }

    private enum CodingKeys: CodingKey {
        case tag
        case label
        case name
        case inputType
        case scope
        case isRequired
        case isChecked
        case target
        case hint
        case preset
        case options
        case weight
    }
}
