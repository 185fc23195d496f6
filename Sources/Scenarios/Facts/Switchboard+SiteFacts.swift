import Vocabulary

/// What is true of the merchant itself, whatever is asked for.
extension Switchboard {
    /// The facts of the place: codes and staff.
    var placeFacts: [SiteFact: FactTruth] {
        var facts: [SiteFact: FactTruth] = [
            .stickerWords: FactTruth(stickerWords, by: [mainCode.id]),
            .stickerCount: FactTruth(codes.count > 1 ? .several : .one, by: codes.map(\.id)),
        ]
        let asked: [(SiteFact, Milestone)] = [
            (.paperMenu, .menu), (.staffOrder, .order), (.cash, .pay), (.paperInvoice, .invoice),
        ]
        for (fact, milestone) in asked where service.milestones.contains(milestone) {
            let given: FactChoice =
                switch given(milestone) {
                case .offered: .unprompted
                case .onRequest: .onRequest
                case .refused: .refused
                case .unattended: .nobody
                }
            facts[fact] = FactTruth(given, by: channels.filter { $0.milestone == milestone }.map(\.id))
        }
        return facts
    }

    private var stickerWords: FactChoice {
        switch mainCode.words {
        case .order, .pay, .direct: .service
        case .follow: .following
        case .member, .points: .joining
        case .neutral: .nothing
        }
    }

    /// What the main code opens for somebody with an app.
    func opening(with app: ScanApp) -> FactTruth {
        guard mainCode.readers.include(app) else { return FactTruth(.otherApp, by: [mainCode.id]) }
        let choice: FactChoice =
            switch mainCode.opens {
            case .service: .service
            case .account: .following
            case .memberCard: .joining
            }
        return FactTruth(choice, by: [mainCode.id])
    }

    /// The facts of agreeing: the dialog on arrival, boxes, how much one yes is for.
    var consentFacts: [SiteFact: FactTruth] {
        guard !mainCode.isBare else {
            return [.arrivalNotice: FactTruth(.none), .box: FactTruth(.none), .oneYes: FactTruth(.none)]
        }
        let arrival: FactChoice =
            notice.map { notice in notice.asks ? (notice.reject == .guest ? .refusable : .mustAgree) : .tells } ?? .none
        return [
            .arrivalNotice: FactTruth(arrival, by: [notice?.id].compactMap(\.self)), .box: boxes, .oneYes: oneYes,
        ]
    }

    private var boxes: FactTruth {
        let meant = ticks.filter { !$0.covers.isEmpty || $0.takesFollow }
        let states = meant.filter { $0.form != .sheet }.map { tick -> FactChoice in
            tick.form == .implied ? .wordsOnly : tick.isTicked ? .ticked : .empty
        }
        let grave = states.filter { $0 != .empty }
        if !grave.isEmpty {
            return FactTruth(grave, by: meant.filter { $0.isTicked || $0.form == .implied }.map(\.id))
        }
        if states.contains(.empty) { return FactTruth(.empty, by: meant.map(\.id)) }
        // A box of the form that agrees to nothing, and the platform's sheet, are boxes to some.
        let idle = ticks.filter { !meant.contains($0) && $0.form == .box }.map {
            $0.isTicked ? FactChoice.ticked : .empty
        }
        return FactTruth([.none] + idle + (ticks.contains { $0.form == .sheet } ? [.empty] : []), by: ticks.map(\.id))
    }

    private var oneYes: FactTruth {
        let boxes = ticks.filter { !$0.covers.isEmpty }.map { (id: $0.id, count: $0.covers.count) }
        let dialog = notice.map { $0.asks ? [(id: $0.id, count: $0.covers.count)] : [] } ?? []
        let all = boxes + dialog
        let bundling = all.filter { $0.count > 1 }
        if !bundling.isEmpty { return FactTruth(.several, by: bundling.map(\.id)) }
        return FactTruth(all.contains { $0.count == 1 } ? .one : .none, by: all.map(\.id))
    }

    /// The facts of the privacy notice; none of its text where there is no text.
    ///
    /// - Parameter app: With which app the codes are scanned.
    /// - Returns: The truths by fact.
    func noticeFacts(with app: ScanApp) -> [SiteFact: FactTruth] {
        guard noticeStage != nil else { return [.noticeOpens: FactTruth(.none)] }
        let id = [noticeText.id]
        var facts: [SiteFact: FactTruth] = [:]
        switch noticeText.opening {
        case .page, .short, .fourTaps: facts[.noticeOpens] = FactTruth(.text, by: id)
        case .fiveTaps: facts[.noticeOpens] = FactTruth(.far, by: id)
        case .dead: facts[.noticeOpens] = FactTruth(.dead, by: id)
        case .picture: facts[.noticeOpens] = FactTruth(.picture, by: id)
        }
        guard noticeText.opening.leadsToText else { return facts }
        facts[.noticeParts] = FactTruth(noticeText.omitted.isEmpty ? .complete : .lacking, by: id)
        facts[.noticeLists] = FactTruth(unlistedItems(with: app).isEmpty ? .yes : .no, by: id)
        facts[.noticeComplaints] = FactTruth(noticeText.complaints == .absent ? .no : .yes, by: id)
        let keeps: [FactChoice] =
            switch noticeText.retention {
            case .period: [.period]
            case .rule: [.rule]
            case .byLaw: [.period, .rule]
            case .permanent: [.forEver]
            case .absent: [.nothing]
            }
        facts[.noticeKeeps] = FactTruth(keeps, by: id)
        return facts
    }

