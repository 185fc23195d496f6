import Scenarios
package import Vocabulary

/// How the forms of a scenario call what they ask for.
extension Script {
    /// What each field of the order's, the bill's and the invoice's form asks for, by the field's name on the wire.
    package var fieldNames: [String: Demand] {
        let plates: [Demand] = service.spine == .stay ? [.licencePlate] : []
        var items = (board.fields + board.invoiceFields).map(\.item) + plates
        if case .two(_, let innocent) = faces {
            items += (innocent.board.fields + innocent.board.invoiceFields).map(\.item)
        }
        return Dictionary(
            items.map { (FieldNames.name(of: $0, in: axes.dialect), $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }
}
