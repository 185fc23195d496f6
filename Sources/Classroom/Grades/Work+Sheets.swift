import Vocabulary

/// What a learner's events add up to, as the grading reads it.
extension Learner.Work {
    /// The facts; answers that no question has are left out.
    package var sheet: Sheet {
        var sheet = Sheet()
        for (id, choice) in answers {
            let id = FactID(rawValue: id)
            guard SheetCatalogue.question(id) != nil, let choice = FactChoice(rawValue: choice) else { continue }
            sheet.answers[id] = SheetAnswer(choice, seconds: seconds(to: answeredAt[id.rawValue]))
        }
        return sheet
    }

    /// The kinds; verdicts about no kind are left out.
    package var kindSheet: KindSheet {
        var entries: [Kind: KindSheet.Entry] = [:]
        for (id, verdict) in kinds {
            guard let kind = Kind(rawValue: id), let verdict = KindVerdict(rawValue: verdict) else { continue }
            entries[kind] = KindSheet.Entry(verdict, seconds: seconds(to: sortedAt[id]))
        }
        return KindSheet(entries)
    }

    /// What was filed, as evidence for whatever it proves.
    package var evidence: [EvidenceMark] {
        marks.map { filed in
            EvidenceMark(
                page: filed.mark.page,
                control: filed.mark.control.isEmpty ? nil : filed.mark.control,
                seconds: seconds(to: filed.at)
            )
        }
    }

    /// What the trainer said over it; what is about nothing that is graded is left out.
    package var said: [Overrule] {
        overrules.compactMap { row in
            guard let item = Overrule.Item(row.item), let outcome = GradeOutcome(rawValue: row.outcome) else {
                return nil
            }
            return Overrule(item, to: outcome, because: row.reason, by: "trainer", at: row.at)
        }
    }

    private func seconds(to moment: Int?) -> Int? {
        guard let openedAt, let moment else { return nil }
        return max(0, (moment - openedAt) / 1000)
    }
}

extension Overrule.Item: CustomStringConvertible {
    /// As a class's events name it: `fact/phone-number-asked` or `kind/forced-follow`.
    package var description: String {
        switch self {
        case .fact(let id): "fact/\(id)"
        case .kind(let kind): "kind/\(kind.rawValue)"
        }
    }

    /// Reads what an event names; nil for what is not graded.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "fact":
            let id = FactID(rawValue: parts[1])
            guard SheetCatalogue.question(id) != nil else { return nil }
            self = .fact(id)
        case "kind":
            guard let kind = Kind(rawValue: parts[1]) else { return nil }
            self = .kind(kind)
        default: return nil
        }
    }
}
