import Vocabulary
import Yams

extension LawReader {
    /// Adds authorities, liabilities, ladder and missing facts to the tables, and notes what is missing for a kind.
    func remedies(in top: Node, to tables: inout LawTables, _ sheet: inout LawSheet) {
        tables.authorities = rows("authorities", keys: [], in: top, among: [], &sheet)
        let known = Set(tables.authorities.map(\.id))
        tables.liabilities = rows("liabilities", keys: ["from", "rests", "by"], in: top, among: known, &sheet)
        tables.ladder = rows("ladder", keys: ["by"], in: top, among: known, &sheet)
        addMissing(in: top, to: &tables.kinds, &sheet)
        for card in tables.kinds.values.sorted(by: { $0.id < $1.id }) {
            if tables.liabilities(of: card).isEmpty {
                sheet.report(
                    "no liability follows from the basis of \(card.id)",
                    at: top,
                    fix: "name one of it in from"
                )
            } else if tables.authorities(of: card).isEmpty {
                sheet.report("nobody is in charge of \(card.id)", at: top, fix: "name an authority in by")
            }
        }
    }

    private func rows(
        _ list: String,
        keys: Set<String>,
        in top: Node,
        among authorities: Set<String>,
        _ sheet: inout LawSheet
    ) -> [Remedy] {
        let cited = keys.contains("rests") ? [] : ["provisions"]
        return sheet.rows(of: list, in: top).map { row in
            sheet.allow(Set(["id", "zh", "en", "confidence"] + cited).union(keys), in: row)
            let rests = keys.contains("rests") ? [rest(of: row, &sheet)].compactMap(\.self) : []
            let provisions = cited.isEmpty ? rests : citations("provisions", in: row, .either, &sheet)
            let confidence = sheet.word("confidence", in: row, as: Provision.Confidence.self) ?? .unverified
            let weakest = provisions.compactMap { self.provisions[$0]?.confidence }.max { $0.doubt < $1.doubt }
            if !rests.isEmpty, let weakest, weakest.doubt > confidence.doubt {
                sheet.report(
                    "\(row.id) is surer than what it rests on",
                    at: row["confidence"] ?? row.node,
                    fix: "write \(weakest.rawValue)"
                )
            }
            return Remedy(
                id: row.id,
                words: Bilingual(zh: sheet.text("zh", in: row), en: sheet.text("en", in: row)),
                from: keys.contains("from") ? origins(of: row, &sheet) : [],
                provisions: provisions,
                authorities: keys.contains("by")
                    ? known(authorities, as: "authority", of: "by", in: row, &sheet) : [],
                confidence: confidence
            )
        }
    }

    /// The one provision that a liability rests on; it must be law.
    private func rest(of row: LawSheet.Row, _ sheet: inout LawSheet) -> String? {
        let id = sheet.text("rests", in: row)
        guard let provision = provisions[id], provision.isLaw else {
            sheet.report("\(row.id) rests on \(id), which is no law", at: row["rests"] ?? row.node, fix: "mend the id")
            return nil
        }
        return id
    }

    /// What must be broken: provisions, or codes of instruments.
    private func origins(of row: LawSheet.Row, _ sheet: inout LawSheet) -> [String] {
        sheet.list("from", in: row).map { text, node in
            if provisions[text] == nil, instruments[text] == nil {
                sheet.report(
                    "from of \(row.id) names \(text), which is neither",
                    at: node,
                    fix: "name a provision or code"
                )
            }
            return text
        }
    }

    /// Adds the facts that a client cannot see; exactly the kinds that can be of class B have one.
    private func addMissing(in top: Node, to cards: inout [String: KindCard], _ sheet: inout LawSheet) {
        for node in top.mapping?["missing"]?.sequence ?? [] {
            let kind = node.mapping?["kind"]?.scalar?.string ?? ""
            let row = LawSheet.Row(id: "missing of \(kind)", node: node)
            sheet.allow(["kind", "zh", "en", "confidence"], in: row)
            guard let card = cards[kind] else {
                sheet.report("a missing fact names \"\(kind)\", which is no kind", at: node, fix: "mend the id")
                continue
            }
            if !card.canBeSuspected || card.missing != nil {
                sheet.report("\(kind) needs no missing fact here", at: node, fix: "take it out, or mend its class")
            }
            let words = Bilingual(zh: sheet.text("zh", in: row), en: sheet.text("en", in: row))
            let confidence = sheet.word("confidence", in: row, as: Provision.Confidence.self) ?? .unverified
            cards[kind]?.missing = KindCard.Missing(words: words, confidence: confidence)
        }
        for card in cards.values.sorted(by: { $0.id < $1.id }) where card.canBeSuspected && card.missing == nil {
            sheet.report("\(card.id) can be of class B and says not what is missing", at: top, fix: "add it to missing")
        }
    }
}

extension Provision.Confidence {
    /// How little may be built on it.
    fileprivate var doubt: Int {
        switch self {
        case .confirmed: 0
        case .substance: 1
        case .unverified: 2
        }
    }
}
