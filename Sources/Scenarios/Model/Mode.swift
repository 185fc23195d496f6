package import Vocabulary

/// A named bundle of practices that any merchant can be played in.
///
/// - Source: `fixtures/modes/<mode>.yaml`.
package struct Mode: Hashable, Sendable {
    /// The mode's word: `pure`, `compliant`, `nudging`, `coercive`, `deceptive`.
    package var id: String
    /// Its name.
    package var title: Bilingual
    /// What it does in each service.
    package var plays: [Service: Play]

    /// Makes a mode.
    package init(id: String, title: Bilingual, plays: [Service: Play]) {
        self.id = id
        self.title = title
        self.plays = plays
    }

    /// The practices of one service, and what the author of the mode expects.
    package struct Play: Hashable, Sendable {
        /// The practices.
        package var practices: [Practice]
        /// The expectation.
        package var expect: Scenario.Expectation

        /// Makes a play.
        package init(practices: [Practice], expect: Scenario.Expectation) {
            self.practices = practices
            self.expect = expect
        }
    }

    /// The scenario of a merchant in this mode; nil where the mode has nothing for its service.
    package func scenario(of merchant: Merchant) -> Scenario? {
        guard let play = plays[merchant.service] else { return nil }
        return Scenario(
            id: ScenarioID(rawValue: "\(merchant.id)@\(id)"),
            title: Bilingual(zh: "\(merchant.name.zh) · \(title.zh)", en: "\(merchant.name.en), \(title.en)"),
            merchant: merchant.id,
            service: merchant.service,
            practices: play.practices,
            mode: id,
            role: .mode,
            expect: play.expect
        )
    }
}
