import Scenarios
import Vocabulary

/// The way from page to page: what stands between here and the next spot.
extension Visit {
    /// Follows a scanned code to what it opens.
    mutating func arrive(by code: PracticeID, in script: Script) {
        self.code = code
        let tie = script.board.codes.first { $0.id == code }?.tie
        if let tie, !given.contains(tie) {
            place = .codePage(code)
        } else {
            enter(in: script)
        }
    }

    /// Enters the merchant's service at its first page, or where the visit stood before.
    mutating func enter(in script: Script) {
        if paid != nil {
            place = .spot(.receipt)
        } else if !ordered.isEmpty {
            place = .spot(.placed)
        } else {
            go(to: Self.firstSpot(in: script), in: script)
        }
    }

    /// The first page of the service: the menu, the plate, or the bill where the camera knows the plate.
    static func firstSpot(in script: Script) -> Spot {
        switch script.service {
        case .dineIn: .menu
        case .parking: script.merchant.lotCode == .inLot ? .plate : .parkingBill
        }
    }

    /// Goes to a spot, or to the first unsettled practice that stands before it.
    mutating func go(to spot: Spot, in script: Script) {
        guard !isBare(in: script) else {
            place = .spot(spot)
            return
        }
        let isArriving = spot == Self.firstSpot(in: script)
        if isArriving, script.board.notice != nil, !isNoticed {
            place = .notice(then: spot)
        } else if let gate = nextGate(before: spot, in: script) {
            place = .gate(gate.id, gate.purpose == .earlier ? .prelude : .ask, then: spot)
        } else {
            place = .spot(spot)
        }
    }

    private func nextGate(before spot: Spot, in script: Script) -> Gate? {
        let milestone: Milestone? =
            switch spot {
            case Self.firstSpot(in: script): .menu
            case .checkout: .order
            case .payment: .pay
            case .invoice: .invoice
            default: nil
            }
        return script.board.gates.first { gate in
            gate.before == milestone && !settled.contains(gate.id) && !given.isSuperset(of: gate.demands)
        }
    }

    func gate(_ id: PracticeID, in script: Script) -> Gate? { script.board.gates.first { $0.id == id } }

    /// Moves inside a gate.
    mutating func move(_ id: PracticeID, to phase: GatePhase) {
        if case .gate(id, _, let then) = place { place = .gate(id, phase, then: then) }
    }

    /// Opens the platform's page of a gate, or of an offer on the page where the visit is.
    mutating func open(_ practice: PracticeID) {
        switch place {
        case .gate(practice, _, let then): place = .gate(practice, .platform, then: then)
        case .spot(let spot): place = .offer(practice, back: spot)
        default: break
        }
    }

    /// Gives what a practice wants, and goes on.
    mutating func grant(_ practice: PracticeID, in script: Script) {
        settled.insert(practice)
        switch place {
        case .gate(practice, _, let then):
            given.formUnion(gate(practice, in: script)?.demands ?? [])
            go(to: then, in: script)
        case .offer(practice, let back):
            if let banner = script.board.banners.first(where: { $0.id == practice }) { given.insert(banner.demand) }
            place = .spot(back)
        case .codePage(practice):
            if let tie = script.board.codes.first(where: { $0.id == practice })?.tie { given.insert(tie) }
            enter(in: script)
        default: break
        }
    }

    /// Refuses what a gate wants, with what comes of it.
    mutating func refuse(_ practice: PracticeID, in script: Script) {
        guard case .gate(practice, _, _) = place, let gate = gate(practice, in: script) else { return }
        switch gate.outcome {
        case .blocks, .loops: move(practice, to: .ask)
        case .deadEnds: move(practice, to: .deadEnd)
        case .delays: move(practice, to: .wait)
        case .stumbles: move(practice, to: .stumble)
        case .degrades:
            isDegraded = true
            pass(practice, in: script)
        case .costsMore:
            surcharge = surcharge + gate.surcharge
            pass(practice, in: script)
        case .passes: pass(practice, in: script)
        }
    }

    /// Lets a gate be passed without what it wants.
    mutating func pass(_ practice: PracticeID, in script: Script) {
        guard case .gate(practice, _, let then) = place else { return }
        settled.insert(practice)
        go(to: then, in: script)
    }

    /// Closes the arrival notice and goes on.
    mutating func answerNotice(in script: Script) {
        guard case .notice(let then) = place else { return }
        isNoticed = true
        go(to: then, in: script)
    }

    /// Says no to the arrival notice, with what comes of it.
    mutating func disagree(in script: Script) {
        guard case .notice(let then) = place else { return }
        if script.board.notice?.reject == .guest {
            answerNotice(in: script)
        } else {
            place = .turnedAway(then: then)
        }
    }

    /// Goes one page back, where the page offers it.
    mutating func goBack() {
        switch place {
        case .policy(let back): place = back
        case .offer(_, let back): place = .spot(back)
        case .gate(let id, _, let then): place = .gate(id, .ask, then: then)
        case .turnedAway(let then): place = .notice(then: then)
        case .spot(.checkout): place = .spot(.menu)
        case .spot(.payment): place = .spot(paid == nil && !ordered.isEmpty ? .placed : .parkingBill)
        case .spot(.invoice), .spot(.invoiced): place = .spot(.receipt)
        case .site, .staff, .codePage, .notice, .spot: break
        }
    }
}
