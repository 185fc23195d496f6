/// What a consumer does on a page: press one control, with whatever stands in the form's fields.
package struct Action: Hashable, Codable, Sendable {
    /// The pressed control's target.
    package var press: String
    /// What the fields hold, by field name; a box that is not ticked is absent.
    package var values: [String: String]
    /// The app that shows the page; nil where nobody says, which is taken for the chat app.
    package var app: ScanApp?

    /// Makes an action.
    package init(press: String, values: [String: String] = [:], app: ScanApp? = nil) {
        self.press = press
        self.values = values
        self.app = app
    }
}
