package import Vocabulary

/// One merchant in one mode, as it hangs in the street.
package struct StreetCard: Hashable, Sendable {
    /// A kind that the scenario plays.
    package struct Tag: Hashable, Sendable {
        /// The kind.
        package var kind: Kind
        /// Its Chinese name.
        package var zh: String

        /// Makes a tag.
        package init(kind: Kind, zh: String) {
            self.kind = kind
            self.zh = zh
        }
    }

    /// The scenario behind it.
    package var scenario: ScenarioID
    /// The merchant's name.
    package var name: String
    /// What is bought there.
    package var service: Service
    /// The mode's id, such as `pure`.
    package var mode: String
    /// What is played, in Chinese.
    package var zh: String
    /// What is played, in English.
    package var en: String
    /// The kinds that are played; none for a lawful merchant.
    package var tags: [Tag]
    /// In which years it was typical; nil where nobody says.
    package var era: Era?
    /// The picture of the code that starts a visit.
    package var image: String
    /// What that code holds.
    package var link: String

    /// Makes a card.
    package init(
        scenario: ScenarioID,
        name: String,
        service: Service,
        mode: String,
        zh: String,
        en: String,
        tags: [Tag] = [],
        era: Era? = nil,
        image: String,
        link: String
    ) {
        self.scenario = scenario
        self.name = name
        self.service = service
        self.mode = mode
        self.zh = zh
        self.en = en
        self.tags = tags
        self.era = era
        self.image = image
        self.link = link
    }
}
