package import Vocabulary

/// The law tables as pages of docs, in Markdown.
///
/// Law and guidance never stand in one list, and a row that nobody confirmed is never printed without saying so.
///
/// - Shape: one text a page, ending with a line feed; the same tables give the same bytes.
/// - Source: `fixtures/law`; `docs/kinds.md`, `docs/necessity.md` and `docs/provisions.md` are these texts.
package struct LawPages: Sendable {
    private var tables: LawTables

    /// Makes the pages of some tables.
    package init(_ tables: LawTables) { self.tables = tables }

    /// The text of `docs/kinds.md`: every kind with what carries it and what only looks like it.
    package var kinds: String {
        let cards = tables.kinds.values.sorted { $0.id < $1.id }
        var lines = opening("Kinds of suspected violation", from: "kinds.yaml")
        lines += [
            "A finding is a case of one of these kinds. It says that something is *suspected* (涉嫌); whether a law was",
            "broken is for a regulator or a court.",
            "",
            "Class A: prima facie breach if observed. Class B: suspected, one more fact is needed that a client cannot see.",
            "Class C: contextual, or a matter of guidance. Weight: severity of the plain case, 1 to 3.",
            "Places: P0 site, P1 entry, P2 menu, P3 checkout, P4 payment and receipt, P5 invoice, P6 the next days, P7 account.",
            "",
            "| kind | 名称 | name | class | weight | places |",
            "|---|---|---|---|---|---|",
        ]
        lines += cards.map { card in
            row([
                "[\(card.id)](#\(card.id))", plain(card.zh), plain(card.en), card.grade.rawValue, "\(card.weight)",
                card.places.joined(separator: " "),
            ])
        }
        for card in cards { lines += [""] + section(of: card) }
        lines += below
        return page(lines)
    }

    /// The text of `docs/necessity.md`: one row per demand, one column per service and one for the invoice.
    package var necessity: String {
        var lines = opening("What a service needs", from: "necessity.yaml")
        lines += [
            "N: necessary. K: necessary only when the consumer picks the option that needs it. X: not necessary.",
            "\u{2013}: does not arise. An item marked X, or K without its option, is never a condition of the service.",
            "",
            row(["demand", "what it is"] + Service.allCases.map(\.rawValue) + ["e-invoice"]),
            "|---|---|" + String(repeating: "---|", count: Service.allCases.count + 1),
        ]
        lines += Demand.allCases.map { demand in
            let marks = Service.allCases.map { tables.necessity.mark(of: demand, for: $0, at: .menu) }
            let invoice = tables.necessity.mark(of: demand, for: .dineIn, at: .invoice)
            return row([demand.rawValue, nature(of: demand)] + (marks + [invoice]).map(letter))
        }
        return page(lines)
    }

    /// The text of `docs/provisions.md`: law first, then what is no law.
    package var provisions: String {
        let all = tables.provisions.values.sorted { turn(of: $0.id).lexicographicallyPrecedes(turn(of: $1.id)) }
        var lines = opening("Provisions", from: "provisions.yaml")
        lines += [
            "C: the wording is confirmed in full. S: the substance is confirmed by a second document.",
            "M: nobody confirmed it; it may be shown as an \(Self.unverified), or not at all.",
        ]
        lines += ["", "## Law", ""] + table(of: all.filter(\.isLaw))
        lines += ["", "## Guidance, standards, policy and drafts: not law", ""] + table(of: all.filter { !$0.isLaw })
        let instruments = tables.instruments.values.sorted { $0.code < $1.code }
        if !instruments.isEmpty {
            lines += [
                "", "## Instruments", "", "| code | instrument | from | kind | status | sources |",
                "|---|---|---|---|---|---|",
            ]
            lines += instruments.map { instrument in
                row([
                    instrument.code, "\(plain(instrument.name.zh))<br>\(plain(instrument.name.en))",
                    instrument.effective?.text ?? "", instrument.rank.rawValue, plain(instrument.status),
                    instrument.sources.joined(separator: " "),
                ])
            }
        }
        if !tables.municipalities.isEmpty {
            lines += [
                "", "## Make-believe towns", "", "| id | town | its own rules forbid | in | made after |",
                "|---|---|---|---|---|",
            ]
            lines += tables.municipalities.flatMap { town in
                let head = [town.id, "\(plain(town.name.zh))<br>\(plain(town.name.en))"]
                guard !town.bans.isEmpty else { return [row(head + ["", "", ""])] }
                return town.bans.map { ban in
                    let services = ban.services.map(\.rawValue).joined(separator: ", ")
                    return row(
                        head + [
                            "[\(ban.kind.rawValue)](kinds.md#\(ban.kind.rawValue))", services, links(to: [ban.after]),
                        ]
                    )
                }
            }
        }
        if !tables.sources.isEmpty {
            lines += ["", "## Sources", ""]
            lines += tables.sources.keys.sorted {
                turn(of: "s-" + $0.dropFirst()).lexicographicallyPrecedes(turn(of: "s-" + $1.dropFirst()))
            }
            .map { "- \($0): \(plain(tables.sources[$0] ?? ""))" }
        }
        return page(lines)
    }

    private static let unverified = "unverified citation (未核实引用)"

    private func opening(_ title: String, from file: String) -> [String] {
        ["# \(title)", "", "<!-- Written by `mockmerchant docs` from fixtures/law/\(file): change that file. -->", ""]
    }

    private func page(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }

    private func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }

    /// A bar would end a cell, an asterisk would turn what follows, a bracket would open a tag.
    private func plain(_ text: String) -> String {
        text.reduce(into: "") { plain, character in
            switch character {
            case "|", "*": plain += "\\\(character)"
            case "<": plain += "&lt;"
            default: plain.append(character)
            }
        }
    }

    private func section(of card: KindCard) -> [String] {
        var lines = [
            "## \(card.id)",
            "",
            "**\(plain(card.zh))** \u{00B7} \(plain(card.en))",
            "",
            "- Class \(card.grade.rawValue), weight \(card.weight), at \(card.places.joined(separator: ", "))"
                + (card.needsAllPlaces ? ", all needed together" : "")
                + (card.services.isEmpty ? "" : "; holds for \(card.services.joined(separator: ", "))"),
        ]
        lines += card.gradeWhen.map { "- Class \($0.value.rawValue) if \(plain($0.when.en)) (\(plain($0.when.zh)))" }
        lines += card.weightWhen.map { "- Weight \($0.value) if \(plain($0.when.en)) (\(plain($0.when.zh)))" }
        lines += tables.municipalities.flatMap { town in
            town.bans.filter { $0.kind.rawValue == card.id }.map { ban in
                "- In the range: class A at \(ban.services.map(\.rawValue).joined(separator: ", ")) in \(plain(town.name.en)) "
                    + "(\(plain(town.name.zh))), whose own rule is made after \(links(to: [ban.after]))"
            }
        }
        if card.isSimulatorOnly { lines.append("- Played in the range only, never tried on a real merchant") }
        if !card.onlyIf.isEmpty { lines.append("- Arises only if \(plain(card.onlyIf))") }
        if let missing = card.missing {
            let words = "\(plain(missing.words.en)) (\(plain(missing.words.zh)))"
            lines.append("- Still missing for class B: \(words) [\(missing.confidence.rawValue)]")
        }
        lines += [
            "- To observe: \(plain(card.observe))",
            "- Lawful form: \(plain(card.compliant))",
        ]
        if !card.nearMiss.isEmpty { lines += ["- Near misses:"] + card.nearMiss.map { "  - \(plain($0))" } }
        lines += cited(card.parent, as: "Above every gate", by: card)
        lines += cited(card.basis, as: "Basis", by: card)
        lines += cited(card.guidance, as: "Guidance, not law", by: card)
        lines += cited(card.context, as: "Context, never relied on alone", by: card)
        let liabilities = tables.liabilities(of: card)
        if !liabilities.isEmpty {
            lines.append("- What may follow (a suspicion, no verdict):")
            lines += liabilities.map {
                "  - \(plain($0.words.en)) [\($0.confidence.rawValue)]: \(links(to: $0.provisions))"
            }
        }
        let authorities = tables.authorities(of: card).map { plain($0.words.en) }
        if !authorities.isEmpty { lines.append("- In charge: \(authorities.joined(separator: "; "))") }
        if !card.examples.isEmpty {
            let links = card.examples.map { "[\($0)](#report-\($0))" }
            lines.append("- Published: \(links.joined(separator: ", "))")
        }
        if let chinese = card.chinese {
            lines.append("- \u{4E2D}\u{6587}: \(plain(chinese.observe)) \u{5408}\u{6CD5}: \(plain(chinese.compliant))")
        }
        if !card.note.isEmpty { lines.append("- Note: \(plain(card.note))") }
        return lines
    }

    private func cited(_ ids: [String], as title: String, by card: KindCard) -> [String] {
        if ids.isEmpty { return [] }
        return ["- \(title):"] + ids.map { "  - \(citation(of: $0, parts: card.parts(of: $0)))" }
    }

    private func citation(of id: String, parts: [String]) -> String {
        guard let provision = tables.provisions[id] else { return "\(id): \(Self.unverified)" }
        let place = provision.article + parts.joined()
        let article = place.isEmpty ? "" : ", \(plain(place))"
        let former = provision.former.map { " (\($0.article) before \($0.before))" } ?? ""
        let doubt = provision.confidence == .unverified ? ": \(Self.unverified)" : ""
        return "[\(id)](provisions.md#\(id)) \(plain(provision.instrument))\(article)\(former)\(doubt)"
    }

    private func links(to ids: [String]) -> String {
        ids.map { "[\($0)](provisions.md#\($0))" }.joined(separator: ", ")
    }

    /// The published cases, the authorities and the ladder, below the kinds.
    private var below: [String] {
        var lines: [String] = []
        if !tables.ladder.isEmpty {
            lines += ["", "## The ladder of remedies", ""]
            lines += tables.ladder.enumerated().map { place, step in
                "\(place + 1). \(plain(step.words.en)) (\(plain(step.words.zh))) [\(step.confidence.rawValue)]: "
                    + links(to: step.provisions)
            }
        }
        if !tables.authorities.isEmpty {
            lines += ["", "## Authorities", ""]
            lines += tables.authorities.map {
                "- \(plain($0.words.en)) (\(plain($0.words.zh))) [\($0.confidence.rawValue)]: \(links(to: $0.provisions))"
            }
        }
        if !tables.reports.isEmpty {
            lines += [
                "", "## Published cases and surveys", "", "| id | date | place | publisher | what | confidence |",
                "|---|---|---|---|---|---|",
            ]
            lines += tables.reports.values.sorted { ($0.date, $0.id) < ($1.date, $1.id) }.map { report in
                row([
                    "<a id=\"report-\(report.id)\"></a>\(report.id)",
                    (report.isDateApproximate ? "about " : "") + report.date.text,
                    plain(report.place.en), plain(report.publisher.en),
                    "\(plain(report.what.en))<br>\(plain(report.what.zh))", report.confidence.rawValue,
                ])
            }
        }
        return lines
    }

    private func table(of provisions: [Provision]) -> [String] {
        [
            "| id | instrument | article | kind, from | what it says | 原文 | confidence | sources | note |",
            "|---|---|---|---|---|---|---|---|---|",
        ]
            + provisions.map { provision in
                row([
                    "<a id=\"\(provision.id)\"></a>\(provision.id)",
                    "\(plain(provision.instrument))<br>\(plain(provision.instrumentEn))",
                    provision.article + (provision.former.map { " (\($0.article) before \($0.before))" } ?? ""),
                    ([provision.rank.rawValue] + [provision.effective?.text].compactMap(\.self)).joined(
                        separator: ", "
                    ),
                    plain(provision.gist),
                    plain(provision.keyPhrase),
                    provision.confidence == .unverified
                        ? "M: \(Self.unverified)"
                        : provision.confidence.rawValue
                            + (provision.articleConfidence == .unverified ? ", number of the article M" : ""),
                    provision.sources.joined(separator: " "), plain(provision.note),
                ])
            }
    }

    private func nature(of demand: Demand) -> String {
        if demand.isShownUnpriced { return "shown, never priced" }
        if demand.isTie { return "tie to the trader" }
        return demand.isPersonal ? "about the person" : "runs the service"
    }

    private func letter(of mark: Necessity.Mark) -> String { mark == .absent ? "\u{2013}" : mark.rawValue }

    /// Puts `cpl-9` before `cpl-10`, as a reader looks for them.
    private func turn(of id: String) -> [String] {
        id.split(separator: "-").map { part in
            Int(part) == nil ? String(part) : String(repeating: "0", count: max(0, 6 - part.count)) + part
        }
    }
}
