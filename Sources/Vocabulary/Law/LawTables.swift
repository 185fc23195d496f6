/// The law as the range knows it: kinds, provisions and necessity.
///
/// - Source: the three files under `fixtures/law`.
package struct LawTables: Hashable, Sendable {
    /// Every kind's card by id, those not played yet too.
    package var kinds: [String: KindCard]
    /// Every provision by id.
    package var provisions: [String: Provision]
    /// Which service needs what.
    package var necessity: Necessity

    /// Makes the tables.
    package init(kinds: [String: KindCard], provisions: [String: Provision], necessity: Necessity) {
        self.kinds = kinds
        self.provisions = provisions
        self.necessity = necessity
    }

    /// The card of a kind that the range plays; the tables are checked at start, so it is there.
    package func card(of kind: Kind) -> KindCard {
        guard let card = kinds[kind.rawValue] else { preconditionFailure("the law tables lack \(kind)") }
        return card
    }
}
