import Scenarios
import Vocabulary

/// The way from page to page: what stands between here and the next spot.
extension Visit {
    /// Follows a scanned code to what it opens.
    mutating func arrive(by code: PracticeID, in script: Script) {
        self.code = code
        let opened = script.board.codes.first { $0.id == code }
        let tie = opened?.tie
        if opened.map({ !$0.readers.include(app) }) ?? false {
            place = .otherApp(code)
        } else if let tie, !given.contains(tie) {
            place = .codePage(code)
        } else {
            enter(in: script)
        }
    }

    /// Enters the merchant's service at its first page, or where the visit stood before.
    mutating func enter(in script: Script) {
        if isCustomer, today - Self.day(of: arrivedAt) >= Self.nextErrandDays {
            startAnew()
            go(to: Self.firstSpot(in: script), in: script)
        } else if isReleased {
            place = .spot(.released)
        } else if paid != nil {
            place = .spot(paidSpot)
        } else if !ordered.isEmpty {
            place = .spot(.placed)
        } else {
            go(to: Self.firstSpot(in: script), in: script)
        }
    }

    /// Where a visit stands that has paid: on the receipt, or outside.
    private var paidSpot: Spot { leftAt == nil ? .receipt : .left }

    /// The first page of the service: the count of heads, the menu, the plate, the bill where the camera knows the plate, the dispenser's page.
    static func firstSpot(in script: Script) -> Spot {
        switch script.service.spine {
        case .order: script.board.countsHeads ? .headCount : .menu
        case .stay: script.merchant.lotCode == .inLot ? .plate : .parkingBill
        case .release: .dispenser
        }
    }

    /// Goes to a spot, or to the first unsettled practice that stands before it.
    mutating func go(to spot: Spot, in script: Script) {
        guard !isBare(in: script) else {
            place = .spot(spot == .headCount ? .menu : spot)
            return
        }
        let isArriving = spot == Self.firstSpot(in: script)
        if isArriving, script.board.notice != nil, !isNoticed {
            place = .notice(then: spot)
        } else if let gate = nextGate(before: spot, in: script) {
            place = .gate(gate.id, gate.purpose == .earlier ? .prelude : .ask, then: spot)
        } else if let field = nextApart(before: spot, in: script) {
            place = .apart(field.id, then: spot)
        } else if let sheet = nextSheet(before: spot, in: script) {
            place = .subscribing(sheet.id, then: spot)
        } else if isArriving, asksWhichShop(in: script) {
            place = .shops(then: spot)
        } else if spot == .checkout, asksWhatName(in: script) {
            place = .naming(then: spot)
        } else {
            // Who was counted is not asked again.
            place = .spot(spot == .headCount && heads != nil ? .menu : spot)
        }
    }

    /// The first gate on the way to a spot that is neither settled nor without anything left to want.
    private func nextGate(before spot: Spot, in script: Script) -> Gate? {
        guard let milestone = Self.milestone(behind: spot, in: script) else { return nil }
        return script.board.gates.first { gate in
            gate.stands(in: app) && stands(gate, before: milestone, in: script) && !settled.contains(gate.id)
                && !given.isSuperset(of: gate.demands)
        }
    }

    /// Says that a gate stands before a milestone: its own, or a later one where it asks again.
    private func stands(_ gate: Gate, before milestone: Milestone, in script: Script) -> Bool {
        let times = refusals[gate.id, default: 0]
        let reasks = script.service.milestones.filter { $0 >= gate.before }
        return reasks.indices.contains(times) && reasks[times] == milestone
    }

    /// The milestone that a spot stands for; nil where nothing stands before it.
    static func milestone(behind spot: Spot, in script: Script) -> Milestone? {
        switch spot {
        case firstSpot(in: script): script.service.firstMilestone
        case .checkout: .order
        case .payment: .pay
        case .invoice: .invoice
        default: nil
        }
    }

    /// Opens the privacy notice, or the next of its pages.
    mutating func readPolicy() {
        if case .policy(let layer, let back) = place {
            place = .policy(layer: layer + 1, back: back)
        } else {
            place = .policy(layer: 0, back: place)
        }
    }

    /// Goes one page back, where the page offers it.
    mutating func goBack(in script: Script) {
        switch place {
        case .policy(0, let back): place = back
        case .policy(let layer, let back): place = .policy(layer: layer - 1, back: back)
        case .trader(let back): place = back
        case .offer(_, let back): place = .spot(back)
        case .gate(let id, _, let then): place = .gate(id, .ask, then: then)
        case .turnedAway(let then): place = .notice(then: then)
        case .spot(.checkout): place = .spot(.menu)
        case .spot(.payment): place = .spot(script.service.spine == .stay ? .parkingBill : .placed)
        case .delivering: leaveDelivery(in: script)
        case .titling(_, let back): place = back
        case .hearing(_, let back): place = back.map { .account(back: $0) } ?? .site
        case .inbox(let back): place = back
        case .stopping(_, let back), .following(let back): place = .inbox(back: back)
        case .account(let back): place = .spot(back)
        case .cancelling(let back), .ended(_, let back): place = .account(back: back)
        case .spot(.card): place = .spot(isReleased ? .released : paidSpot)
        case .right(_, _, let back), .complaint(_, let back): place = .account(back: back)
        case .spot(.invoice), .spot(.invoiceAnswer), .spot(.invoiced), .spot(.ownOrder): place = .spot(paidSpot)
        case .site, .staff, .codePage, .otherApp, .notice, .apart, .subscribing, .shops, .naming, .spot: break
        }
    }
}
