package import Vocabulary

extension Probe {
    /// Answers what an inspection sheet would say after these walks, as far as walks can tell.
    ///
    /// Read off what the client saw and off nothing else: the third view beside the switches and the sheet's people.
    ///
    /// - Shape: the answers that the walks bear out, several where a client tells less than an eye; a question of which
    ///   walks tell nothing is absent.
    /// - Returns: The answers by question.
    package func sheetFacts() -> [FactID: Set<FactChoice>] {
        var seen: [FactID: Set<FactChoice>] = [:]
        for (fact, choices) in placeSeen { seen[FactID(fact)] = choices }
        guard let all = main(.grantAll) else { return seen }
        if all.steps.contains(where: \.sighting.namesOtherApp) {
            seen[FactID(.stickerOpens)] = [.otherApp]
            return seen
        }
        let parts = [
            opening(in: all), consentSeen, noticeSeen, moneySeen(in: all), invoiceSeen(in: all), messagesSeen,
            accountSeen(in: all), termSeen(in: all),
        ]
        for part in parts { for (fact, choices) in part { seen[FactID(fact)] = choices } }
        for subject in FactSubject.allCases { seen.merge(subjectSeen(subject)) { first, _ in first } }
        return seen
    }

    // MARK: the place

    private var placeSeen: [SiteFact: Set<FactChoice>] {
        var seen: [SiteFact: Set<FactChoice>] = [:]
        let entry = walks.first { $0.entry != nil && $0.entryIndex == mainEntry }?.entry
        if let entry {
            seen[.stickerWords] =
                switch entry.promise {
                case .order, .pay: [.service]
                case .tie: [.following, .joining]
                case .unclear: [.nothing]
                }
        }
        guard let staff = byStaff else { return seen }
        if let stickers = staff.steps.first?.sighting.stickers, !stickers.isEmpty {
            seen[.stickerCount] = stickers.count > 1 ? [.several] : [.one]
        }
        let asked: [(SiteFact, Milestone)] = [
            (.paperMenu, .menu), (.staffOrder, .order), (.cash, .pay), (.paperInvoice, .invoice),
        ]
        for (fact, milestone) in asked where service.milestones.contains(milestone) {
            guard let answer = staff.steps.first(where: { $0.sighting.askedOfStaff == milestone }) else { continue }
            // What hangs there and what is held out unasked look the same to a client that asks for everything.
            seen[fact] =
                answer.sighting.milestones.contains(milestone)
                ? [.unprompted, .onRequest] : answer.sighting.isUnattended ? [.nobody] : [.refused]
        }
        return seen
    }

    private func opening(in all: Trace) -> [SiteFact: Set<FactChoice>] {
        guard let first = all.steps.first(where: { $0.page.party != .site }) else { return [:] }
        guard first.sighting.isTiePage else { return [.stickerOpens: [.service]] }
        let demands = first.sighting.asks.flatMap(\.demands)
        return [.stickerOpens: demands.contains(.membership) ? [.joining] : [.following]]
    }

    // MARK: agreeing

    private var consentSeen: [SiteFact: Set<FactChoice>] {
        let asks = extremeWalks.flatMap(\.firstAsks)
        let boxes = asks.map(\.ask).filter {
            $0.source == .tick && (!$0.consents.isEmpty || $0.demands.contains(.follow))
        }
        let words = asks.map(\.ask).filter { $0.source != .tick && $0.isPreTicked && !$0.consents.isEmpty }
        var states: Set<FactChoice> = []
        if boxes.contains(where: \.isPreTicked) { states.insert(.ticked) }
        if !words.isEmpty { states.insert(.wordsOnly) }
        if states.isEmpty { states = boxes.isEmpty ? [.none] : [.empty] }
        let yeses = asks.map(\.ask.consents.count).filter { $0 > 0 }
        let oneYes: FactChoice = yeses.contains { $0 > 1 } ? .several : yeses.isEmpty ? .none : .one
        return [.box: states, .oneYes: [oneYes], .arrivalNotice: arrivalSeen]
    }

