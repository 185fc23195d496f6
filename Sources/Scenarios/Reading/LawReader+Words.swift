import Vocabulary
import Yams

extension LawReader {
    private static let wordKeys: Set<String> = ["id", "observe", "compliant", "nearMiss", "onlyIf", "note", "when"]

    /// Adds the Chinese words to the cards, and notes where the two files do not say as much.
    func add(_ top: Node, to cards: inout [String: KindCard], _ sheet: inout LawSheet) {
        let rows = sheet.rows(of: "words", in: top)
        for row in rows {
            sheet.allow(Self.wordKeys, in: row)
            guard var card = cards[row.id] else {
                sheet.report("\(row.id) has words and no card", at: row.node, fix: "add it to \(Self.kindsFile)")
                continue
            }
            let words = KindCard.Words(
                observe: sheet.text("observe", in: row),
                compliant: sheet.text("compliant", in: row),
                nearMiss: sheet.list("nearMiss", in: row).map(\.text),
                onlyIf: row["onlyIf"] == nil ? "" : sheet.text("onlyIf", in: row),
                note: row["note"] == nil ? "" : sheet.text("note", in: row)
            )
            if words.nearMiss.count != card.nearMiss.count {
                sheet.report(
                    "\(row.id) has \(words.nearMiss.count) near misses here and \(card.nearMiss.count) in kinds.yaml",
                    at: row["nearMiss"] ?? row.node,
                    fix: "say each in both languages"
                )
            }
            for (key, has, other) in [
                ("onlyIf", !words.onlyIf.isEmpty, !card.onlyIf.isEmpty),
                ("note", !words.note.isEmpty, !card.note.isEmpty),
            ] where has != other {
                sheet.report(
                    "\(row.id) has \(key) in one language only",
                    at: row.node,
                    fix: "say it in both or in none"
                )
            }
            addConditions(of: row, to: &card, &sheet)
            card.chinese = words
            cards[row.id] = card
        }
        let said = Set(rows.map(\.id))
        for id in cards.keys.sorted() where !said.contains(id) {
            sheet.report("\(id) has no Chinese words", at: top, fix: "add it to words")
        }
    }

    private func addConditions(of row: LawSheet.Row, to card: inout KindCard, _ sheet: inout LawSheet) {
        let conditions = sheet.list("when", in: row, optional: true).map(\.text)
        let grades = card.gradeWhen.count
        guard conditions.count == grades + card.weightWhen.count else {
            sheet.report(
                "\(row.id) has \(conditions.count) conditions here and \(grades + card.weightWhen.count) in kinds.yaml",
                at: row["when"] ?? row.node,
                fix: "write one for each entry of classWhen, then of weightWhen"
            )
            return
        }
        for (place, text) in conditions.enumerated() {
            if place < grades {
                card.gradeWhen[place].when.zh = text
            } else {
                card.weightWhen[place - grades].when.zh = text
            }
        }
    }
}
