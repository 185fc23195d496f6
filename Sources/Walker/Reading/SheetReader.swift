import Vocabulary

/// Reads what the platform's sheet hands over beside its capability's own items.
struct SheetReader {
    let text: PageText
    let lexicon: Lexicon
    private static let profile: Set<Demand> = [.nickname, .avatar, .gender, .region]

    /// The items that one press hands over, as the sheet's sentences list them.
    func demands(handedBy scope: [Demand]) -> [Demand] {
        let named = text.sentences.filter { !$0.isDenial }.map { sentence in
            sentence.hits.nouns(before: sentence.hits.place(of: .purposeStart)?.lowerBound ?? Int.max)
        }
        var handed = Set(scope)
        if handed.isSubset(of: Self.profile) {
            // The capability hands over a profile; which parts of it, the sheet says.
            let parts = Self.profile.intersection(named.flatMap(\.self))
            if !parts.isEmpty { handed = parts }
        }
        for nouns in named where nouns.contains(where: handed.contains) {
            handed.formUnion(nouns.filter { !$0.isTie })
        }
        return handed.sorted()
    }

    /// What a yes on a sheet that hands over nothing agrees to, as its sentences name it.
    var consents: [Consent] { Set(text.sentences.filter { !$0.isDenial }.flatMap(\.hits.consents)).sorted() }
}
