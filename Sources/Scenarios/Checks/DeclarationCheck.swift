import Vocabulary

/// Reports privacy notices that list what they leave out or deny.
enum DeclarationCheck: ScenarioCheck {
    static func problems(
        in scenario: Scenario,
        of merchant: Merchant,
        with wording: Wording,
        at places: Places
    ) -> [Problem] {
        scenario.practices.filter { $0.shape == .policy }.map(NoticeText.init).flatMap { text in
            text.added.compactMap { item in
                let other = text.leftOut.contains(item) ? "leaves-out" : text.denied.contains(item) ? "denies" : nil
                return other.map {
                    places.problem(
                        .contradiction,
                        at: text.id,
                        "adds",
                        "`\(item.rawValue)` is listed, and stands under `\($0)` too",
                        fix: "keep it under one of them"
                    )
                }
            }
        }
    }
}
