import Scenarios
package import Vocabulary

extension Script {
    /// How many pages a search for loci looks at; the largest script we ship has far fewer.
    static let bound = 1_500
    /// No locus lists more places that are fair to point at.
    private static let mostPlaces = 24
    /// The seed of visits that nobody makes.
    static let searched = "reach"

    /// Days that a search lives after an errand; by then every message has come, and the term of a card is over.
    private var nights: Int { max(3, (board.subscription?.days ?? 0) + 1) }

    /// Answers where each practice shows: the first page at each stage, by the shortest way.
    ///
    /// - Shape: shortest ways first; a practice that stands where nobody can come has none.
    package var loci: [Locus] { loci(among: reach(upTo: Self.bound)) }

    /// The shortest way to the end of the errand of somebody who fills in everything; empty where nobody comes to it.
    package var wayThrough: [Event] { reach(upTo: Self.bound).first { $0.visit.isOnReceipt }?.way ?? [] }

    /// Where each practice shows, of visits that a search has come to.
    func loci(among reached: [(visit: Visit, way: [Event])]) -> [Locus] {
        var found: [Locus] = []
        for (visit, way) in reached {
            let draft = visit.draft(in: self)
            let stage = visit.place.stage(in: self)
            for mark in draft.marks {
                let fair = draft.fairPlaces(of: mark)
                if let known = found.firstIndex(where: { $0.practice == mark.practice && $0.stage == stage }) {
                    let more = fair.filter { !found[known].fair.contains($0) }
                    found[known].fair += more.prefix(max(0, Self.mostPlaces - found[known].fair.count))
                } else {
                    var locus = Locus(
                        practice: mark.practice,
                        stage: stage,
                        page: draft.page.title,
                        control: mark.control,
                        way: way
                    )
                    locus.fair = Array(fair.prefix(Self.mostPlaces))
                    found.append(locus)
                }
            }
        }
        return found
    }

    /// The visits that somebody who fills in everything can come to, nearest first, each with the acts that lead there.
    func reach(upTo bound: Int) -> [(visit: Visit, way: [Event])] {
        var reached: [(visit: Visit, way: [Event])] = []
        var known: Set<Visit> = []
        var waiting: [(visit: Visit, way: [Event])] = [(Visit(in: self, seed: Self.searched), [])]
        var turn = 0
        while turn < waiting.count, reached.count < bound {
            let (visit, way) = waiting[turn]
            turn += 1
            guard known.insert(visit.still).inserted else { continue }
            reached.append((visit, way))
            let draft = visit.draft(in: self)
            let events = draft.page.controls.compactMap { draft.filled(pressing: $0.target, card: visit.card) }
            if visit.isOnReceipt || visit.hasStoppedMessages {
                let nights = Array(repeating: Event(option: Option.tomorrow.id), count: nights)
                waiting.append((nights.reduce(visit) { $0.after($1, in: self) }, way + nights))
            }
            waiting += (events + visit.strolls(in: self)).map { (visit.after($0, in: self), way + [$0]) }
        }
        return reached
    }

    /// The practice that says what the staff do when asked; nil where the author says nothing.
    func channel(for milestone: Milestone) -> PracticeID? {
        practices.first { $0.shape == .channel && Channel($0).milestone == milestone }?.id
    }
}

extension Visit {
    /// Says that the errand is done: what follows is the days after.
    fileprivate var isOnReceipt: Bool { place == .spot(.receipt) || place == .spot(.released) }
    /// Says that messages were stopped right now: what still comes shows in the days after.
    fileprivate var hasStoppedMessages: Bool {
        if case .stopping = place { stoppedAt != nil } else { false }
    }

    /// What is done beside pressing the page's controls: going back to the place by the range's own strip, where
    /// something hangs there that was not there before; scanning a code with another app, where that makes a difference.
    fileprivate func strolls(in script: Script) -> [Event] {
        if place == .site {
            return script.board.codes.flatMap { code in
                let other: [ScanApp] =
                    switch code.readers {
                    case .any: []
                    case .chat: [.browser]
                    case .wallet: [.wallet]
                    }
                let others = Set(script.board.gates.compactMap(\.app)).union(other).subtracting([.chat])
                return others.sorted { $0.rawValue < $1.rawValue }.map { app in
                    Event(option: Option.scan(code.id).id, app: app)
                }
            }
        }
        let hasScreen = script.board.display?.place == .screen
        return hasScreen && paid != nil && place != .site ? [Event(option: Option.backToSite.id)] : []
    }

