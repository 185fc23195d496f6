/// What making a visit answers.
package struct VisitOpening: Hashable, Sendable, Codable {
    /// The visit's handle.
    package var visit: String
    /// The address of the site page.
    package var address: String
    /// The training identity's values by demand id.
    package var card: [String: String]

    /// Makes an opening.
    package init(visit: String, address: String, card: [String: String]) {
        self.visit = visit
        self.address = address
        self.card = card
    }
}
