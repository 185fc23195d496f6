package import Vocabulary

extension ItemRow {
    /// What the table is for.
    package static let about = Bilingual(
        "题目好不好：难度、区分度、用时，太难太易或区分不开的有标记",
        "how good the items are: facility, discrimination, time; what is too hard, too easy or tells nobody apart is flagged"
    )

    /// A row for each question and kind of each case that anybody answered and that counts.
    package static func rows(of record: ClassRecord) -> [ItemRow] {
        var answers: [String: [ItemStatistics.Answer]] = [:]
        var places: [String: (caseID: String, rule: String, difficulty: Int?)] = [:]
        for attempt in record.attempts where attempt.isDone {
            for item in attempt.items where item.answer != nil && item.most > 0 {
                let name = "\(attempt.caseID)/\(item.rule)"
                places[name] = (attempt.caseID, item.rule, attempt.difficulty)
                answers[name, default: []].append(
                    ItemStatistics.Answer(
                        learner: attempt.learner.id,
                        share: max(0, Double(item.points) / Double(item.most)),
                        seconds: item.seconds.map(Double.init)
                    )
                )
            }
        }
        return ItemStatistics(of: answers).lines.map { line in
            ItemRow(
                item: line.item,
                rule: places[line.item]?.rule ?? "",
                variant: places[line.item]?.caseID ?? "",
                difficulty: places[line.item]?.difficulty,
                answered: line.answered,
                facility: line.facility,
                discrimination: line.discrimination,
                medianSeconds: line.medianSeconds,
                flag: line.flags.map(\.rawValue).joined(separator: " ")
            )
        }
    }
}
