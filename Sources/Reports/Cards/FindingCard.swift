import Vocabulary

/// One finding on a scenario's card: what is suspected, where it was seen, and which law it rests on.
struct FindingCard {
    var anchor: String
    var id: String
    var zh: String
    var en: String
    var grade: String
    var weight: Int
    var stageZh: String
    var stageEn: String
    var wants: [PriceLine.Chip]
    var reason: String
    var walkZh: String
    var walkEn: String
    var page: Int
    var hasControl: Bool
    var control: String
    var lawful: String
    var law: [Citation]
    var guidance: [Citation]

    /// The articles of one instrument, cited in one line; the words stand in the law's own part of the report.
    struct Citation {
        var instrument: String
        var instrumentEn: String
        var articles: [Article]
    }

    /// One cited article.
    struct Article {
        var text: String
        var isUnverified: Bool
    }

    /// Makes a card.
    init(_ finding: Finding, in report: RangeReport, on date: CivilDate) {
        let card = report.law.card(of: finding.kind)
        anchor = LawCard.anchor(of: card.id)
        id = card.id
        zh = card.zh
        en = card.en
        grade = report.grade(of: finding).rawValue
        weight = card.weight
        stageZh = finding.stage.words.zh
        stageEn = finding.stage.words.en
        wants = finding.wants.map { PriceLine.Chip(zh: $0.words.zh, en: $0.words.en, tone: "excess") }
        reason = finding.evidence.reason
        walkZh = finding.evidence.policy.words.zh
        walkEn = finding.evidence.policy.words.en
        page = finding.evidence.step + 1
        hasControl = !finding.evidence.control.isEmpty
        control = finding.evidence.control
        lawful = card.compliant
        let basis = (card.basis + card.parent).compactMap { report.law.provisions[$0] }
        law = Self.citations(of: basis.filter(\.isLaw), on: date)
        // What is no law is shown apart even where a table lists it among the basis.
        guidance = Self.citations(
            of: basis.filter { !$0.isLaw } + card.guidance.compactMap { report.law.provisions[$0] },
            on: date
        )
    }

    /// Gathers provisions by instrument, in the order in which the tables name them first.
    ///
    /// - Parameters:
    ///   - provisions: What is cited.
    ///   - date: The day of the visit: what was not in force then is not cited, and numbers are those of the day.
    /// - Returns: One citation per instrument.
    static func citations(of provisions: [Provision], on date: CivilDate) -> [Citation] {
        var citations: [Citation] = []
        var seen: Set<String> = []
        for provision in provisions where provision.isInForce(on: date) && seen.insert(provision.id).inserted {
            let article = Article(text: provision.articleText(on: date), isUnverified: provision.isDoubtful)
            let instrument = provision.instrumentText(on: date)
            if let place = citations.firstIndex(where: { $0.instrument == instrument }) {
                citations[place].articles.append(article)
            } else {
                citations.append(
                    Citation(
                        instrument: instrument,
                        instrumentEn: provision.instrumentEn,
                        articles: [article]
                    )
                )
            }
        }
        return citations
    }
}