    /// Whether a dialog that only tells was there, or none, walks do not tell.
    private var arrivalSeen: Set<FactChoice> {
        let dialogs = extremeWalks.flatMap { walk in
            walk.firstAsks.filter { step, ask in
                walk.steps[step].sighting.stage == .entry && walk.steps[step].page.party == .merchant
                    && ask.source == .button && !ask.isPreTicked && !ask.consents.isEmpty
            }.map(\.ask)
        }
        guard let consent = dialogs.first?.consents.first else { return [.none, .tells] }
        let refusing = main(.refuse(.consent(consent)))
        return refusing?.reaches(service.firstMilestone) == true ? [.refusable] : [.mustAgree]
    }

    private var noticeSeen: [SiteFact: Set<FactChoice>] {
        guard let notice = noticeReading?.seen else { return [.noticeOpens: [.none]] }
        var seen: [SiteFact: Set<FactChoice>] = [:]
        switch notice.face {
        case .text: seen[.noticeOpens] = notice.taps > 4 ? [.far] : [.text]
        case .link: seen[.noticeOpens] = [.far]
        case .missing: seen[.noticeOpens] = [.dead]
        case .picture: seen[.noticeOpens] = [.picture]
        }
        guard notice.face == .text else { return seen }
        let parts = NoticeSeen.Part.allCases.filter { $0 != .complaints }
        seen[.noticeParts] = parts.allSatisfy(notice.parts.contains) ? [.complete] : [.lacking]
        seen[.noticeLists] = declarationLines().unlisted.isEmpty ? [.yes] : [.no]
        seen[.noticeComplaints] = notice.parts.contains(.complaints) ? [.yes] : [.no]
        seen[.noticeKeeps] =
            switch notice.retention {
            case .period: [.period]
            case .rule: [.rule]
            case .permanent: [.forEver]
            case .absent: [.nothing]
            }
        return seen
    }

    // MARK: money

    private func moneySeen(in all: Trace) -> [SiteFact: Set<FactChoice>] {
        var seen: [SiteFact: Set<FactChoice>] = [:]
        let sightings = all.steps.map(\.sighting)
        if let menu = sightings.compactMap(\.menu).first {
            // A figure in the name of a dish may pass for its price: whether none has one, a count does not tell.
            seen[.menuPrices] = menu.unpriced == 0 ? [.all] : menu.unpriced == menu.goods ? [.none] : [.some, .none]
        }
        if let sheet = all.paymentStep {
            let before = all.steps[..<sheet].map(\.sighting)
            if service.spine == .stay { seen[.tariff] = before.contains(where: \.showsTariff) ? [.yes] : [.no] }
            let isTold = before.contains { $0.due != nil }
            seen[.bill] = before.contains(where: \.isItemised) ? [.itemised] : isTold ? [.sumOnly] : [.nothing]
            let addOns = extremeWalks.flatMap { $0.steps.flatMap(\.sighting.addOns) }
            // A box that takes something off the bill reads like one that adds to it, where its words name no fee.
            let isKnown = addOns.contains { $0.item != nil }
            seen[.addOn] =
                addOns.contains(where: \.isTaken)
                ? [.ticked] : addOns.isEmpty ? [.none] : isKnown ? [.empty] : [.empty, .none]
            seen[.extraFee] = feesSeen(in: all)
        }
        // A sum that is only suggested reads like any other word.
        if service.spine == .order {
            seen[.minimum] =
                mainWalks.contains { $0.steps.contains { $0.sighting.minimum != nil } }
                ? [.compulsory] : [.none, .suggested]
        }
        // Where one scans goods oneself, what lies in the cart was chosen, and a client cannot tell.
        guard service != .retail else { return seen.merging([.lure: lureSeen]) { $1 } }
        let urgings = sightings.flatMap(\.urgings)
        let isMeasured = sightings.contains(where: \.remindsOfMeasure)
        seen[.urging] = urgings.contains { $0.manner != .gift || !isMeasured } ? [.yes] : [.no]
        seen[.lure] = lureSeen
        return seen
    }

