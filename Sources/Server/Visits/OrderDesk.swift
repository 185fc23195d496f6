import Flow
import Vocabulary

/// Finds the visit whose order an address names; whether it is shown is the flow's to say.
struct OrderDesk: Sendable {
    /// The name of what stands in the address.
    static let field = "no"

    let books: VisitBooks
    let shards: VisitShards
    let addresses: Addresses

    /// The visit's page where its address names its own order, or none; the page of the order that it names otherwise.
    ///
    /// - Parameters:
    ///   - word: What the address says; nil where it names nothing.
    ///   - view: The visit that asks.
    /// - Returns: What to show.
    /// - Throws: ``RangeError/noPage`` for an order that is not there and for one that is not shown, alike.
    func view(naming word: String?, from view: VisitView) async throws -> VisitView {
        guard let name = view.orderName, let word, word != addresses.word(for: name, of: view.id) else { return view }
        guard
            let other = try await books.visit(
                in: view.scenario,
                where: { id, seed in
                    switch name {
                    case .number: Visit.orderNumber(seed: seed) == word
                    case .token: addresses.order(of: id) == word
                    }
                }
            )
        else { throw RangeError.noPage }
        let named = try await shards[other].entry(of: other)
        let asking = try await shards[view.id].entry(of: view.id)
        guard let page = asking.visit.page(naming: named.visit, in: asking.script) else { throw RangeError.noPage }
        var shown = view
        shown.page = page
        return shown
    }
}

extension Addresses {
    /// What stands in the address of an order's page.
    func word(for name: OrderName, of visit: VisitID) -> String {
        switch name {
        case .number(let number): number
        case .token: order(of: visit)
        }
    }
}
