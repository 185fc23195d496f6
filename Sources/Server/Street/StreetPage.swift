package import Vocabulary

/// The street: every merchant in every mode, for people who practise openly.
///
/// It names modes and kinds, so it is never linked from a consumer's page and not served in blind runs.
package struct StreetPage: Sendable {
    static let template = "street-page"

    private var cards: [StreetCard]
    private var query: StreetQuery
    private var modeNames: [String: String]

    /// Makes the street.
    ///
    /// - Parameters:
    ///   - cards: Every card there is, in the order in which they hang.
    ///   - query: What is looked for.
    ///   - modeNames: The Chinese names of modes by their ids; a mode without one is called by its id.
    package init(cards: [StreetCard], query: StreetQuery = StreetQuery(), modeNames: [String: String] = [:]) {
        self.cards = cards
        self.query = query
        self.modeNames = modeNames
    }

    /// Writes the street as one HTML document.
    ///
    /// - Parameter templates: The templates read at start.
    /// - Returns: The document.
    /// - Throws: ``PageTemplates/Failure`` when a template is missing.
    package func html(_ templates: PageTemplates) throws -> String { try templates.render(Self.template, view) }

    /// The ids of the shipped modes, from the most lawful to the least; others hang behind them.
    private static let ranks = ["pure", "compliant", "nudging", "coercive", "deceptive"]

    /// The merchants in their modes in front, scenarios about one practice behind them.
    private func inOrder(_ cards: [StreetCard]) -> [StreetCard] {
        let played = cards.filter { !$0.mode.isEmpty }
        var names: [String] = []
        for card in played where !names.contains(card.name) { names.append(card.name) }
        let ranks = Self.ranks
        let ranked = names.flatMap { name in
            let own = played.filter { $0.name == name }
            return ranks.flatMap { rank in own.filter { $0.mode == rank } } + own.filter { !ranks.contains($0.mode) }
        }
        return ranked + cards.filter(\.mode.isEmpty)
    }

    /// The Chinese name of a service.
    package static func name(of service: Service) -> String {
        switch service {
        case .dineIn: "扫码点餐"
        case .pickup: "点餐自取"
        case .takeaway: "外卖"
        case .parking: "停车缴费"
        case .retail: "自助购物"
        case .ticketing: "影院购票"
        case .tissue: "免费取纸"
        }
    }

    /// The Chinese name of an era.
    static func name(of era: Era) -> String {
        switch era {
        case .early: "2021年前后"
        case .middle: "2023年前后"
        case .late: "2025年以来"
        }
    }

    private var view: View {
        let found = query.cards(among: cards)
        var tags: [StreetCard.Tag] = []
        for tag in cards.flatMap(\.tags) where !tags.contains(where: { $0.kind == tag.kind }) { tags.append(tag) }
        var modes: [String] = []
        for mode in inOrder(cards).map(\.mode) where !mode.isEmpty && !modes.contains(mode) { modes.append(mode) }
        return View(
            cards: inOrder(found).map { CardView($0, mode: modeNames[$0.mode] ?? $0.mode) },
            found: found.count,
            all: cards.count,
            words: query.words,
            token: query.token,
            hasToken: !query.token.isEmpty,
            services: Service.allCases.map {
                Choice(id: $0.rawValue, label: Self.name(of: $0), isChosen: $0 == query.service)
            },
            modes: modes.map { Choice(id: $0, label: modeNames[$0] ?? $0, isChosen: $0 == query.mode) },
            kinds: tags.sorted { $0.kind < $1.kind }.map {
                Choice(id: $0.kind.rawValue, label: $0.zh, isChosen: $0.kind == query.kind)
            },
            eras: Era.allCases.filter { era in cards.contains { $0.era == era } }.map {
                Choice(id: $0.rawValue, label: Self.name(of: $0), isChosen: $0 == query.era)
            },
            strip: .bare
        )
    }

    private struct View: Sendable {
        var cards: [CardView]
        var found: Int
        var all: Int
        var words: String
        var token: String
        var hasToken: Bool
        var services: [Choice]
        var modes: [Choice]
        var kinds: [Choice]
        var eras: [Choice]
        var strip: StripView
    }

    private struct Choice: Sendable {
        var id: String
        var label: String
        var isChosen: Bool
    }

    private struct CardView: Sendable {
        var card: StreetCard
        var service: String
        var mode: String
        var hasMode: Bool
        var tone: String
        var tags: [String]
        var era: String
        var hasEra: Bool

        init(_ card: StreetCard, mode: String) {
            self.card = card
            service = StreetPage.name(of: card.service)
            self.mode = mode
            hasMode = !card.mode.isEmpty
            tone = card.mode
            tags = card.tags.map(\.zh)
            era = card.era.map(StreetPage.name) ?? ""
            hasEra = card.era != nil
        }
    }
}
