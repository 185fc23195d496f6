import Vocabulary
import Yams

extension LawReader {
    /// Answers the make-believe towns, in the order of the file; the cards must have been read.
    func municipalities(
        in top: Node,
        knowing cards: [String: KindCard],
        _ sheet: inout LawSheet
    ) -> [Municipality] {
        sheet.rows(of: "towns", in: top).map { row in
            sheet.allow(["id", "zh", "en", "bans"], in: row)
            return Municipality(
                id: row.id,
                name: Bilingual(zh: sheet.text("zh", in: row), en: sheet.text("en", in: row)),
                bans: bans(in: row, knowing: cards, &sheet)
            )
        }
    }

    private func bans(
        in row: LawSheet.Row,
        knowing cards: [String: KindCard],
        _ sheet: inout LawSheet
    ) -> [Municipality.Ban] {
        guard let list = row["bans"]?.sequence else {
            sheet.report(
                "\(row.id) lacks the list bans",
                at: row["bans"] ?? row.node,
                fix: "add bans, empty if need be"
            )
            return []
        }
        return list.compactMap { node in
            let ban = LawSheet.Row(id: "a ban of \(row.id)", node: node)
            sheet.allow(["kind", "services", "after"], in: ban)
            let names = Set(Service.allCases.map(\.rawValue))
            let services = known(names, as: "service", of: "services", in: ban, &sheet)
            let rule = sheet.text("after", in: ban)
            guard let kind = sheet.word("kind", in: ban, as: Kind.self) else { return nil }
            let basis = cards[kind.rawValue]?.basis ?? []
            if !basis.contains(rule) {
                sheet.report(
                    "\(ban.id) is made after \(rule), which is no basis of \(kind.rawValue)",
                    at: ban["after"] ?? node,
                    fix: "use one of \(sheet.listed(basis))"
                )
            }
            return Municipality.Ban(kind: kind, services: services.compactMap(Service.init(rawValue:)), after: rule)
        }
    }
}
