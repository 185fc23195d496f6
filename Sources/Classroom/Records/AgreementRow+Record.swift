package import Vocabulary

extension AgreementRow {
    /// What the table is for.
    package static let about = Bilingual(
        "志愿者之间有多一致：各情形的一致率、kappa、alpha、AC1 和区间",
        "how far volunteers agree: percent, kappas, alpha and AC1 for each kind, with intervals"
    )

    /// Rows for the kinds together, then for each; facts are what kinds rest on and are left to the ratings' own table.
    package static func rows(of record: ClassRecord) -> [AgreementRow] {
        let ratings = RatingRow.rows(of: record).filter { $0.rule.hasPrefix("kind/") }
        guard !ratings.isEmpty else { return [] }
        let settings = ItemBootstrap.Settings(seed: record.seed)
        let byKind = Dictionary(grouping: ratings, by: \.rule).mapValues { $0.map(\.plain) }
        return Agreement.byQuestion(byKind, categories: ObservedAnswer.categories, settings: settings)
            .flatMap { rows(of: $0, scope: record.code) }
    }
}
