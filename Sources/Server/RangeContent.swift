package import Flow
package import Vocabulary

/// What the server serves: every scenario that can be visited, and whether it may say which is which.
package struct RangeContent: Sendable {
    /// One merchant as the street shows it, with the script that plays it.
    package struct Offer: Sendable {
        /// The compiled scenario.
        package var script: Script
        /// The merchant's Chinese name.
        package var merchantZh: String
        /// The merchant's English name.
        package var merchantEn: String
        /// The scenario's Chinese title.
        package var titleZh: String
        /// The scenario's English title.
        package var titleEn: String
        /// The mode's id; nil for a scenario with its own list of practices.
        package var mode: String?
        /// The ids of what is there to be found; for the street alone, never for a consumer's page.
        package var kinds: [String]
        /// In which years it was typical; for the street alone.
        package var era: Era?

        /// Makes an offer.
        package init(
            script: Script,
            merchantZh: String,
            merchantEn: String,
            titleZh: String,
            titleEn: String,
            mode: String? = nil,
            kinds: [String] = [],
            era: Era? = nil
        ) {
            self.script = script
            self.merchantZh = merchantZh
            self.merchantEn = merchantEn
            self.titleZh = titleZh
            self.titleEn = titleEn
            self.mode = mode
            self.kinds = kinds
            self.era = era
        }

        /// The scenario.
        package var scenario: ScenarioID { script.scenario }

        /// What is being bought.
        package var service: Service { script.service }
    }

    /// The offers by scenario.
    package var offers: [ScenarioID: Offer]
    /// The Chinese names of kinds by their ids, for the street's tags.
    package var kindNames: [String: String]
    /// The Chinese names of modes by their ids, for the street's cards.
    package var modeNames: [String: String]
    /// Says that nothing on the wire may list the scenarios, as for a test of detectors.
    package var isBlind: Bool
    /// What opens the street and the admin part to others than this machine; nil where nothing does.
    package var trainerToken: String?
    /// Says that permission sheets ask the browser's own question too, for automated browsers.
    package var asksBrowser: Bool

    /// Makes the content; of two offers with one scenario the later stays.
    package init(
        offers: [Offer],
        kindNames: [String: String] = [:],
        modeNames: [String: String] = [:],
        isBlind: Bool = false,
        trainerToken: String? = nil,
        asksBrowser: Bool = false
    ) {
        self.offers = Dictionary(offers.map { ($0.scenario, $0) }, uniquingKeysWith: { $1 })
        self.kindNames = kindNames
        self.modeNames = modeNames
        self.isBlind = isBlind
        self.trainerToken = trainerToken
        self.asksBrowser = asksBrowser
    }

    /// The offers in the order of their scenarios.
    package var inOrder: [Offer] { offers.values.sorted { $0.scenario < $1.scenario } }
}
