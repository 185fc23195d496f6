package import Vocabulary

extension RatingRow {
    /// What the table is for.
    package static let about = Bilingual(
        "评分一致性用的原始评分，带标准答案；可以原样再导入",
        "the ratings behind the agreement, with the gold answers; imports again unchanged"
    )

    /// A row for each question and kind that was answered; of two attempts of a learner at a case the first counts.
    package static func rows(of record: ClassRecord) -> [RatingRow] {
        var known: Set<[String]> = []
        return record.attempts.filter(\.isDone).flatMap { attempt in
            attempt.items.compactMap { item -> RatingRow? in
                guard let answer = item.answer else { return nil }
                let name = "\(attempt.caseID)/\(item.rule)"
                guard known.insert([name, attempt.learner.id.rawValue]).inserted else { return nil }
                return RatingRow(
                    round: record.code,
                    item: name,
                    caseID: attempt.caseID,
                    rule: item.rule,
                    rater: attempt.learner.id.rawValue,
                    rating: answer.rawValue,
                    gold: item.truth?.rawValue ?? "",
                    at: item.at.map { ClassTime(milliseconds: $0) }
                )
            }
        }
    }
}