    private func feesSeen(in all: Trace) -> Set<FactChoice> {
        var told: [FeeSeen] = []
        var charged = false
        for step in all.steps {
            for extra in step.sighting.extras {
                charged = true
                let isTold = told.contains { other in
                    (other.amount == extra.amount || other.amount * extra.count == extra.amount)
                        && (extra.item == nil ? other.words.contains(extra.words) : other.item == extra.item)
                }
                if !isTold { return [.untold] }
            }
            told += step.sighting.posted + step.sighting.addOns
        }
        // What one chose oneself comes onto the bill too.
        return charged ? [.told, .none] : [.none]
    }

    private var lureSeen: Set<FactChoice> {
        let offers = offerWalk?.steps.flatMap(\.sighting.offers) ?? []
        guard !offers.isEmpty else {
            let held = main(.grantAll)?.steps.contains { !$0.sighting.offers.isEmpty } ?? false
            return held ? [.told, .untold] : [.none]
        }
        let silent = offers.filter { offer in offer.takes.map { !Set($0).isSubset(of: offer.told) } ?? false }
        if !silent.isEmpty { return [.untold] }
        return offers.contains { $0.takes == nil } ? [.told, .untold] : [.told]
    }

    private func invoiceSeen(in all: Trace) -> [SiteFact: Set<FactChoice>] {
        guard service.milestones.contains(.invoice) else { return [:] }
        let answers = all.steps.filter { $0.sighting.stage == .invoice }.compactMap(\.sighting.invoiceAnswer)
        guard all.reaches(.invoice) else { return answers.isEmpty ? [:] : [.invoice: [.refused]] }
        var seen: [SiteFact: Set<FactChoice>] = [.invoice: answers.contains(where: \.isDelay) ? [.later] : [.atOnce]]
        let wanted = wantedForInvoice(in: all)
        seen[.invoiceTook] = wanted.isEmpty ? [.nothing] : Set(wanted.map { $0.isTie ? .tie : .data })
        return seen
    }

    /// The demands whose refusal loses the invoice and nothing before it.
    private func wantedForInvoice(in all: Trace) -> [Demand] {
        mainWalks.compactMap { walk in
            guard case .refuse(.demand(let demand)) = walk.policy, lost(in: walk, beside: all) == [.invoice] else {
                return nil
            }
            return demand
        }
    }

    /// What one walk lost that another reached.
    private func lost(in walk: Trace, beside all: Trace) -> [Milestone] {
        service.milestones.filter { all.reaches($0) && !walk.reaches($0) }
    }

    // MARK: the days after

    private var messagesSeen: [SiteFact: Set<FactChoice>] {
        guard let all = main(.grantAll) else { return [:] }
        guard !all.promotions.isEmpty else {
            let isTold = all.steps.contains { !$0.sighting.messages.isEmpty }
            return [.messages: isTold ? [.order] : [.none]]
        }
        var seen: [SiteFact: Set<FactChoice>] = [.messages: [.adverts]]
        seen[.advertsAgreed] = [isAskedForByAll ? .yes : .no]
        let mails = all.promotions
        seen[.advertsSender] = Set(mails.map { $0.seen.isSigned ? .yes : .no })
        seen[.advertsNearby] = Set(mails.map { $0.seen.isNearby ? .yes : .no })
        guard let walk = optOutWalk else {
            if mails.allSatisfy({ !$0.seen.hasOptOut }) { seen[.advertsStop] = [.noWay] }
            return seen
        }
        let tries = walk.attempts(at: .optOut)
        guard let done = tries.first(where: \.seen.isDone) else {
            if !tries.isEmpty { seen[.advertsStop] = [.hard] }
            return seen
        }
        seen[.advertsStop] = tries.contains { !$0.seen.obstacles.isEmpty } ? [.hard] : [.works]
        let end = walk.steps[done.step].clock.text
        let isLate = walk.promotions.contains { $0.step > done.step && $0.seen.time > end }
        seen[.advertsAfter] = isLate ? [.cameAgain] : [.stopped]
        return seen
    }