    /// The facts of prices, fees and of what moves people to spend.
    func moneyFacts(hasSeasonalDishes: Bool) -> [SiteFact: FactTruth] {
        var facts: [SiteFact: FactTruth] = [:]
        let isBare = mainCode.isBare
        if service.spine == .order {
            let isMarketBare = hasSeasonalDishes && prices.market == .bare
            facts[.menuPrices] = FactTruth(!prices.onMenu ? .none : isMarketBare ? .some : .all)
            let floor: FactChoice =
                minimum.map { isBare ? .none : $0.refuses ? .compulsory : .suggested } ?? .none
            facts[.minimum] = FactTruth(floor, by: [minimum?.id].compactMap(\.self))
        }
        if service.spine == .stay { facts[.tariff] = FactTruth(prices.showsTariff ? .yes : .no) }
        if service.milestones.contains(.pay) {
            facts[.bill] = FactTruth(prices.bill == .itemised ? .itemised : prices.bill == .total ? .sumOnly : .nothing)
            let charged = isBare ? [] : fees.filter { $0.taking == .charged }
            let hidden = charged.filter { !$0.isAnnounced }
            facts[.extraFee] =
                hidden.isEmpty
                ? FactTruth(charged.isEmpty ? .none : .told, by: charged.map(\.id))
                : FactTruth(.untold, by: hidden.map(\.id))
            let chosen = isBare ? [] : fees.filter(\.taking.isChosen)
            let taken = chosen.filter { $0.taking == .ticked }
            facts[.addOn] =
                taken.isEmpty
                ? FactTruth(chosen.isEmpty ? .none : .empty, by: chosen.map(\.id))
                : FactTruth(.ticked, by: taken.map(\.id))
        }
        if let urging, !isBare {
            let quiet: [FactChoice] = urging.manner == .gift ? [.yes, .no] : [.no]
            facts[.urging] = FactTruth(urging.presses ? [.yes] : quiet, by: [urging.id])
        } else {
            facts[.urging] = FactTruth(.no)
        }
        let lures = isBare ? [] : banners.filter { !$0.isPlain }
        let silent = lures.filter { !$0.isTold }
        facts[.lure] =
            silent.isEmpty
            ? FactTruth(lures.isEmpty ? .none : .told, by: lures.map(\.id))
            : FactTruth(.untold, by: silent.map(\.id))
        return facts
    }

    /// The facts of the invoice, for who gives whatever is asked.
    var invoiceFacts: [SiteFact: FactTruth] {
        guard service.milestones.contains(.invoice) else { return [:] }
        let isBare = mainCode.isBare
        let id = [invoicing?.id].compactMap(\.self)
        let answer: [FactChoice] =
            switch isBare ? .atOnce : invoicing?.answer ?? .atOnce {
            case .atOnce: [.atOnce]
            case .queue: [.atOnce, .later]
            case .laterDay: invoicing?.isKept == true ? [.later] : [.refused]
            case .monthEnd: [.refused]
            case .fault, .threshold, .discount: [.refused]
            }
        var facts: [SiteFact: FactTruth] = [.invoice: FactTruth(answer, by: id)]
        guard isBare || invoicing?.issues != false else { return facts }
        let walls = isBare ? [] : gates.filter { $0.before == .invoice && $0.outcome.losesMilestone }
        let taken = takenAtInvoice
        let wanted =
            walls.filter { !taken.isSuperset(of: $0.demands) }.flatMap { gate in gate.demands.map { ($0, gate.id) } }
            + (isBare ? [] : invoiceAskings).filter { $0.isRequired && !taken.contains($0.item) }.map {
                ($0.item, $0.id)
            }
        let took = wanted.map { $0.0.isTie ? FactChoice.tie : .data }
        facts[.invoiceTook] = FactTruth(took.isEmpty ? [.nothing] : took, by: wanted.map(\.1))
        return facts
    }

    /// The facts of the days after, for who gives and agrees to whatever is asked.
    var laterFacts: [SiteFact: FactTruth] {
        guard !mainCode.isBare else { return [.messages: FactTruth(.none)] }
        let promotions = mailings.filter { $0.content.isPromotion && reaches($0) }
        guard !promotions.isEmpty else {
            return [.messages: FactTruth(otherMessages, by: mailings.map(\.id))]
        }
        let ids = promotions.map(\.id)
        func truth(_ choices: [FactChoice]) -> FactTruth { FactTruth(choices, by: ids) }
        let stopping = promotions.map { mailing -> FactChoice in
            mailing.optOut.works ? .works : mailing.optOut == .absent ? .noWay : .hard
        }
        var facts: [SiteFact: FactTruth] = [
            .messages: truth([.adverts]),
            .advertsAgreed: truth(promotions.map { isUnasked($0) ? .no : .yes }),
            .advertsSender: truth(promotions.map { $0.isSigned ? .yes : .no }),
            .advertsStop: truth(stopping),
            .advertsNearby: truth(promotions.map { $0.content == .passingBy ? .yes : .no }),
        ]
        // Who gives what is asked for it has stopped them too.
        let stopped = promotions.filter { $0.optOut.works || $0.optOut.asks != nil }
        if !stopped.isEmpty {
            let after = stopped.flatMap { mailing -> [FactChoice] in
                switch mailing.aftermath {
                case .stops: [.stopped]
                case .queued: [.stopped, .cameAgain]
                case .goesOn, .otherSender: [.cameAgain]
                }
            }
            facts[.advertsAfter] = FactTruth(after, by: stopped.map(\.id))
        }
        return facts
    }

