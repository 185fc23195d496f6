import Flow
import Scenarios
import Server
import Vocabulary

extension RangeContent {
    /// What the server serves of a library.
    ///
    /// The street names modes and kinds for people who practise openly; nothing of it reaches a consumer's page.
    init(_ scenarios: [Scenario], of library: Library, isBlind: Bool = false) {
        let offers = scenarios.map { Offer($0, of: library) }
        self.init(
            offers: Offers(offers),
            names: { Names(of: library) },
            hosts: { offers.flatMap { $0.script.hosts.values } },
            isBlind: isBlind
        )
    }
}

extension RangeContent.Offer {
    /// A scenario of a library, with what is there to be found.
    init(_ scenario: Scenario, of library: Library) {
        let merchant = library.merchant(of: scenario)
        self.init(
            script: Script(scenario, merchant: merchant, wording: library.wording),
            merchantZh: merchant.name.zh,
            merchantEn: merchant.name.en,
            titleZh: scenario.title.zh,
            titleEn: scenario.title.en,
            mode: scenario.mode,
            kinds: library.answerKey(of: scenario).kinds.map(\.rawValue),
            era: scenario.period?.era
        )
    }
}

extension RangeContent.Names {
    /// The names that a library has.
    init(of library: Library) {
        self.init(
            kinds: Dictionary(
                uniqueKeysWithValues: Kind.allCases.map { ($0.rawValue, library.law.card(of: $0).zh) }
            ),
            modes: Dictionary(library.modes.map { ($0.id, $0.title.zh) }, uniquingKeysWith: { first, _ in first })
        )
    }
}
