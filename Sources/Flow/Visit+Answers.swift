import Scenarios
import Vocabulary

/// What comes of granting and refusing: at gates, offers, codes and the arrival notice.
extension Visit {
    /// The gate of an id; nil where the script has none.
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
        switch place {
        case .gate(practice, _, _):
            if let gate = gate(practice, in: script), gate.code != .none { return move(practice, to: .code) }
            give(practice, in: script)
        case .apart(practice, _): leaveApart(practice, in: script)
        case .subscribing(practice, _): answerSheet(practice, isAllowed: true, in: script)
        case .offer(practice, let back):
            if let banner = script.board.banners.first(where: { $0.id == practice }) { given.insert(banner.demand) }
            place = .spot(back)
        case .codePage(practice):
            if let tie = script.board.codes.first(where: { $0.id == practice })?.tie { given.insert(tie) }
            enter(in: script)
        default: break
        }
    }

    /// Fills in the code that a gate's short message brought: only now its demand is given.
    mutating func fillCode(_ practice: PracticeID, in script: Script) {
        guard case .gate(practice, .code, _) = place else { return }
        if gate(practice, in: script)?.code == .subscription { orderedByCodeAt = orderedByCodeAt ?? clock }
        give(practice, in: script)
    }

    private mutating func give(_ practice: PracticeID, in script: Script) {
        given.formUnion(gate(practice, in: script)?.demands ?? [])
        pass(practice, in: script)
    }

    /// Refuses what a gate wants, with what comes of it.
    mutating func refuse(_ practice: PracticeID, in script: Script) {
        leaveApart(practice, in: script)
        answerSheet(practice, isAllowed: false, in: script)
        if case .offer(practice, let back) = place { place = .spot(back) }
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
        case .passes where refusals[practice, default: 0] < gate.asksAgain.times: postpone(practice, in: script)
        case .passes: pass(practice, in: script)
        }
    }

    /// Goes on past a gate that will ask again.
    private mutating func postpone(_ practice: PracticeID, in script: Script) {
        guard case .gate(practice, _, let then) = place else { return }
        refusals[practice, default: 0] += 1
        go(to: then, in: script)
    }

    /// Leaves a gate behind for good and goes on.
    mutating func pass(_ practice: PracticeID, in script: Script) {
        guard case .gate(practice, _, let then) = place else { return }
        settled.insert(practice)
        go(to: then, in: script)
    }

    /// Closes the arrival notice and goes on.
    mutating func answerNotice(agreeing agrees: Bool = false, in script: Script) {
        guard case .notice(let then) = place else { return }
        isNoticed = true
        if agrees { agreed.formUnion(script.board.notice?.covers ?? []) }
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
}
