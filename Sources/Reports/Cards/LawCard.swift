import Vocabulary

/// One kind in the law's part of the report: what it is, what carries it, what only guides, how it looks when lawful.
struct LawCard {
    /// One provision with its words.
    struct Row {
        var instrument: String
        var instrumentEn: String
        var article: String
        var hasKeyPhrase: Bool
        var keyPhrase: String
        var gist: String
        var isUnverified: Bool
    }

    var anchor: String
    var id: String
    var zh: String
    var en: String
    var grade: String
    var gradeZh: String
    var gradeEn: String
    var weight: Int
    var observe: String
    var lawful: String
    var hasNearMisses: Bool
    var nearMisses: [String]
    var basis: [Row]
    var hasGuidance: Bool
    var guidance: [Row]

    /// Makes the card of a kind.
    init(_ card: KindCard, provisions: [String: Provision]) {
        anchor = Self.anchor(of: card.id)
        id = card.id
        zh = card.zh
        en = card.en
        grade = card.grade.rawValue
        gradeZh = card.grade.words.zh
        gradeEn = card.grade.words.en
        weight = card.weight
        observe = card.observe
        lawful = card.compliant
        hasNearMisses = !card.nearMiss.isEmpty
        nearMisses = card.nearMiss
        var seen: Set<String> = []
        let all = (card.basis + card.parent).filter { seen.insert($0).inserted }.compactMap { provisions[$0] }
        basis = all.filter(\.isLaw).map(Self.row)
        guidance = (all.filter { !$0.isLaw } + card.guidance.compactMap { provisions[$0] }).map(Self.row)
        hasGuidance = !guidance.isEmpty
    }

    /// The place of a kind's card on the page.
    static func anchor(of kind: String) -> String { "law-\(kind)" }

    private static func row(_ provision: Provision) -> Row {
        Row(
            instrument: provision.instrumentText,
            instrumentEn: provision.instrumentEn,
            // The law's own part of the report speaks of no visit: it shows the numbers of today.
            article: provision.articleText(on: CivilDate(of: .visitStart)),
            hasKeyPhrase: !provision.keyPhrase.isEmpty,
            keyPhrase: provision.keyPhrase,
            gist: provision.gist,
            isUnverified: provision.isDoubtful
        )
    }
}
