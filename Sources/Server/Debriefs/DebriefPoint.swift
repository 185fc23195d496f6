import Classroom
import Scenarios
import Vocabulary

/// Something that speaks against a merchant, numbered as the replay marks it, with what the law says about it.
struct DebriefPoint: Sendable {
    /// The number of its marker, from 1.
    var number: Int
    /// The kind; nil where it is a fact that makes no kind by itself.
    var kind: Kind?
    /// The practices that make it; empty where it is the lack of something, which no page shows.
    var practices: Set<PracticeID>
    /// What it is called.
    var name: Bilingual
    /// What was there, in one sentence.
    var reason: Bilingual
    /// How it looks when lawful; empty where nobody wrote it.
    var lawful: Bilingual
    /// The provisions to read.
    var cards: [ProvisionCard]

    /// The points of a merchant: its kinds, then what the sheet's facts show beside them.
    static func all(of grade: SheetGrade, given truth: SheetTruth, by law: LawTables) -> [DebriefPoint] {
        var points: [DebriefPoint] = []
        let reasons = GradeReasons(citing: law)
        for entry in truth.key.entries {
            let card = law.card(of: entry.kind)
            let chinese = card.chinese?.compliant ?? ""
            points.append(
                DebriefPoint(
                    number: points.count + 1,
                    kind: entry.kind,
                    practices: Set(entry.practices),
                    name: Bilingual(card.zh, card.en),
                    reason: reasons.reason(for: entry.kind, isThere: true),
                    lawful: Bilingual(chinese, card.compliant),
                    cards: card.basis.compactMap { law.provisions[$0] }.map(ProvisionCard.init)
                )
            )
        }
        var known = points.reduce(into: Set<PracticeID>()) { $0.formUnion($1.practices) }
        for question in SheetCatalogue.all where truth.colour(of: question) == .flagged {
            let fresh = Set(truth.facts[question.id]?.practices ?? []).subtracting(known)
            guard !fresh.isEmpty else { continue }
            known.formUnion(fresh)
            points.append(
                DebriefPoint(
                    number: points.count + 1,
                    practices: fresh,
                    name: question.words,
                    reason: reasons.reason(for: question, given: truth.facts[question.id]),
                    lawful: Bilingual("", ""),
                    cards: []
                )
            )
        }
        return points
    }
}

/// A provision as a debrief shows it.
struct ProvisionCard: Sendable {
    /// Instrument and article.
    var title: Bilingual
    /// What it says, in short; empty where no words are carried.
    var words: Bilingual
    /// Says that the row, or the number of its article, is not confirmed.
    var isUnverified: Bool

    /// A row of the tables.
    init(_ row: Provision) {
        let instrument = row.instrument.contains("《") ? row.instrument : "《\(row.instrument)》"
        let isNumber = row.article.first?.isNumber ?? false
        title = Bilingual(
            isNumber ? "\(instrument)第\(row.article)条" : "\(instrument)\(row.article)",
            row.article.isEmpty ? row.instrumentEn : "\(row.instrumentEn), art. \(row.article)"
        )
        words = Bilingual(row.keyPhrase, row.gist)
        isUnverified = row.confidence == .unverified || row.articleConfidence == .unverified
    }
}
