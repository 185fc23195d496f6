package import Vocabulary

/// What somebody looks for in the street.
package struct StreetQuery: Hashable, Sendable {
    /// Only this service; nil for all.
    package var service: Service?
    /// Only this mode's id; empty for all.
    package var mode: String
    /// Only where this kind is played; nil for all.
    package var kind: Kind?
    /// Only what was typical in these years; nil for all.
    package var era: Era?
    /// Words that the name, titles or id hold; empty for all.
    package var words: String

    /// The token with which the street was opened from another machine; empty on this one.
    package var token: String

    /// Makes a query; without anything it finds every card.
    package init(
        service: Service? = nil,
        mode: String = "",
        kind: Kind? = nil,
        era: Era? = nil,
        words: String = "",
        token: String = ""
    ) {
        self.service = service
        self.mode = mode
        self.kind = kind
        self.era = era
        self.words = words
        self.token = token
    }

    /// Reads the address's parameters; what it does not know counts as not asked for.
    ///
    /// - Parameter parameters: `service`, `mode`, `kind`, `era` and `q`, each by its value.
    package init(parameters: [String: String]) {
        self.init(
            service: parameters["service"].flatMap(Service.init(rawValue:)),
            mode: parameters["mode"] ?? "",
            kind: parameters["kind"].flatMap(Kind.init(rawValue:)),
            era: parameters["era"].flatMap(Era.init(rawValue:)),
            words: parameters["q"] ?? "",
            token: parameters["token"] ?? ""
        )
    }

    /// The cards that fit, in their order.
    package func cards(among cards: [StreetCard]) -> [StreetCard] { cards.filter(fits) }

    private func fits(_ card: StreetCard) -> Bool {
        let text = [card.name, card.zh, card.en, card.scenario.rawValue].joined(separator: " ").lowercased()
        return (service == nil || card.service == service)
            && (mode.isEmpty || card.mode == mode)
            && (kind == nil || card.tags.contains { $0.kind == kind })
            && (era == nil || card.era == era)
            && words.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
    }
}
