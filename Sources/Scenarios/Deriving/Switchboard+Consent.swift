import Vocabulary

extension Switchboard {
    /// One thing that a visit meets on the way to paying, and what it says.
    private struct Passage {
        var id: PracticeID
        var demands: [Demand]
        var stage: Stage
        var linksNotice: Bool
        var isPurposeClear = true
        /// Says that whoever gives whatever is asked gives it here; an offer is left where the way goes on beside it.
        var isTaken = true
    }

    /// What a visit meets up to payment, in the spine's order: the code's page, the arrival notice, gates, offers, the form.
    private var passages: [Passage] {
        guard !mainCode.isBare else { return [] }
        let atCode = mainCode.tie.map {
            [Passage(id: mainCode.id, demands: [$0], stage: .entry, linksNotice: $0 == .membership)]
        }
        let atNotice = notice.map { [Passage(id: $0.id, demands: [], stage: .entry, linksNotice: true)] }
        let beforeForm = service.spine == .order ? gates(before: .order) : []
        return (atCode ?? []) + (atNotice ?? []) + gates(before: service.firstMilestone) + offers(at: .menu)
            + beforeForm + apart
            + form + gates(before: .pay)
    }

    private func gates(before milestone: Milestone) -> [Passage] {
        gates.filter { $0.before == milestone }.map {
            Passage(
                id: $0.id,
                demands: $0.demands,
                stage: stage(before: milestone),
                linksNotice: $0.showsNotice,
                isPurposeClear: $0.purpose.isClear
            )
        }
    }

    private func offers(at place: Banner.Place) -> [Passage] {
        banners.filter { $0.place == place }.map {
            Passage(
                id: $0.id,
                demands: $0.isPlain ? [$0.demand] : [],
                stage: place == .menu ? .menu : formStage,
                linksNotice: $0.linksNotice,
                isTaken: false
            )
        }
    }

    /// Pages of their own for single fields.
    private var apart: [Passage] {
        apartFields.map {
            Passage(
                id: $0.id,
                demands: $0.demands,
                stage: formStage,
                linksNotice: $0.showsNotice,
                isPurposeClear: $0.purpose.isClear
            )
        }
    }

    private var formFields: [Field] { fields.filter { !$0.isApart } }

    /// One page: whatever on it links the notice links it for all its fields.
    private var form: [Passage] {
        let links =
            formFields.contains(where: \.showsNotice) || ticks.contains { $0.covers.contains(.privacy) }
            || offers(at: .checkout).contains(where: \.linksNotice)
        let asked = formFields.map {
            Passage(
                id: $0.id,
                demands: [$0.item],
                stage: formStage,
                linksNotice: links,
                isPurposeClear: $0.purpose.isClear
            )
        }
        let said = links ? ticks.map { Passage(id: $0.id, demands: [], stage: formStage, linksNotice: true) } : []
        return offers(at: .checkout) + asked + said
    }

    /// The kinds of asking for personal data: without notice, without purpose.
    ///
    /// A passage whose items were all asked before is not met by somebody who gave them there.
    func personalDataEntries(necessity: Necessity) -> [AnswerKey.Entry] {
        var entries: [AnswerKey.Entry] = []
        var asked: Set<Demand> = []
        var isNoticed = false
        for passage in passages {
            isNoticed = isNoticed || passage.linksNotice
            let fresh = passage.demands.filter { !asked.contains($0) }
            let personal = fresh.filter {
                $0.isPersonal && !necessity.isNecessary($0, for: service, at: passage.stage)
            }
            func add(_ kind: Kind) {
                guard !entries.contains(where: { $0.kind == kind }) else { return }
                entries.append(.init(kind: kind, stage: passage.stage, practices: [passage.id]))
            }
            if !personal.isEmpty, !isNoticed, !asked.contains(where: \.isPersonal) { add(.privacyNoticeAbsence) }
            if personal.contains(where: { !$0.isTie }), !passage.isPurposeClear { add(.purposeOmission) }
            if passage.isTaken { asked.formUnion(passage.demands) }
        }
        return entries
    }

    /// The kinds of how agreement is taken.
    var consentEntries: [AnswerKey.Entry] {
        guard !mainCode.isBare else { return [] }
        let ticked = ticks.filter { (!$0.covers.isEmpty || $0.takesFollow) && ($0.isTicked || $0.form == .implied) }
        let bundling = ticks.filter { $0.covers.count > 1 }.map { ($0.id, formStage) }
        let bundlingNotice = notice.flatMap { $0.asks && $0.covers.count > 1 ? ($0.id, Stage.entry) : nil }
        let cornering = notice.flatMap { $0.asks && $0.reject != .guest ? $0.id : nil }
        return ticked.map {
            .init(kind: .preTickedConsent, stage: $0.takesFollow ? .receipt : formStage, practices: [$0.id])
        }
            + (bundling + (bundlingNotice.map { [$0] } ?? [])).map {
                .init(kind: .bundledConsent, stage: $0.1, practices: [$0.0])
            }
            + (cornering.map { [.init(kind: .rejectOptionAbsence, stage: .entry, practices: [$0])] } ?? [])
    }

    /// The kinds of how prices are shown.
    func priceEntries(hasSeasonalDishes: Bool) -> [AnswerKey.Entry] {
        let isBareMarket = hasSeasonalDishes && prices.market == .bare
        let stage: Stage? =
            switch service.spine {
            case .order:
                if !prices.onMenu || isBareMarket { .menu } else { prices.bill == .itemised ? nil : .checkout }
            case .stay: prices.showsTariff && prices.bill != .none ? nil : .menu
            case .release: nil
            }
        return stage.map { [.init(kind: .priceNondisclosure, stage: $0, practices: [])] } ?? []
    }
}
