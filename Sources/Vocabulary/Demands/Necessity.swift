/// Answers whether a service needs a demand, by the necessity table.
///
/// The one table that the answer key and the rules both read; docs/price.md says so.
///
/// - Source: `fixtures/law/necessity.yaml`.
package struct Necessity: Hashable, Sendable, Codable {
    /// How strongly a service needs an item.
    package enum Mark: String, Codable, Hashable, Sendable, CaseIterable {
        /// Necessary.
        case necessary = "N"
        /// Necessary only when the consumer picks the option that needs it.
        case conditional = "K"
        /// Not necessary.
        case excess = "X"
        /// Does not arise in this service, and so is never needed.
        case absent = "-"
    }

    private var marks: [String: [Demand: Mark]]

    /// Makes the table from its cells: column id, then demand.
    package init(marks: [String: [Demand: Mark]]) { self.marks = marks }

    /// The column's mark; `invoice` uses the column `e-invoice`.
    package func mark(of demand: Demand, for service: Service, at stage: Stage) -> Mark {
        marks[stage == .invoice ? "e-invoice" : service.rawValue]?[demand] ?? .excess
    }

    /// Says that the service cannot do without the demand there, whatever the consumer chooses: marked N.
    ///
    /// K is necessary only for who picked the option. A flow that makes a K item a condition for everybody has not been
    /// asked for the option: a phone number for an invoice that could be downloaded is as needless as one for a menu.
    package func isNecessary(_ demand: Demand, for service: Service, at stage: Stage) -> Bool {
        switch mark(of: demand, for: service, at: stage) {
        case .necessary: true
        case .conditional: demand.isShownUnpriced
        case .excess, .absent: false
        }
    }
}
