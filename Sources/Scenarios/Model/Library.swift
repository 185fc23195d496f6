package import Vocabulary

/// Everything the range is made of, read and checked: merchants, modes, words, law and scenarios.
package struct Library: Sendable {
    /// The merchants by id.
    package var merchants: [MerchantID: Merchant]
    /// The modes, in the order of their ids.
    package var modes: [Mode]
    /// What the pages say.
    package var wording: Wording
    /// What the law says.
    package var law: LawTables
    /// The scenarios of files, in the order of their ids.
    package var files: [Scenario]

    /// The published surveys that towns are drawn from, in the order of their ids.
    package var surveys: [SurveyProfile] = []
    /// What classes go through, in the order of their ids.
    package var courses: [Course] = []
    /// What scenarios are varied with; empty where the library was read without it.
    package var variants = VariantStock()

    /// Every scenario that can be selected: those of files, their twins, every merchant in every mode; sorted by id.
    package var scenarios: [Scenario] {
        let merchants = merchants.values.sorted { $0.id < $1.id }
        let played = merchants.flatMap { merchant in modes.compactMap { $0.scenario(of: merchant) } }
        return (files + files.compactMap(\.turned) + played).sorted { $0.id < $1.id }
    }

    /// The merchant that plays a scenario; reading has made sure that it is there.
    package func merchant(of scenario: Scenario) -> Merchant {
        guard let merchant = merchants[scenario.merchant] else {
            preconditionFailure("the library lacks the merchant \(scenario.merchant)")
        }
        return merchant
    }

    /// What is truly there in a scenario.
    package func answerKey(of scenario: Scenario) -> AnswerKey {
        scenario.answerKey(
            necessity: law.necessity,
            hasSeasonalDishes: merchant(of: scenario).menu.contains(where: \.isSeasonal),
            town: law.municipality(named: merchant(of: scenario).town)
        )
    }
}
