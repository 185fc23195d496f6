import Vocabulary

/// A class: what its events add up to, and what may happen next.
///
/// Whoever wants something done proposes the event. ``refusal(of:at:)`` says why not; what is not refused is kept and then folded
/// by ``take(_:at:)``, which asks nothing, so that a class is the same after every restart.
package struct TrainingClass: Hashable, Sendable {
    /// Where a class is between its making and its end.
    package enum Phase: String, CaseIterable, Hashable, Sendable {
        /// Learners come in.
        case lobby
        /// Merchants are walked.
        case open
        /// The trainer has stopped the clock.
        case paused
        /// Everything is answered and shown.
        case ended
    }

    /// How many learners a class takes.
    package static let most = 400
    /// How long a trainer's reason is at least.
    package static let shortestReason = 4

    /// The class.
    package let id: ClassID
    /// What was decided before.
    package let plan: ClassPlan
    /// Where it is.
    package private(set) var phase = Phase.lobby
    /// Says that nobody else joins.
    package private(set) var isLocked = false
    /// The furthest merchant that is open to all in a paced class; 0 before it starts.
    package private(set) var unit = 0
    /// When the open merchant's time is over; nil where time does not matter.
    ///
    /// - Unit: milliseconds since 1970-01-01T00:00:00Z.
    package private(set) var deadline: Int?
    /// When the trainer stopped the clock; nil while it runs.
    private var pausedAt: Int?
    /// The merchants of which the answer was shown to all.
    package private(set) var shownUnits: Set<Int> = []
    /// The learners by their codes; those who were taken out are not among them.
    package private(set) var learners: [LearnerID: Learner] = [:]
    /// How many ever joined, so that no code is given twice.
    package private(set) var joinedCount = 0
    /// How many events there were.
    package private(set) var length = 0

    /// Makes a class that nobody has joined.
    package init(id: ClassID, plan: ClassPlan) {
        self.id = id
        self.plan = plan
    }

    /// The code of whoever joins next.
    ///
    /// In a class with a roster the code is the roster's.
    package var nextLearner: LearnerID { LearnerID(number: joinedCount + 1) }

    /// The learners in the order in which they joined.
    package var roll: [Learner] { learners.values.sorted { ($0.joinedAt, $0.id) < ($1.joinedAt, $1.id) } }

    /// The learner whose pages a pass opens; nil for none.
    package func learner(withPass pass: String) -> Learner? { learners.values.first { $0.passes.contains(pass) } }

    /// The learner whom a word brings back, by its seal; nil for none.
    package func learner(withWord word: String) -> Learner? { learners.values.first { $0.word == word } }

    /// Says that a merchant may be walked by a learner now.
    package func isOpen(_ unit: Int, to learner: Learner) -> Bool {
        guard (1...max(plan.units, 1)).contains(unit), phase == .open || phase == .ended else { return false }
        return switch plan.pace {
        case .paced: unit <= self.unit
        case .selfPaced: unit <= learner.current(of: plan.units)
        }
    }

    /// Says that a learner may see how a merchant was judged: nothing is shown before.
    package func isShown(_ unit: Int, to learner: Learner) -> Bool {
        if phase == .ended || shownUnits.contains(unit) { return true }
        return plan.manner == .practice && plan.pace == .selfPaced && learner.work(at: unit).submittedAt != nil
    }

    /// Answers why something cannot happen now.
    ///
    /// - Parameters:
    ///   - event: What is proposed.
    ///   - now: The wall clock, in milliseconds.
    /// - Returns: The reason; nil where nothing speaks against it.
    package func refusal(of event: ClassEvent, at now: Int) -> ClassRefusal? {
        switch event {
        case .joined(let id, _, _, _):
            if phase == .ended { return .ended }
            if isLocked { return .locked }
            guard learners.count < Self.most else { return .full }
            return learners[id] == nil ? nil : .taken
        case .returned(let id, _), .removed(let id): return learners[id] == nil ? .unknownLearner : nil
        case .opened(let id, let unit, _), .answered(let id, let unit, _, _), .noted(let id, let unit, _),
            .filed(let id, let unit, _), .sorted(let id, let unit, _, _), .submitted(let id, let unit):
            return refusal(ofWorkBy: id, at: unit, now: now)
        case .behaved(let id, _, _), .behavedAll(let id):
            guard let learner = learners[id] else { return .unknownLearner }
            if phase == .lobby { return .notStarted }
            if phase == .paused { return .paused }
            if learner.behavedAt != nil { return .handedIn }
            return isConductOpen(to: learner) ? nil : .notOpen
        case .reset(let id, Self.conduct):
            guard let learner = learners[id] else { return .unknownLearner }
            return learner.behavedAt == nil ? .idle : nil
        case .reset(let id, let unit):
            guard let learner = learners[id] else { return .unknownLearner }
            if phase == .ended { return .ended }
            return learner.work[unit] == nil ? .idle : nil
        case .overruled(let id, let unit, _, _, let reason):
            guard let learner = learners[id] else { return .unknownLearner }
            guard learner.work(at: unit).submittedAt != nil else { return .notOpen }
            return reason.count < Self.shortestReason ? .noReason : nil
        case .started: return phase == .lobby ? nil : .idle
        case .paused: return phase == .open ? nil : phase == .ended ? .ended : .idle
        case .resumed: return phase == .paused ? nil : .idle
        case .locked: return isLocked ? .idle : nil
        case .unlocked: return isLocked ? nil : .idle
        case .advanced(let unit):
            if phase == .ended { return .ended }
            if phase == .lobby { return .notStarted }
            return plan.pace == .paced && unit == self.unit + 1 && unit <= plan.units ? nil : .idle
        case .extended(let minutes):
            if phase == .ended { return .ended }
            return (1...600).contains(minutes) ? nil : .idle
        case .shown(let unit):
            if phase == .lobby { return .notStarted }
            return (1...max(plan.units, 1)).contains(unit) && !shownUnits.contains(unit) ? nil : .idle
        case .ended: return phase == .ended ? .idle : nil
        }
    }

    private func refusal(ofWorkBy id: LearnerID, at unit: Int, now: Int) -> ClassRefusal? {
        guard let learner = learners[id] else { return .unknownLearner }
        switch phase {
        case .lobby: return .notStarted
        case .paused: return .paused
        case .ended: return .ended
        case .open: break
        }
        guard isOpen(unit, to: learner) else { return .notOpen }
        // An answer that was seen is no longer the learner's own.
        if learner.work(at: unit).submittedAt != nil || shownUnits.contains(unit) { return .handedIn }
        if let deadline, unit == self.unit || plan.pace == .selfPaced, now > deadline { return .late }
        return nil
    }

    /// Folds what happened; nothing is asked.
    ///
    /// - Parameters:
    ///   - event: What happened.
    ///   - at: When, by the wall clock in milliseconds.
    package mutating func take(_ event: ClassEvent, at: Int) {
        length += 1
        if let id = event.learner, !event.isTrainers { learners[id]?.seenAt = at }
        switch event {
        case .joined(let id, let nickname, let pass, let word):
            joinedCount += 1
            learners[id] = Learner(
                id: id,
                number: joinedCount,
                nickname: nickname,
                passes: [pass],
                word: word,
                joinedAt: at,
                seenAt: at
            )
        case .returned(let id, let pass): learners[id]?.passes.append(pass)
        case .removed(let id): learners[id] = nil
        case .behaved(let id, let question, let choice): learners[id]?.conduct[question] = choice
        case .behavedAll(let id): learners[id]?.behavedAt = at
        case .reset(let id, Self.conduct):
            learners[id]?.conduct = [:]
            learners[id]?.behavedAt = nil
        case .started:
            phase = .open
            unit = 1
        case .paused:
            phase = .paused
            pausedAt = at
        case .resumed:
            phase = .open
            // The time that the clock stood still is nobody's loss.
            deadline = deadline.map { $0 + at - (pausedAt ?? at) }
            pausedAt = nil
        case .locked: isLocked = true
        case .unlocked: isLocked = false
        case .advanced(let next):
            unit = next
            deadline = nil
        case .extended(let minutes): deadline = max(deadline ?? at, at) + minutes * 60_000
        case .shown(let unit): shownUnits.insert(unit)
        case .ended: phase = .ended
        default:
            guard let id = event.learner, let unit = event.unit else { return }
            learners[id]?.work[unit, default: Learner.Work()].take(event, at: at)
        }
    }
}

extension ClassEvent {
    /// Says that the trainer did it, though it is about a learner.
    var isTrainers: Bool {
        switch self {
        case .reset, .removed, .overruled: true
        default: false
        }
    }
}

extension Learner.Work {
    /// Folds what happened at this merchant.
    mutating func take(_ event: ClassEvent, at: Int) {
        switch event {
        case .opened(_, _, let visit):
            self.visit = visit
            openedAt = openedAt ?? at
        case .answered(_, _, let question, let choice):
            answers[question] = choice.isEmpty ? nil : choice
            answeredAt[question] = at
        case .noted(_, _, let text): note = text
        case .filed(_, _, let mark): marks.append(Learner.Filed(mark: mark, at: at))
        case .sorted(_, _, let kind, let choice):
            kinds[kind] = choice.isEmpty ? nil : choice
            sortedAt[kind] = at
        case .submitted: submittedAt = at
        case .reset:
            let count = resets
            self = Self()
            resets = count + 1
        case .overruled(_, _, let item, let outcome, let reason):
            overrules.append(Learner.Overruling(item: item, outcome: outcome, reason: reason, at: at))
        default: break
        }
    }
}
