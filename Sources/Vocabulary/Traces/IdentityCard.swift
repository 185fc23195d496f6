/// The training identity of one visit: invented values, good for nothing outside it.
///
/// Its values are the canaries that the walker looks for; nobody else's data may enter a visit.
///
/// - Shape: one value per item that a page can ask for in words; a plate is absent for a vehicle without one.
package struct IdentityCard: Hashable, Codable, Sendable {
    /// The values by demand id.
    package var values: [String: String]

    /// Makes a card.
    package init(values: [Demand: String]) {
        self.values = Dictionary(uniqueKeysWithValues: values.map { ($0.key.rawValue, $0.value) })
    }

    /// The value for a demand; nil when the card has none.
    package subscript(demand: Demand) -> String? { values[demand.rawValue] }
}
