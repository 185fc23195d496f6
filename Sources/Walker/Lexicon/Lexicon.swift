package import Vocabulary

/// The words by which a client understands a page: its own, never the server's.
///
/// - Source: `fixtures/lexicon/zh-CN.yaml`.
package struct Lexicon: Hashable, Sendable {
    /// What the lexicon knows of one demand.
    package struct DemandWords: Hashable, Sendable {
        /// Field names: English, pinyin and abbreviations.
        package var names: [String]
        /// Words for it on labels and in sentences.
        package var nouns: [String]
        /// Words on buttons that give it.
        package var acts: [String]
        /// Input types that mean nothing else.
        package var types: [String]

        /// Makes an entry.
        package init(names: [String] = [], nouns: [String] = [], acts: [String] = [], types: [String] = []) {
            self.names = names
            self.nouns = nouns
            self.acts = acts
            self.types = types
        }
    }

    /// Words by demand.
    package let demands: [Demand: DemandWords]
    /// Demands by the platform's capability.
    package let scopes: [String: [Demand]]
    /// Words by consent.
    package let consents: [Consent: [String]]
    /// Words by group.
    package let groups: [WordGroup: [String]]
    private let index: PhraseIndex
    private let memory = HitsMemory()
    private let names: [String: Demand]
    private let scopeNames: [String: [Demand]]

    /// Makes a lexicon from its lists.
    package init(
        demands: [Demand: DemandWords],
        scopes: [String: [Demand]],
        consents: [Consent: [String]],
        groups: [WordGroup: [String]],
        traditional: TraditionalLetters = TraditionalLetters()
    ) {
        self.demands = demands
        self.scopes = scopes
        self.consents = consents
        self.groups = groups
        var phrases: [(phrase: String, mark: Mark)] = []
        var names: [String: Demand] = [:]
        for (demand, words) in demands.sorted(by: { $0.key < $1.key }) {
            phrases += words.nouns.map { ($0, .noun(demand)) } + words.acts.map { ($0, .act(demand)) }
            for name in words.names { names[Self.plain(name)] = demand }
        }
        for (consent, words) in consents.sorted(by: { $0.key < $1.key }) {
            phrases += words.map { ($0, .consent(consent)) }
        }
        for group in WordGroup.allCases { phrases += (groups[group] ?? []).map { ($0, .group(group)) } }
        index = PhraseIndex(phrases + Self.denials(demands, groups), traditional: traditional)
        self.names = names
        scopeNames = Dictionary(scopes.map { (Self.plain($0.key), $0.value) }) { first, _ in first }
    }

    /// Every word of a tie with a denying word right before it: longer than the tie's own word, so it hides that.
    ///
    /// 免关注 is no tie on a sticker, a refusal on a button and a denial in a sentence.
    private static func denials(
        _ demands: [Demand: DemandWords],
        _ groups: [WordGroup: [String]]
    ) -> [(phrase: String, mark: Mark)] {
        let ties = demands.filter { $0.key.isTie }.sorted { $0.key < $1.key }.map(\.value)
        let printed = groups[.tie] ?? []
        let tied: [(words: [String], mark: WordGroup)] = [
            (printed, .without), (printed + ties.flatMap(\.acts), .refusal), (ties.flatMap(\.nouns), .negation),
        ]
        return (groups[.without] ?? []).flatMap { denial in
            tied.flatMap { words, mark in Set(words).sorted().map { (denial + $0, Mark.group(mark)) } }
        }
    }

    /// The lexicon's words in a text.
    package func hits(in text: String) -> Hits { memory.hits(in: text, otherwise: index.hits) }

    /// A text as its words are looked for: folded, in simplified characters.
    func letters(of text: String) -> [UInt32] { index.letters(of: text) }

    /// What is written on a page.
    func text(of page: Page) -> PageText { memory.text(of: page) { PageText($0, lexicon: self) } }

    /// The demands that a capability of the platform hands over; nil for an unknown one.
    package func demands(ofScope scope: String) -> [Demand]? { scopeNames[Self.plain(scope)] }

    /// The demand that a field's name means; nil for an unknown name.
    ///
    /// The whole name is looked up first, then its parts, the last one first: in `user_mobile` the noun comes last.
    package func demand(ofName name: String) -> Demand? {
        if let whole = names[Self.plain(name)] { return whole }
        let parts = Self.parts(of: name)
        if parts.count > 1 {
            let pairs = zip(parts, parts.dropFirst()).map { $0 + $1 }
            for part in pairs.reversed() + parts.reversed() { if let demand = names[part] { return demand } }
        }
        return nil
    }

    /// The demand that an input type alone means; nil where it says nothing.
    package func demand(ofType type: String) -> Demand? {
        demands.filter { $0.value.types.contains(type) }.keys.min()
    }

    private static func plain(_ name: String) -> String {
        String(name.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    private static func parts(of name: String) -> [String] {
        var parts = [""]
        for letter in name {
            if letter.isUppercase || !(letter.isLetter || letter.isNumber) { parts.append("") }
            if letter.isLetter || letter.isNumber { parts[parts.count - 1] += letter.lowercased() }
        }
        return parts.filter { !$0.isEmpty }
    }
}
