import Scenarios
import Vocabulary

/// Visits at merchants that hide: which face an act meets, and what is kept of it.
///
/// What the server saw decides once, when the act comes; from then on the kept event does, so that a visit folded anew has
/// the face that its consumer saw.
extension Visit {
    /// What stands before the option of an act that only showed another face: no option has such an id, so the fold does
    /// nothing else.
    private static let turning = "turn/"

    /// What was pressed when an event only showed another face; nil for other events.
    static func pressed(byTurning id: String) -> String? {
        id.hasPrefix(turning) ? String(id.dropFirst(turning.count)) : nil
    }

    /// Answers an act at a merchant with two faces.
    func step(_ action: Action, in script: Script, wearing guise: Guise, showing shown: Script) -> Step {
        let plain = step(action, in: shown)
        guard let event = plain.events.last, plain.refusal == nil, let option = Option(id: event.option) else {
            return plain
        }
        let acts = isActing(after: option, by: action.caller, under: guise)
        if acts == wearing.isActing {
            var kept = event
            if case .scan = option { kept.acts = acts }
            return keeping(kept, in: script)
        }
        return keeping(turned(action, to: option, acting: acts, in: script), in: script)
    }

    /// The visit after one kept event at a merchant with two faces.
    func after(_ event: Event, in script: Script, wearing guise: Guise) -> Visit {
        var now = self
        if let acts = event.acts { now.wearing.isActing = acts }
        guard let face = script.face(of: now) else { return now }
        var next = now.after(event, in: face)
        switch Option(id: event.option) {
        case .again: next.wearing = Wearing(hasStartedOver: now.wearing.hasScanned || now.wearing.hasStartedOver)
        case .scan: next.wearing.hasScanned = true
        case .refuse, .disagree: if guise.mode == .afterRefusal { next.wearing.isActing = true }
        default: break
        }
        return next
    }

    private func keeping(_ event: Event, in script: Script) -> Step {
        let next = after(event, in: script)
        return Step(visit: next, page: next.page(in: script), events: [event], refusal: nil)
    }

    /// The event of an act that is met by the other face; where that one does not offer it, or wants more with it, the
    /// consumer sees what the page has become and nothing else happens.
    private func turned(_ action: Action, to option: Option, acting: Bool, in script: Script) -> Event {
        let nothing = Event(option: Self.turning + option.id, acts: acting)
        guard let face = script.face(isActing: acting) else { return nothing }
        var same = action
        if Strip.option(of: action.press) == nil {
            let offered = draft(in: face).options.filter { $0.value == option }.keys
            guard let press = offered.min(by: { ($0.count, $0) < ($1.count, $1) }) else { return nothing }
            same.press = press
        }
        guard var event = step(same, in: face).events.last else { return nothing }
        event.acts = acting
        return event
    }

    /// Says whether the merchant acts from this act on.
    private func isActing(after option: Option, by caller: Caller?, under guise: Guise) -> Bool {
        let isScan = if case .scan = option { true } else { false }
        switch guise.mode {
        case .secondVisit:
            guard isScan, !wearing.hasScanned else { return wearing.isActing }
            return wearing.hasStartedOver || caller?.hasBeenHere == true
        case .afterDelay:
            if option == .again { return wearing.isActing }
            let isLate = wearing.hasScanned && (option == .tomorrow || (caller?.seconds ?? 0) >= guise.seconds)
            return wearing.isActing || isLate
        case .automation:
            // Who was taken for a program once is one until the code is scanned again.
            if isScan { return caller?.isAutomated == false }
            return wearing.isActing && caller?.isAutomated != true
        case .oneInN:
            guard isScan else { return wearing.isActing }
            var dice = Dice(words: "one in n", seed)
            return dice.roll(below: guise.oneIn) == 0
        case .afterRefusal, .auditorTextVisible, .auditorTextHidden, .auditorTextAlt, .auditorTextNotice,
            .drawnOtherwise:
            return wearing.isActing
        }
    }
}
