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
    init(_ finding: Finding, in report: RangeReport) {
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
        law = Self.citations(of: basis.filter(\.isLaw))
        // What is no law is shown apart even where a table lists it among the basis.
        guidance = Self.citations(
            of: basis.filter { !$0.isLaw } + card.guidance.compactMap { report.law.provisions[$0] }
        )
    }

    /// Gathers provisions by instrument, in the order in which the tables name them first.
    static func citations(of provisions: [Provision]) -> [Citation] {
        var citations: [Citation] = []
        var seen: Set<String> = []
        for provision in provisions where seen.insert(provision.id).inserted {
            let article = Article(text: provision.articleText, isUnverified: provision.confidence == .unverified)
            if let place = citations.firstIndex(where: { $0.instrument == provision.instrumentText }) {
                citations[place].articles.append(article)
            } else {
                citations.append(
                    Citation(
                        instrument: provision.instrumentText,
                        instrumentEn: provision.instrumentEn,
                        articles: [article]
                    )
                )
            }
        }
        return citations
    }
}

extension Provision {
    /// The instrument as a lawyer writes it: 《消费者权益保护法》(2013修正); a name that has marks of its own keeps them.
    var instrumentText: String {
        guard isLaw, !instrument.contains("《") else { return instrument }
        let parts = instrument.split(separator: " (", maxSplits: 1)
        guard parts.count == 2 else { return "《\(instrument)》" }
        return "《\(parts[0])》(\(parts[1])"
    }

    /// The article as a lawyer writes it: 第16条, or the item's own number where it has one; empty for a whole document.
    var articleText: String {
        guard let first = article.first else { return "" }
        return first.isNumber && first.isASCII ? "第\(article)条" : article
    }
}
