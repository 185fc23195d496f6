import Vocabulary
import Yams

extension LawReader {
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
        for row in sheet.rows(of: "kinds", in: top) {
            cards[row.id] = card(in: row, places, &sheet)
            guard Kind(rawValue: row.id) == nil else { continue }
            sheet.report("\(row.id) is no kind of the range", at: row.node, fix: "give it a case in Kind")
        }
        for kind in Kind.allCases where cards[kind.rawValue] == nil {
            sheet.report("the kind \(kind.rawValue) has no card", at: top, fix: "add it to kinds")
        }
        return cards
    }

    private func card(in row: LawSheet.Row, _ places: Set<String>, _ sheet: inout LawSheet) -> KindCard {
        sheet.allow(Self.kindKeys, in: row)
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
            note: row["note"] == nil ? "" : sheet.text("note", in: row, orEmpty: true),
            tier: sheet.word("tier", in: row, as: KindCard.Tier.self) ?? .extended,
            gradeWhen: exceptions("classWhen", of: "class", in: row, &sheet, KindCard.Grade.init(rawValue:)),
            weightWhen: exceptions("weightWhen", of: "weight", in: row, &sheet, Self.weight),
            needsAllPlaces: row["placesNeeded"] != nil && sheet.word("placesNeeded", in: row, as: Need.self) == .all,
            onlyIf: row["onlyIf"] == nil ? "" : sheet.text("onlyIf", in: row),
            context: citations("context", in: row, .either, optional: true, &sheet),
            pinpoints: pinpoints(in: row, &sheet),
            examples: known(Set(reports.keys), as: "report", of: "examples", in: row, optional: true, &sheet),
            isSimulatorOnly: sheet.flag("simulatorOnly", in: row)
        )
    }

    /// How many of its places a kind needs.
    private enum Need: String, CaseIterable {
        case all
    }

    /// What holds instead of the plain case, each with its condition; the Chinese words come with the other words.
    private func exceptions<Value>(
        _ key: String,
        of name: String,
        in row: LawSheet.Row,
        _ sheet: inout LawSheet,
        _ read: (String) -> Value?
    ) -> [KindCard.Exception<Value>] {
        guard let node = row[key] else { return [] }
        guard let entries = node.sequence else {
            sheet.report("\(key) of \(row.id) is not a list", at: node, fix: "write `- { \(name): …, when: … }` lines")
            return []
        }
        return entries.compactMap { node in
            let entry = LawSheet.Row(id: "\(key) of \(row.id)", node: node)
            sheet.allow([name, "when"], in: entry)
            let when = sheet.text("when", in: entry)
            guard let value = read(sheet.text(name, in: entry)) else {
                sheet.report(
                    "\(entry.id) has no such \(name)",
                    at: entry[name] ?? node,
                    fix: "write a \(name) there is"
                )
                return nil
            }
            if entry[name]?.scalar?.string == row[name]?.scalar?.string {
                sheet.report("\(entry.id) is the plain \(name)", at: node, fix: "write another, or take it out")
            }
            return KindCard.Exception(value, when: Bilingual(zh: "", en: when))
        }
    }

    private static func weight(_ text: String) -> Int? {
        Int(text).flatMap { (1...3).contains($0) ? $0 : nil }
    }

    private func weight(in row: LawSheet.Row, _ sheet: inout LawSheet) -> Int {
        let text = row["weight"]?.scalar?.string
        if let weight = text.flatMap(Self.weight) { return weight }
        let message = "\(row.id) has \(text.map { "weight \($0)" } ?? "no weight")"
        sheet.report(message, at: row["weight"] ?? row.node, fix: "use 1, 2 or 3")
        return 1
    }

    /// The words of a list that must all be among the known ones.
    func known(
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
