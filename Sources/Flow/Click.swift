/// One thing that somebody does on a page, told by what stands on the screen.
package struct Click: Hashable, Codable, Sendable {
    /// A field, and what is put into it.
    package struct Fill: Hashable, Codable, Sendable {
        /// The field's name on the wire.
        package var name: String
        /// The words beside it.
        package var label: String
        /// What is put into it: a value of the training identity, a word of a closed choice, a count, or `on`.
        package var value: String

        /// Makes a fill.
        package init(name: String, label: String, value: String) {
            self.name = name
            self.label = label
            self.value = value
        }
    }

    /// The words of what is pressed: a button, a link, a sticker's headline, or a word of the range's strip.
    package var press: String
    /// What the press sends as `press`.
    package var target: String
    /// What is filled in before; empty for most.
    package var fill: [Fill]

    /// Makes a click.
    package init(press: String, target: String, fill: [Fill] = []) {
        self.press = press
        self.target = target
        self.fill = fill
    }
}
