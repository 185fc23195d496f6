import Vocabulary

extension Switchboard {
    /// The kinds of what the privacy notice says and how it opens; none where no page links it.
    ///
    /// A notice that opens no text says nothing to be judged; one that is only too far away does.
    ///
    /// - Parameter app: With which app the codes are scanned.
    /// - Returns: The entries.
    func noticeTextEntries(with app: ScanApp) -> [AnswerKey.Entry] {
        guard let stage = noticeStage else { return [] }
        func entry(_ kind: Kind, grade: KindCard.Grade? = nil) -> AnswerKey.Entry {
            .init(kind: kind, stage: stage, practices: [noticeText.id], grade: grade)
        }
        guard noticeText.opening.leadsToText else { return [entry(.noticeInaccessibility)] }
        var entries: [AnswerKey.Entry] = []
        if noticeText.opening == .fiveTaps { entries.append(entry(.noticeInaccessibility)) }
        let unlisted = Set(unlistedItems(with: app))
        let isShort =
            !noticeText.omitted.isEmpty || noticeText.retention == .absent
            || !unlisted.isDisjoint(with: noticeText.leftOut + noticeText.denied)
        if isShort {
            entries.append(entry(.noticeIncompleteness))
        } else if !unlisted.isEmpty {
            let beacons = beacons.filter { $0.item.map(unlisted.contains) ?? false }
            entries.append(.init(kind: .noticeIncompleteness, stage: stage, practices: beacons.map(\.id)))
        }
        if noticeText.complaints == .absent { entries.append(entry(.complaintChannelAbsence)) }
        switch noticeText.retention {
        case .permanent: entries.append(entry(.excessRetention, grade: .primaFacie))
        case .absent: entries.append(entry(.excessRetention))
        case .period, .rule, .byLaw: break
        }
        return entries
    }
}
