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

    /// The stage of the first page that links the notice to somebody who gives whatever is asked; nil where none does.
    var noticeStage: Stage? {
        if mainCode.tie == .membership { return .entry }
        if mainCode.isBare { return fields.contains { $0.isOwn && $0.showsNotice } ? formStage : nil }
        if notice != nil { return .entry }
        var given = Set([mainCode.tie].compactMap(\.self))
        func links(before milestone: Milestone) -> Bool {
            for gate in gates where gate.before == milestone && !given.isSuperset(of: gate.demands) {
                if gate.showsNotice { return true }
                given.formUnion(gate.demands)
            }
            return false
        }
        func links(at place: Banner.Place) -> Bool {
            banners.contains { $0.place == place && $0.linksNotice && !given.contains($0.demand) }
        }
        if links(before: service.firstMilestone) { return stage(before: service.firstMilestone) }
        if links(at: .menu) { return .menu }
        if service.spine == .order, links(before: .order) { return stage(before: .order) }
        let open = fields.filter { !given.contains($0.item) }
        if links(at: .checkout) || open.contains(where: \.showsNotice)
            || ticks.contains(where: { $0.covers.contains(.privacy) })
        {
            return formStage
        }
        given.formUnion(fields.map(\.item))
        if links(before: .pay) { return .payment }
        if links(at: .receipt) { return .receipt }
        if links(before: .invoice) { return .invoice }
        if invoicing?.delivery == .choice { return .invoice }
        return invoiceAskings.contains { $0.showsNotice && !given.contains($0.item) } ? .invoice : nil
    }
}
