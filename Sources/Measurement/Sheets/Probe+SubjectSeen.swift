import Vocabulary

/// What the walks of the main entry show of one thing that people are asked for.
extension Probe {
    /// Seconds by which a way past is longer than the way through before anybody calls it a wait.
    private static let longWait = 30

    func subjectSeen(_ subject: FactSubject) -> [FactID: Set<FactChoice>] {
        let wanted = Set(subject.demands)
        let met = mainWalks.flatMap { walk in
            walk.firstAsks.filter { !wanted.isDisjoint(with: $0.ask.demands) }.map { step, ask in
                (walk: walk, step: step, stage: walk.steps[step].sighting.stage, ask: ask)
            }
        }
        var seen: [FactID: Set<FactChoice>] = [FactID(subject, .asked): met.isEmpty ? [.no] : [.yes]]
        guard let first = met.map(\.stage).min() else { return seen }
        seen[FactID(subject, .stage)] = [FactChoice(first)]
        let fields = met.map(\.ask).filter { $0.source == .field }
        if fields.count == met.count {
            seen[FactID(subject, .marked)] = Set(
                fields.map { $0.isMarkedRequired ? .required : $0.isMarkedOptional ? .optional : .unmarked }
            )
        }
        // A button is marked by words alone, and of those a client knows the claim that nobody gets on without it.
        if fields.isEmpty, met.contains(where: \.ask.claimsNeed) { seen[FactID(subject, .marked)] = [.required] }
        let refusals = wanted.sorted().compactMap(refusalSeen).reduce(into: Set<FactChoice>()) { $0.formUnion($1) }
        if !refusals.isEmpty {
            seen[FactID(subject, .refusing)] = refusals.count > 1 ? refusals.subtracting([.wentOn]) : refusals
        }
        // What was neither given nor refused may be an offer, beside which nobody says what it is for.
        let answered = met.map(\.ask).filter { $0.answer != .passed && $0.source != .tick }
        if !answered.isEmpty {
            seen[FactID(subject, .purpose)] = Set(
                answered.map { $0.purpose == .stated ? .stated : $0.purpose == .vague ? .vague : .nothing }
            )
        }
        if let open = met.first(where: { $0.walk.policy == .grantAll }) {
            seen[FactID(subject, .notice)] = open.ask.hasNotice ? [.yes] : [.no]
        }
        seen[FactID(subject, .apart)] = Set(
            answered.filter { $0.demands.contains { wanted.contains($0) && $0.isSensitive } }.map {
                $0.isSeparate ? .yes : .no
            }
        )
        seen[FactID(subject, .guardian)] = Set(
            answered.filter { $0.demands.contains(where: \.isOfChild) }.map { $0.isByGuardian ? .yes : .no }
        )
        let aspects = Set(subject.aspects.map { FactID(subject, $0) })
        return seen.filter { aspects.contains($0.key) && !$0.value.isEmpty }
    }

    /// What came of refusing one demand and nothing else.
    private func refusalSeen(_ demand: Demand) -> Set<FactChoice>? {
        guard let all = main(.grantAll), let walk = main(.refuse(.demand(demand))) else { return nil }
        let met = walk.firstAsks.filter { $0.ask.demands.contains(demand) }
        guard !met.isEmpty else { return nil }
        let lost = service.milestones.filter { all.reaches($0) && !walk.reaches($0) }
        var effects: Set<FactChoice> = []
        if lost == [.invoice] {
            effects.insert(.noInvoice)
        } else if let milestone = lost.first {
            let deciding = walk.askings(for: demand, towards: milestone).deciding?.ask
            effects.insert(deciding?.refusalLabel == nil || deciding?.source == .field ? .blocked : .deadEnd)
        }
        if let due = walk.dueBeforePay, let full = all.dueBeforePay, due > full { effects.insert(.dearer) }
        if let some = walk.dishes, let every = all.dishes, some < every { effects.insert(.lesser) }
        if let wait = walk.wait(beyond: all, until: service.firstMilestone), wait >= Self.longWait {
            effects.insert(.waited)
        }
        let prompts = Set(met.map { walk.steps[$0.step].sighting.stage })
        if prompts.count > 1 { effects.insert(.askedAgain) }
        return effects.isEmpty ? [.wentOn] : effects
    }
}
