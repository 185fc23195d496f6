/// What a consumer does on a page: press one control, with whatever stands in the form's fields.
package struct Action: Hashable, Codable, Sendable {
    /// The pressed control's target.
    package var press: String
    /// What the fields hold, by field name; a box that is not ticked is absent.
    package var values: [String: String]

    /// Makes an action.
    package init(press: String, values: [String: String] = [:]) {
        self.press = press
        self.values = values
    }
}
