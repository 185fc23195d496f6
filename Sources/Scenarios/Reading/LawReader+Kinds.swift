import Vocabulary
import Yams

extension LawReader {
    private enum Tier: String, CaseIterable {
        case core
        case extended
    }

    private static let kindKeys: Set<String> = [
        "id", "zh", "en", "tier", "class", "classWhen", "weight", "weightWhen", "places", "placesNeeded", "services",
        "onlyIf", "parent", "basis", "guidance", "context", "pinpoint", "observe", "compliant", "nearMiss", "examples",
        "note", "simulatorOnly",
    ]

    /// Answers the cards by id.
    func cards(in top: Node, _ sheet: inout LawSheet) -> [String: KindCard] {
        let places = Set(sheet.rows(of: "places", in: top).map(\.id))
        if let test = top.mapping?["gateTest"] {
            _ = citations("parent", in: LawSheet.Row(id: "gateTest", node: test), .law, &sheet)
        }
        var cards: [String: KindCard] = [:]
        for row in sheet.rows(of: "kinds", in: top) { cards[row.id] = card(in: row, places, &sheet) }
        for kind in Kind.allCases where cards[kind.rawValue] == nil {
            sheet.report("the kind \(kind.rawValue) has no card", at: top, fix: "add it to kinds")
        }
        return cards
    }

    private func card(in row: LawSheet.Row, _ places: Set<String>, _ sheet: inout LawSheet) -> KindCard {
        sheet.allow(Self.kindKeys, in: row)
        _ = sheet.word("tier", in: row, as: Tier.self)
        _ = citations("context", in: row, .either, optional: true, &sheet)
        checkPinpoints(in: row, &sheet)
        let basis = citations("basis", in: row, .law, &sheet)
        if basis.isEmpty {
            sheet.report("\(row.id) rests on no provision", at: row["basis"] ?? row.node, fix: "name one in basis")
        }
        return KindCard(
            id: row.id,
            zh: sheet.text("zh", in: row),
            en: sheet.text("en", in: row),
            // The mildest class and weight stand in for what cannot be read; the problem keeps the card from being used.
            grade: sheet.word("class", in: row, as: KindCard.Grade.self) ?? .contextual,
            weight: weight(in: row, &sheet),
            places: known(places, as: "place", of: "places", in: row, &sheet),
            services: known(services, as: "service", of: "services", in: row, optional: true, &sheet),
            parent: citations("parent", in: row, .law, &sheet),
            basis: basis,
            guidance: citations("guidance", in: row, .guidance, &sheet),
            observe: sheet.text("observe", in: row),
            compliant: sheet.text("compliant", in: row),
            nearMiss: sheet.list("nearMiss", in: row).map(\.text),
            note: row["note"] == nil ? "" : sheet.text("note", in: row, orEmpty: true)
        )
    }

    private func weight(in row: LawSheet.Row, _ sheet: inout LawSheet) -> Int {
        let text = row["weight"]?.scalar?.string
        if let weight = text.flatMap({ Int($0) }), (1...3).contains(weight) { return weight }
        let message = "\(row.id) has \(text.map { "weight \($0)" } ?? "no weight")"
        sheet.report(message, at: row["weight"] ?? row.node, fix: "use 1, 2 or 3")
        return 1
    }

    /// The words of a list that must all be among the known ones.
    private func known(
        _ words: Set<String>,
        as noun: String,
        of key: String,
        in row: LawSheet.Row,
        optional: Bool = false,
        _ sheet: inout LawSheet
    ) -> [String] {
        sheet.list(key, in: row, optional: optional).map { text, node in
            if !words.contains(text) {
                let message = "\(row.id) names an unknown \(noun) \(text)"
                sheet.report(message, at: node, fix: "use one of \(sheet.listed(words))")
            }
            return text
        }
    }
}
