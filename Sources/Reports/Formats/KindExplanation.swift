package import Vocabulary

/// What `mockmerchant explain` prints of one kind, in one language, for a visit on one day.
///
/// Law and guidance never stand in one list; classes B and C are worded as suspicion or advice; every statement that is
/// not the kind's own carries its confidence.
///
/// - Shape: lines of text, ending with a line feed; the same tables give the same bytes.
/// - Source: `fixtures/law`.
package struct KindExplanation: Sendable {
    private var card: KindCard
    private var tables: LawTables
    private var date: CivilDate
    private var language: Language

    /// Makes the text of a kind.
    ///
    /// - Parameters:
    ///   - card: The kind, played or not.
    ///   - tables: The law.
    ///   - date: The day of the visit: articles are cited by the number valid then.
    ///   - language: What to print it in.
    package init(of card: KindCard, tables: LawTables, on date: CivilDate, in language: Language) {
        self.card = card
        self.tables = tables
        self.date = date
        self.language = language
    }

    /// No line is wider than this, in columns.
    private static let width = 100

    /// The whole text.
    package var text: String {
        let words = language == .zh ? card.chinese ?? card.english : card.english
        var lines = head
        lines += part("看什么", "What to look for", [words.observe])
        lines += part("合法时的样子", "How it looks when lawful", [words.compliant])
        lines += part("容易误认的情形", "Near misses: lawful, or a lesser thing", words.nearMiss)
        if !words.onlyIf.isEmpty { lines += part("前提", "Arises only if", [words.onlyIf]) }
        lines += part("等级", "Class and weight", grades)
        if let missing = card.missing {
            lines += part(
                "B级尚缺的事实",
                "The fact still missing for class B",
                ["\(language(missing.words)) [\(missing.confidence.rawValue)]"]
            )
        }
        lines += law
        lines += part("可能的责任（涉嫌，非结论）", "Possible liability (a suspicion, no verdict)", liabilities)
        lines += part("主管机关", "Authorities in charge", tables.authorities(of: card).map(line))
        lines += part("可走的步骤，由轻到重", "The ladder of remedies, mildest first", ladder, isNumbered: true)
        if !reports.isEmpty { lines += part("公开报道的实例", "Published cases and surveys", reports) }
        if !words.note.isEmpty { lines += part("注意", "Note", [words.note]) }
        lines += [""] + WordWrap.lines(legend, width: Self.width)
        return lines.map(DisplayWidth.printable).joined(separator: "\n") + "\n"
    }

    private var head: [String] {
        let name = language(Bilingual(zh: card.zh, en: card.en))
        let tier = card.tier == .core ? language("核心", "core") : language("扩展", "extended")
        let services =
            card.services.isEmpty
            ? [] : [language("适用", "holds for") + " " + card.services.joined(separator: ", ")]
        let places =
            card.places.joined(separator: " ")
            + (card.needsAllPlaces ? language("（须同时具备）", " (all needed together)") : "")
        var lines = WordWrap.lines("\(card.id) \(language("涉嫌", "suspected")): \(name)", width: Self.width)
        let facts = ([tier, places] + services).joined(separator: " · ")
        lines += WordWrap.lines(facts, width: Self.width)
        if card.isSimulatorOnly {
            lines.append(language("只在靶场内演示，绝不在真实商家尝试", "played in the range only, never tried on a real merchant"))
        }
        return lines
    }

    private var grades: [String] {
        let plain = language(card.grade.words) + language("，权重", ", weight ") + "\(card.weight)"
        return [plain]
            + card.gradeWhen.map { language($0.value.words) + language("，如果", ", if ") + language($0.when) }
            + card.weightWhen.map {
                language("权重", "weight ") + "\($0.value)" + language("，如果", ", if ") + language($0.when)
            }
            + towns
    }

    /// The make-believe towns whose own rules make it graver.
    private var towns: [String] {
        tables.municipalities.flatMap { town in
            town.bans.filter { $0.kind.rawValue == card.id }.map { ban in
                let services = ban.services.map(\.rawValue).joined(separator: ", ")
                return language(
                    "靶场内：\(town.name.zh)有仿\(ban.after)的地方规定，\(services)按A级",
                    "in the range: class A at \(services) in \(town.name.en), whose own rule is made after \(ban.after)"
                )
            }
        }
    }

    private var law: [String] {
        let day = language("（按到访日\(date)的条号）", " (numbers of the visit's day, \(date))")
        let stands = card.basis + card.parent.filter { !card.basis.contains($0) }
        let context = card.context.filter { !stands.contains($0) }
        let cited = { (ids: [String]) in ids.compactMap { tables.provisions[$0] } }
        // What is no law is shown apart even where a table lists it among the basis.
        let basis = cited(stands).filter(\.isLaw)
        let guidance = (cited(stands) + cited(card.guidance)).filter { !$0.isLaw }
        var lines = part("法律依据" + day, "Basis in law" + day, basis.flatMap(citation))
        lines += guidance.isEmpty ? [] : part("指引（不是法律）", "Guidance (not law)", guidance.flatMap(citation))
        if !context.isEmpty {
            lines += part("背景（不单独作为依据）", "Context (never relied on alone)", cited(context).flatMap(citation))
        }
        return lines
    }

    /// One provision as a line, and its words: the quotation in Chinese, what it says in English.
    private func citation(_ provision: Provision) -> [String] {
        let force = provision.isLaw ? "" : language("，非法律", ", not law")
        let said =
            language == .zh
            ? (provision.keyPhrase.isEmpty ? "" : "：“\(provision.keyPhrase)”") : ": \(provision.gist)"
        let line = provision.citation(on: date, parts: card.parts(of: provision.id), in: language)
        return ["\(provision.id) \(line)\(force)\(said)"]
    }

    private var liabilities: [String] {
        tables.liabilities(of: card).map { row in
            let rests = row.provisions.compactMap { tables.provisions[$0]?.citation(on: date, in: language) }
            return "\(line(row)); \(rests.joined(separator: ", "))"
        }
    }

    private var ladder: [String] {
        tables.ladder.map { step in
            let by = tables.authorities.filter { step.authorities.contains($0.id) }.map { language($0.words) }
            let who =
                by.isEmpty ? "" : language("（", " (") + by.joined(separator: language("、", "; ")) + language("）", ")")
            let articles = step.provisions.compactMap { tables.provisions[$0] }.map { provision in
                language(provision.instrumentText(on: date) + provision.articleText(on: date), provision.id)
            }
            return "\(line(step))\(who): \(articles.joined(separator: language("、", ", ")))"
        }
    }

    private var reports: [String] {
        card.examples.compactMap { tables.reports[$0] }.map { report in
            let day = (report.isDateApproximate ? language("约", "about ") : "") + report.date.text
            return "\(day), \(language(report.place)), \(language(report.publisher)): \(language(report.what)) "
                + "[\(report.confidence.rawValue)]"
        }
    }

    private func line(_ row: Remedy) -> String {
        let doubt = row.confidence == .unverified ? language("，未核实", ", unverified") : ""
        return "\(language(row.words)) [\(row.confidence.rawValue)\(doubt)]"
    }

    private var legend: String {
        language(
            "[C] 原文已逐字核实；[S] 实质内容经第二来源核实；[M] 未核实，不得单独援引。所见只作涉嫌；是否违法由监管机关或法院认定。",
            "[C] wording confirmed in full; [S] substance confirmed by a second document; [M] unconfirmed, not to be relied "
                + "on alone. Whatever is seen is suspected; only a regulator or a court decides what is unlawful."
        )
    }

    private func part(_ zh: String, _ en: String, _ items: [String], isNumbered: Bool = false) -> [String] {
        ["", language(zh, en)]
            + items.enumerated().flatMap { place, item in
                let mark = isNumbered ? "\(place + 1). " : "- "
                let indent = String(repeating: " ", count: mark.count)
                return WordWrap.lines(item, width: Self.width - 2 - mark.count).enumerated().map { turn, line in
                    "  " + (turn == 0 ? mark : indent) + line
                }
            }
    }
}