    /// What reaches the phone of a customer beside advertising: what is written of a card or a code is of the order to some.
    private var otherMessages: [FactChoice] {
        let news = mailings.filter { !$0.content.isPromotion && $0.need.map(asksEverybody(for:)) != false }
        if !news.isEmpty { return [.order] }
        let isWritten =
            subscription != nil || gates.contains { $0.code != .none }
            || ticks.contains { $0.covers.contains(.passwordFreePayment) || $0.covers.contains(.monthlyCard) }
        return isWritten ? [.none, .order] : [.none]
    }

    /// The facts of what the merchant keeps and shows, and of rights.
    var accountFacts: [SiteFact: FactTruth] {
        var facts: [SiteFact: FactTruth] = [
            .trader: FactTruth(imprint.trader == .absent ? .no : .yes, by: [imprint.id])
        ]
        guard !mainCode.isBare else { return facts }
        let enrolled = records.filter(\.entry.isMembers)
        facts[.memberFile] = FactTruth(enrolled.isEmpty ? .no : .yes, by: enrolled.map(\.id))
        let personal = recommendation.flatMap { $0.basis == .everybody ? nil : $0 }
        facts[.profiling] = FactTruth(
            personal.map { $0.switch == .works ? .works : .noWay } ?? .none,
            by: [recommendation?.id].compactMap(\.self)
        )
        for right in entitlements { facts.merge(self.facts(of: right)) { first, _ in first } }
        if service.milestones.contains(.pay) { facts[.numberShown] = numberShown }
        return facts
    }

    private func facts(of right: Entitlement) -> [SiteFact: FactTruth] {
        let id = [right.id]
        switch right.right {
        case .withdrawal:
            let way: FactChoice =
                switch right.given {
                case .inPage: .works
                case .byStaff: .byStaff
                case .refused, .absent: .noWay
                }
            return [.withdrawal: FactTruth(way, by: id)]
        case .erasure:
            switch right.given {
            case .refused, .absent: return [.erasure: FactTruth(.noWay, by: id)]
            case .byStaff, .inPage: break
            }
            let way: FactChoice =
                right.condition.isUnreasonable ? .hard : right.given == .byStaff ? .byStaff : .works
            guard right.condition.isMetByData else { return [.erasure: FactTruth(way, by: id)] }
            return [
                .erasure: FactTruth(way, by: id),
                .erasureRest: FactTruth(right.remains == .everything ? .everything : .nothing, by: id),
            ]
        case .access, .copy, .correction, .optOut, .profilingOff, .cancellation: return [:]
        }
    }

    private var numberShown: FactTruth {
        let isGiven =
            gates.contains { $0.before != .invoice && $0.demands.contains(.phoneNumber) }
            || fields.contains { $0.item == .phoneNumber }
        guard let display, isGiven else { return FactTruth(.no) }
        return FactTruth(display.number.isWhole ? .whole : .partly, by: [display.id])
    }

    /// The facts of what is sold with a term, and of codes by short message.
    var termFacts: [SiteFact: FactTruth] {
        guard !mainCode.isBare else { return [.card: FactTruth(.none), .codeMessage: FactTruth(.none)] }
        var facts: [SiteFact: FactTruth] = [:]
        let codes = gates.filter { $0.demands.contains(.phoneNumber) && $0.code != .none }
        let ordering = codes.filter { $0.code == .subscription }
        facts[.codeMessage] =
            ordering.isEmpty
            ? FactTruth(codes.isEmpty ? .none : .login, by: codes.map(\.id))
            : FactTruth(.ordered, by: ordering.map(\.id))
        guard let card = subscription else {
            facts[.card] = FactTruth(.none)
            return facts
        }
        let id = [card.id]
        guard card.sequel == .renews else {
            facts[.card] = FactTruth(.ends, by: id)
            return facts
        }
        facts[.card] = FactTruth(card.telling == .before ? .told : .untold, by: id)
        facts[.cardReminder] = FactTruth(card.remindsInTime ? .yes : .no, by: id)
        let way: FactChoice =
            switch card.cancelling {
            case .onePress, .oneQuestion: .works
            case .ignored: .chargedAgain
            case .fee: .hard
            case .dead, .absent: .noWay
            }
        facts[.cardCancelling] = FactTruth(way, by: id)
        return facts
    }
}
