import Vocabulary

extension Switchboard {
    /// Says that whoever gives all that is asked for on the main entry gives this.
    func asksEverybody(for demand: Demand) -> Bool {
        guard !mainCode.isBare else { return fields.contains { $0.isOwn && $0.item == demand } }
        return mainCode.tie == demand || gates.contains { $0.demands.contains(demand) }
            || (fields + invoiceAskings).contains { $0.item == demand }
    }

    /// Says that whoever agrees to all that is asked on the main entry agrees to this.
    func asksEverybody(toAgreeTo consent: Consent) -> Bool {
        guard !mainCode.isBare else { return false }
        return ticks.contains { $0.covers.contains(consent) }
            || notice.map { $0.asks && $0.covers.contains(consent) } == true
    }

    /// Says that nobody becomes a customer without agreeing to this by an act of his own.
    private func forcesAgreement(to consent: Consent) -> Bool {
        ticks.contains { $0.covers.contains(consent) && $0.isRequired && $0.form == .box }
            || notice.map { $0.asks && $0.reject != .guest && $0.covers.contains(consent) } == true
    }

    /// Says that going on is taken for a yes to this.
    private func implies(_ consent: Consent) -> Bool {
        ticks.contains { $0.covers.contains(consent) && $0.form == .implied }
    }

    /// The kinds of the days after: messages that nobody asked for or can stop.
    var messageEntries: [AnswerKey.Entry] {
        guard !mainCode.isBare else { return [] }
        return mailings.filter { $0.content.isPromotion && reaches($0) }.flatMap { mailing in
            kinds(of: mailing).map { kind, grade in
                .init(kind: kind, stage: .inbox, practices: [mailing.id], grade: grade)
            }
        }
    }

    /// Says that messages come to whoever gives and agrees to all that is asked for on the main entry.
    func reaches(_ mailing: Mailing) -> Bool {
        mailing.need.map(asksEverybody(for:)) != false
            && (mailing.recipients == .everybody || asksEverybody(toAgreeTo: .marketing))
    }

    private func kinds(of mailing: Mailing) -> [(Kind, KindCard.Grade?)] {
        var kinds: [(Kind, KindCard.Grade?)] = []
        if isUnasked(mailing) { kinds.append((.marketingWithoutConsent, nil)) }
        if mailing.content == .passingBy { kinds.append((.locationTriggeredPush, nil)) }
        if mailing.optOut == .absent || !mailing.isSigned { kinds.append((.optOutAbsence, nil)) }
        if mailing.optOut.isObstructed {
            let isGrave = mailing.optOut == .fee || mailing.optOut == .dead
            kinds.append((.optOutObstacle, isGrave ? .primaFacie : nil))
        }
        if mailing.optOut.works, mailing.aftermath == .goesOn || mailing.aftermath == .otherSender {
            kinds.append((.marketingAfterOptOut, nil))
        }
        return kinds
    }

    /// Says that somebody gets it who never agreed: who follows of his own will is taken to want the account's pushes.
    func isUnasked(_ mailing: Mailing) -> Bool {
        guard mailing.recipients == .everybody || implies(.marketing), !forcesAgreement(to: .marketing) else {
            return false
        }
        return mailing.channel != .account || takenAtInvoice.contains(.follow)
    }

    /// The kinds of the account page: what is on file, what is recommended, and which rights lead nowhere.
    func accountEntries(necessity: Necessity) -> [AnswerKey.Entry] {
        guard !mainCode.isBare else { return [] }
        let enrolled = records.filter(\.entry.isMembers).map {
            AnswerKey.Entry(kind: .silentMembershipEnrolment, stage: $0.place.stage, practices: [$0.id])
        }
        let isForcedMember = takenAtInvoice.contains(.membership) || forcesAgreement(to: .membership)
        let inescapable = recommendation.flatMap { $0.isInescapable ? $0.id : nil }
        return (isForcedMember ? [] : enrolled)
            + (inescapable.map { [.init(kind: .profilingWithoutOffSwitch, stage: .account, practices: [$0])] } ?? [])
            + entitlements.flatMap { right in
                kinds(of: right, necessity: necessity).map { .init(kind: $0, stage: .account, practices: [right.id]) }
            }
    }

    private func kinds(of right: Entitlement, necessity: Necessity) -> [Kind] {
        switch right.right {
        case .withdrawal:
            return !right.given.helps && isConsentTaken(necessity: necessity) ? [.withdrawalPathAbsence] : []
        case .erasure:
            guard isDataHeld else { return [] }
            guard right.given.helps else { return [.erasurePathAbsence] }
            // Nobody goes through with what costs more than a datum, so nobody sees what remains after that.
            let isIgnored = right.condition.isMetByData && right.remains == .everything
            return (right.condition.isUnreasonable ? [.erasureObstacle] : [])
                + (isIgnored ? [.erasurePathAbsence] : [])
        // No kind speaks of these: how they went is told in the report's table of rights.
        case .access, .copy, .correction: return []
        case .optOut, .profilingOff, .cancellation: return []
        }
    }

    /// Data of whoever gives all that is asked for, those told for the invoice alone not counted.
    private var dataHeld: [(item: Demand, stage: Stage)] {
        let atGates = gates.flatMap { gate in gate.demands.map { ($0, stage(before: gate.before)) } }
        return (atGates + fields.map { ($0.item, formStage) }).filter { $0.0.isPersonal && $0.0.isDatum }
    }

    private var isDataHeld: Bool { !dataHeld.isEmpty }

    /// Says that something was agreed to or given that the service could do without.
    private func isConsentTaken(necessity: Necessity) -> Bool {
        dataHeld.contains { $0.stage != .invoice && !necessity.isNecessary($0.item, for: service, at: $0.stage) }
            || Consent.allCases.filter { $0 != .privacy }.contains(where: asksEverybody(toAgreeTo:))
    }
}
