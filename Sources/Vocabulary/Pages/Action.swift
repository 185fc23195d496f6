/// What a consumer does on a page: press one control, with whatever stands in the form's fields.
package struct Action: Hashable, Codable, Sendable {
    /// The pressed control's target.
    package var press: String
    /// What the fields hold, by field name; a box that is not ticked is absent.
    package var values: [String: String]
    /// The app that shows the page; nil where nobody says, which is taken for the chat app.
    package var app: ScanApp?
    /// What the server sees of who acts; nil where nobody looked, as with every merchant that treats all alike.
    package var caller: Caller?

    /// Makes an action.
    package init(press: String, values: [String: String] = [:], app: ScanApp? = nil, caller: Caller? = nil) {
        self.press = press
        self.values = values
        self.app = app
        self.caller = caller
    }
}
