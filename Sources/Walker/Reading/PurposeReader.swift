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
        for clause in sentence.parts(lexicon) {
            if clause.hits.has(.vague) {
                isVague = true
            } else if says(clause) || clause.hits.has(.stated) {
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

    /// Only the clause with the purpose word itself says one, and only with words behind it that tell more than what the
    /// consumer came for anyway: 以便点餐 says none.
    private func says(_ clause: Sentence) -> Bool {
        guard let place = clause.hits.place(of: .purposeStart) else { return false }
        let empty = clause.hits.all.filter { $0.mark == .group(.circular) || $0.mark == .group(.purposeStart) }
        let telling = PhraseIndex.folded(clause.text).enumerated().filter { spot, letter in
            spot >= place.upperBound && PhraseIndex.isLetter(letter) && !empty.contains { $0.range.contains(spot) }
        }
        return telling.count > 1
    }
}
