import Flow
import Scenarios
import Server
import Vocabulary

extension RangeContent {
    /// What the server serves of a library.
    ///
    /// The street names modes and kinds for people who practise openly; nothing of it reaches a consumer's page.
    init(_ scenarios: [Scenario], of library: Library, isBlind: Bool = false) {
        self.init(
            offers: scenarios.map { scenario in
                let merchant = library.merchant(of: scenario)
                return Offer(
                    script: Script(scenario, merchant: merchant, wording: library.wording),
                    merchantZh: merchant.name.zh,
                    merchantEn: merchant.name.en,
                    titleZh: scenario.title.zh,
                    titleEn: scenario.title.en,
                    mode: scenario.mode,
                    kinds: library.answerKey(of: scenario).kinds.map(\.rawValue),
                    era: scenario.period?.era
                )
            },
            kindNames: Dictionary(
                uniqueKeysWithValues: Kind.allCases.map { ($0.rawValue, library.law.card(of: $0).zh) }
            ),
            modeNames: Dictionary(library.modes.map { ($0.id, $0.title.zh) }, uniquingKeysWith: { first, _ in first }),
            isBlind: isBlind
        )
    }
}
