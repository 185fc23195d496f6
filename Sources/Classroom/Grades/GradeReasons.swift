package import Vocabulary

/// Writes the one sentence that a learner reads beside a grade.
package struct GradeReasons: Sendable {
    /// What the law says.
    let law: LawTables

    /// Makes a writer.
    package init(citing law: LawTables) { self.law = law }

    /// The sentence beside a question.
    ///
    /// - Parameters:
    ///   - question: The question.
    ///   - truth: What is true; nil where nothing is to be told.
    /// - Returns: What was there, in the words of the answers.
    package func reason(for question: SheetQuestion, given truth: FactTruth?) -> Bilingual {
        guard let truth else {
            return Bilingual("这一家没有这回事，不计分。", "This merchant has no such thing; it does not count.")
        }
        let words = truth.choices.map(question.words(of:))
        let zh = words.map { "“\($0.zh)”" }
        let en = words.map { "“\($0.en)”" }
        guard truth.isPlain else {
            return Bilingual(
                "这一题答\(zh.joined(separator: "或"))都算对。",
                "Either is right here: \(en.joined(separator: " or "))."
            )
        }
        return Bilingual("实际情况是\(zh.joined())。", "What was there: \(en.joined()).")
    }

    /// The sentence beside a kind.
    ///
    /// - Parameters:
    ///   - kind: The kind.
    ///   - isThere: Says that the answer key holds it.
    /// - Returns: What is suspected and by which provision, or what it would look like when lawful.
    package func reason(for kind: Kind, isThere: Bool) -> Bilingual {
        let card = law.card(of: kind)
        guard isThere else {
            return Bilingual(
                "这一家没有发现涉嫌“\(card.zh)”的情形。",
                "Nothing here makes “\(card.en)” suspected."
            )
        }
        let basis = law.provision(carrying: card).map { Bilingual("，可看\($0.short.zh)", "; see \($0.short.en)") }
        return Bilingual(
            "这一家涉嫌“\(card.zh)”\(basis?.zh ?? "")。",
            "“\(card.en)” is suspected here\(basis?.en ?? "")."
        )
    }
}

extension LawTables {
    /// The first provision of law whose words are confirmed and that can carry a kind; nil where none is.
    func provision(carrying card: KindCard) -> Provision? {
        let rows = (card.basis + card.parent).compactMap { provisions[$0] }
        return rows.first { $0.isLaw && $0.confidence == .confirmed && $0.articleConfidence != .unverified }
            ?? rows.first { $0.isLaw && $0.confidence != .unverified }
    }
}

extension Provision {
    /// The instrument without the year of its amendment, and the article.
    fileprivate var short: Bilingual {
        let name = instrument.split(separator: " (", maxSplits: 1).first.map(String.init) ?? instrument
        let number = article.first.map { $0.isNumber && $0.isASCII ? "第\(article)条" : article } ?? ""
        return Bilingual("\(name.contains("《") ? name : "《\(name)》")\(number)", "\(instrumentEn), art. \(article)")
    }
}