    /// Says that no advertising came to anybody who had not agreed to it; who follows freely has agreed to the account's.
    private var isAskedForByAll: Bool {
        let follows = main(.refuse(.demand(.follow)))
        let isFollowForced = main(.grantAll).map { all in
            follows.map { Milestone.basic.contains(where: lost(in: $0, beside: all).contains) } ?? false
        }
        return promotions.allSatisfy { mail in
            mail.walk.granted(by: mail.step).contains(.consent(.marketing))
                || mail.seen.channel == .account && isFollowForced != true
        }
    }

    // MARK: file, account, rights

    private func accountSeen(in all: Trace) -> [SiteFact: Set<FactChoice>] {
        var seen: [SiteFact: Set<FactChoice>] = [:]
        let pages = all.steps.filter { $0.page.party == .merchant }
        if pages.contains(where: { $0.sighting.stage == .menu }) {
            seen[.trader] = pages.contains(where: \.sighting.showsTrader) ? [.yes] : [.no]
        }
        let isShown = all.steps.indices.contains { place in
            let step = all.steps[place]
            let isPublic = step.page.party == .site || step.page.party == .merchant && step.sighting.stage == .receipt
            return place >= all.step(reaching: .pay) ?? Int.max && isPublic
                && step.sighting.displayed.contains(.phoneNumber)
        }
        // A number with stars in it is no value that a client knows again.
        if all.reaches(.pay) { seen[.numberShown] = isShown ? [.whole] : [.no, .partly] }
        guard let account = all.accounts.first?.seen else { return seen }
        seen[.memberFile] = all.steps.contains(where: \.sighting.showsMemberFile) ? [.yes] : [.no]
        for line in rightLines() {
            switch line.right {
            case .profilingOff:
                seen[.profiling] = !account.isPersonalised ? [.none] : line.way == .inPage ? [.works] : [.noWay]
            case .withdrawal: seen[.withdrawal] = Self.choices(of: line)
            case .erasure:
                seen[.erasure] = Self.choices(of: line)
                let isDone = line.way == .inPage || line.way == .byStaff
                if isDone, !account.holds.isEmpty, let rest = line.remains {
                    seen[.erasureRest] = rest.isEmpty ? [.nothing] : [.everything]
                }
            case .access, .copy, .correction, .optOut, .cancellation: break
            }
        }
        return seen.filter { !$0.value.isEmpty }
    }

    private static func choices(of line: RightLine) -> Set<FactChoice> {
        switch line.way {
        case .inPage: line.obstacles.isEmpty ? [.works] : [.hard]
        case .byStaff: [.byStaff]
        case .refused, .absent: [.noWay]
        case .obstructed: [.hard]
        case .notTried: []
        }
    }

    private func termSeen(in all: Trace) -> [SiteFact: Set<FactChoice>] {
        var seen: [SiteFact: Set<FactChoice>] = [:]
        let codes = all.mail(saying: .ordered)
        seen[.codeMessage] = codes.isEmpty ? [.none, .login] : [.ordered]
        guard all.steps.contains(where: { $0.sighting.card != nil }) else {
            return seen.merging([.card: [.none]]) { $1 }
        }
        guard let walk = subscribeWalk, let taken = walk.steps.firstIndex(where: { $0.sighting.card?.isTaken == true })
        else {
            return seen
        }
        guard let charge = walk.mail(saying: .charged).first else { return seen.merging([.card: [.ends]]) { $1 } }
        let isTold = walk.steps[...taken].contains { $0.sighting.card?.tellsRenewal == true }
        seen[.card] = isTold ? [.told] : [.untold]
        let due = Moment(text: charge.seen.time)?.seconds ?? 0
        let reminders = walk.mail(saying: .announced).compactMap { Moment(text: $0.seen.time)?.seconds }
        seen[.cardReminder] = reminders.contains { due - $0 >= 5 * 86_400 } ? [.yes] : [.no]
        guard let ending = unsubscribeWalk else { return seen }
        let tries = ending.attempts(at: .cancellation)
        if tries.last?.seen.isDone == true {
            seen[.cardCancelling] = ending.mail(saying: .charged).isEmpty ? [.works] : [.chargedAgain]
        } else {
            let isHard = tries.contains { $0.seen.obstacles.contains { $0 != .missing } }
            seen[.cardCancelling] = isHard ? [.hard] : [.noWay]
        }
        return seen
    }
}
