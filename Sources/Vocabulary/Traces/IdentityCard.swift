/// The training identity of one visit: invented values, good for nothing outside it.
///
/// Its values are the canaries that the walker looks for; nobody else's data may enter a visit.
///
/// - Shape: one value per item that a page can ask for in words; a plate is absent for a vehicle without one.
package struct IdentityCard: Hashable, Codable, Sendable {
    /// The values by demand id; beside them the company's title, which names nobody.
    package var values: [String: String]

    /// The name under which the card holds the title of an invoice for a company.
    package static let companyTitle = "company-title"

    /// Makes a card; without a title it is good for a person's invoice alone.
    package init(values: [Demand: String], companyTitle: String? = nil) {
        self.values = Dictionary(uniqueKeysWithValues: values.map { ($0.key.rawValue, $0.value) })
        self.values[Self.companyTitle] = companyTitle
    }

    /// The value for a demand; nil when the card has none.
    package subscript(demand: Demand) -> String? { values[demand.rawValue] }
}
