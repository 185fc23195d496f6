import Vocabulary

/// Reads what is said about the purpose of an asking, on its page or the page before.
struct PurposeReader {
    let lexicon: Lexicon

    init(_ lexicon: Lexicon) { self.lexicon = lexicon }

    /// The clearest word on the purpose of the demands among the sentences.
    func purpose(of demands: [Demand], in sentences: [Sentence]) -> Ask.Purpose {
        let found = sentences.map { purpose(of: demands, in: $0) }
        if found.contains(.stated) { return .stated }
        return found.contains(.vague) ? .vague : .silent
    }

    private func purpose(of demands: [Demand], in sentence: Sentence) -> Ask.Purpose {
        guard concerns(sentence, demands) else { return .silent }
        var isVague = false
        var isStated = false
        var hasBegun = false
        for clause in sentence.parts(lexicon) {
            if clause.hits.has(.purposeStart) { hasBegun = true }
            if clause.hits.has(.vague) {
                isVague = true
            } else if hasBegun && says(clause) || clause.hits.has(.stated) {
                isStated = true
            }
        }
        if isStated { return .stated }
        return isVague ? .vague : .silent
    }

    /// A sentence whose subject is another item says nothing about this one.
    private func concerns(_ sentence: Sentence, _ demands: [Demand]) -> Bool {
        let start = sentence.hits.place(of: .purposeStart)?.lowerBound ?? Int.max
        let subject = sentence.hits.nouns(before: start)
        return subject.isEmpty || demands.contains(where: subject.contains)
    }

    /// Only the clause with the purpose word itself says one, and only with words behind it.
    private func says(_ clause: Sentence) -> Bool {
        guard let place = clause.hits.place(of: .purposeStart) else { return false }
        return PhraseIndex.folded(clause.text).count > place.upperBound + 1
    }
}
