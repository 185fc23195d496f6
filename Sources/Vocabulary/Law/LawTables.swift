/// The law as the range knows it: kinds, provisions, necessity, and what may follow from a suspicion.
///
/// - Source: the files under `fixtures/law`.
package struct LawTables: Hashable, Sendable {
    /// Every kind's card by id.
    package var kinds: [String: KindCard]
    /// Every provision by id.
    package var provisions: [String: Provision]
    /// Which service needs what.
    package var necessity: Necessity
    /// The instruments by code.
    package var instruments: [String: Instrument]
    /// What the wording of provisions rests on, by code.
    package var sources: [String: String]
    /// The published cases and surveys, by id.
    package var reports: [String: CaseReport]
    /// Who is in charge, in the order of the file.
    package var authorities: [Remedy]
    /// What may follow where a provision is broken, in the order of the file.
    package var liabilities: [Remedy]
    /// The steps open to consumers and their associations, mildest first.
    package var ladder: [Remedy]
    /// The make-believe towns that merchants are in, in the order of the file.
    package var municipalities: [Municipality] = []

    /// Makes the tables.
    package init(
        kinds: [String: KindCard],
        provisions: [String: Provision],
        necessity: Necessity,
        instruments: [String: Instrument] = [:],
        sources: [String: String] = [:],
        reports: [String: CaseReport] = [:],
        authorities: [Remedy] = [],
        liabilities: [Remedy] = [],
        ladder: [Remedy] = []
    ) {
        self.kinds = kinds
        self.provisions = provisions
        self.necessity = necessity
        self.instruments = instruments
        self.sources = sources
        self.reports = reports
        self.authorities = authorities
        self.liabilities = liabilities
        self.ladder = ladder
    }

    /// The card of a kind that the range plays; the tables are checked at start, so it is there.
    package func card(of kind: Kind) -> KindCard {
        guard let card = kinds[kind.rawValue] else { preconditionFailure("the law tables lack \(kind)") }
        return card
    }

    /// The town of that Chinese name; nil where there is none.
    package func municipality(named name: String?) -> Municipality? { municipalities.first { $0.name.zh == name } }

    /// Answers what may follow where a kind is truly there.
    ///
    /// - Parameter card: The kind.
    /// - Returns: The liabilities that its basis leads to, in the order of the file; the parents of gates do not count.
    package func liabilities(of card: KindCard) -> [Remedy] {
        let codes = card.basis.compactMap { provisions[$0]?.code }
        let keys = Set(card.basis + codes)
        return liabilities.filter { !keys.isDisjoint(with: $0.from) }
    }

    /// Answers who is in charge of a kind.
    ///
    /// - Parameter card: The kind.
    /// - Returns: The authorities that its liabilities name, in the order of the file.
    package func authorities(of card: KindCard) -> [Remedy] {
        let named = Set(liabilities(of: card).flatMap(\.authorities))
        return authorities.filter { named.contains($0.id) }
    }
}