    /// The same visit without what only grows: two that are still the same show the same practices.
    fileprivate var still: Visit {
        var still = self
        still.length = 0
        still.clock = .visitStart
        // On the menu something lies in the basket of whoever scans: which thing is all the same.
        still.cart = place == .spot(.menu) ? cart.prefix(1).map { _ in Event.Pick(good: 0, count: 1) } : []
        still.shop = shop.map { _ in 0 }
        // What lies in a shared cart shows where it can be seen; which name one chose is all the same.
        let isBeforeCart = place == .spot(.menu) || place == .spot(.checkout)
        if !isBeforeCart { still.table = SharedCart() }
        still.table.name = table.name.map { _ in 0 }
        still.ordered = Array(ordered.prefix(1)).map { Event.Pick(good: $0.good, count: 1) }
        // How often was paid, and when, is all the same.
        still.troubles.payments = 0
        still.troubles.heard = []
        still.troubles.onItsWay = Array(troubles.onItsWay.prefix(1)).map {
            Troubles.Notice(number: $0.number, amount: Fen(0), at: .visitStart)
        }
        still.paid = paid.map { _ in Payment(amount: Fen(0), at: .visitStart) }
        still.invoiceAskedAt = invoiceAskedAt.map { _ in .visitStart }
        still.leftAt = leftAt.map { _ in .visitStart }
        still.toldForInvoice = []
        still.isForCompany = false
        still.agreed.formIntersection([.marketing, .monthlyCard, .passwordFreePayment])
        still.standingSince = standingSince.map { _ in .visitStart }
        still.ended = ended.mapValues { _ in .visitStart }
        still.orderedByCodeAt = orderedByCodeAt.map { _ in .visitStart }
        still.cardTakenAt = cardTakenAt.map { _ in .visitStart }
        still.cardCancelledAt = cardCancelledAt.map { _ in .visitStart }
        // The page that says so is the same, whoever comes to it.
        still.isCorrected = false
        still.arrivedAt = .visitStart
        still.stillDaysAfter()
        return still
    }

    private var isAtAccount: Bool {
        switch place {
        case .account, .right, .cancelling, .complaint, .ended: true
        case .hearing(_, let back): back != nil
        default: false
        }
    }

    /// What shows on the account page alone, and on none behind it.
    private mutating func forgetSwitches() {
        ended = [:]
        stoppedAt = nil
        isWithdrawn = false
        isUnprofiled = false
        cardCancelledAt = nil
    }

    /// What the days after leave unchanged: where they started, and on the pages before them what came of rights.
    private mutating func stillDaysAfter() {
        stoppedAt = stoppedAt.map { _ in .visitStart }
        pauses = pauses.prefix(1).map { _ in Pause(from: .visitStart) }
        switch place {
        case .inbox: place = .inbox(back: .site)
        case .stopping(let id, _): place = .stopping(id, back: .site)
        case .following: place = .following(back: .site)
        case .account: place = .account(back: .receipt)
        case .right(let id, let phase, _):
            place = .right(id, phase, back: .receipt)
            forgetSwitches()
        case .cancelling: place = .cancelling(back: .receipt)
        case .hearing(let id, .some):
            place = .hearing(id, back: .receipt)
            forgetSwitches()
        case .ended(let consent, _): place = .ended(consent, back: .receipt)
        case .complaint(let isSent, _):
            place = .complaint(isSent: isSent, back: .receipt)
            forgetSwitches()
        default:
            ended = [:]
            stoppedAt = nil
            isWithdrawn = false
            isErased = false
            isUnprofiled = false
            cardCancelledAt = nil
            return
        }
        if isAtAccount {
            // Ties are on no page of the account: only data are, and the plate that a slip may stand in.
            given = given.filter { $0.isPersonal && $0.isDatum || $0 == .licencePlate }
        }
        // How one came here shows on none of these pages.
        settled = []
        refusals = [:]
        isNoticed = false
        isDegraded = false
        surcharge = Fen(0)
    }
}

extension PageDraft {
    /// The event of a press by somebody who fills in everything; nil where nothing can be pressed.
    func filled(pressing target: String, card: IdentityCard) -> Event? {
        guard let option = options[target] else { return nil }
        var values: [String: String] = [:]
        for part in sendings[target]?.parts ?? [] {
            values[part.control.name] = value(for: part, card: card)
        }
        let action = Action(press: target, values: values)
        guard case .complete(let event) = reading(of: action, for: option, card: card) else { return nil }
        return event
    }
}
