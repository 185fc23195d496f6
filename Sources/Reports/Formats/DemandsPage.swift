package import Vocabulary

/// The text of `docs/demands.md`: every demand, what it counts as, how it can be played and how a client knows it.
///
/// - Shape: one text, ending with a line feed; the same rows give the same bytes.
package struct DemandsPage: Sendable {
    /// What is known of one demand beyond the vocabulary.
    package struct Row: Hashable, Sendable {
        /// The demand.
        package var demand: Demand
        /// The shapes of practice that can ask for it, and the pages that have it without any.
        package var shapes: [String]
        /// The platform's names under which the client knows it.
        package var scopes: [String]

        /// Makes a row.
        package init(demand: Demand, shapes: [String], scopes: [String]) {
            self.demand = demand
            self.shapes = shapes
            self.scopes = scopes
        }
    }

    private var rows: [Row]

    /// Makes the page.
    package init(rows: [Row]) { self.rows = rows }

    /// The whole text.
    package var text: String {
        let lines = rows.map { row in
            let scopes = row.scopes.map { "`\($0)`" }.joined(separator: ", ")
            let shapes = row.shapes.joined(separator: ", ")
            let cells = [
                "`\(row.demand.rawValue)`", row.demand.words.zh, Self.nature(of: row.demand),
                shapes.isEmpty ? "\u{2013}" : shapes, scopes.isEmpty ? "\u{2013}" : scopes,
            ]
            return "| \(cells.joined(separator: " | ")) |"
        }
        let consents = Consent.allCases.map { consent in
            let want = Want.consent(consent)
            return "`\(want)` (\(want.words.zh))"
        }
        return ([Self.head] + lines + ["", Self.foot + consents.joined(separator: ", ") + "."]).joined(separator: "\n")
            + "\n"
    }

    private static let head = """
        # Demands

        <!-- Written by `mockmerchant docs` from the vocabulary, the shapes and the lexicon: change those. -->

        What a flow can want of a consumer: a data item, or a tie to the trader. The ids are those of `fixtures/law/necessity.yaml`
        and of `Demand` in `Sources/Vocabulary/Demands/Demand.swift`; a test keeps the two lists equal. Which service needs which is
        in [necessity.md](necessity.md); what *tie*, *personal* and *shown, not priced* mean for the price is in
        [price.md](price.md).

        - **class**: `tie`; `personal` (asking needs notice and purpose first); `service` (runs the service itself); `unpriced`
          (shown in a price, never counted). Membership is a tie and personal.
        - **played as**: the shapes of practice that can ask for it; `plate` and `menu` are pages that a service has without any
          practice.
        - **scopes**: the platform's names under which the client knows it (`scopes` in `fixtures/lexicon/zh-CN.yaml`). Field names
          and labels are many more; they are listed there under `demands`.

        | id | \u{4E2D}\u{6587} | class | played as | scopes |
        |---|---|---|---|---|
        """

    private static let foot = """
        A training identity has a value for every item that a form can ask for. Ties and advertisements are given by a button and
        have no value.

        **Consents** are wants without a price: \("")
        """

    private static func nature(of demand: Demand) -> String {
        if demand.isShownUnpriced { return "unpriced" }
        if demand.isTie { return demand.isPersonal ? "tie, personal" : "tie" }
        return demand.isPersonal ? "personal" : "service"
    }
}
