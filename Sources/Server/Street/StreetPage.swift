package import Vocabulary

/// The street: every merchant in every mode, for people who practise openly.
///
/// It names modes and kinds, so it is never linked from a consumer's page and not served in blind runs.
package struct StreetPage: Sendable {
    static let template = "street-page"

    private var cards: [StreetCard]
    private var query: StreetQuery

    /// Makes the street.
    ///
    /// - Parameters:
    ///   - cards: Every card there is, in the order in which they hang.
    ///   - query: What is looked for.
    package init(cards: [StreetCard], query: StreetQuery = StreetQuery()) {
        self.cards = cards
        self.query = query
    }

    /// Writes the street as one HTML document.
    ///
    /// - Parameter templates: The templates read at start.
    /// - Returns: The document.
    /// - Throws: ``PageTemplates/Failure`` when a template is missing.
    package func html(_ templates: PageTemplates) throws -> String { try templates.render(Self.template, view) }

    /// The Chinese name of a mode; its id where it is one of somebody's own.
    package static func name(ofMode mode: String) -> String {
        let names = ["pure": "纯净版", "compliant": "合规版", "nudging": "擦边版", "coercive": "强制版", "deceptive": "伪装版"]
        return names[mode] ?? mode
    }

    /// The Chinese name of a service.
    package static func name(of service: Service) -> String {
        switch service {
        case .dineIn: "扫码点餐"
        case .parking: "停车缴费"
        }
    }

    private var view: View {
        let found = query.cards(among: cards)
        var tags: [StreetCard.Tag] = []
        for tag in cards.flatMap(\.tags) where !tags.contains(where: { $0.kind == tag.kind }) { tags.append(tag) }
        var modes: [String] = []
        for mode in cards.map(\.mode) where !modes.contains(mode) { modes.append(mode) }
        return View(
            cards: found.map(CardView.init),
            found: found.count,
            all: cards.count,
            words: query.words,
            services: Service.allCases.map {
                Choice(id: $0.rawValue, label: Self.name(of: $0), isChosen: $0 == query.service)
            },
            modes: modes.map { Choice(id: $0, label: Self.name(ofMode: $0), isChosen: $0 == query.mode) },
            kinds: tags.sorted { $0.kind < $1.kind }.map {
                Choice(id: $0.kind.rawValue, label: $0.zh, isChosen: $0.kind == query.kind)
            },
            strip: .bare
        )
    }

    private struct View: Sendable {
        var cards: [CardView]
        var found: Int
        var all: Int
        var words: String
        var services: [Choice]
        var modes: [Choice]
        var kinds: [Choice]
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
        var tone: String
        var tags: [String]

        init(_ card: StreetCard) {
            self.card = card
            service = StreetPage.name(of: card.service)
            mode = StreetPage.name(ofMode: card.mode)
            tone = card.mode
            tags = card.tags.map(\.zh)
        }
    }
}
