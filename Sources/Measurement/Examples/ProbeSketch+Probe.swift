package import Vocabulary

extension ProbeSketch {
    /// The probe: every sticker walked under every policy, then the staff asked.
    package var probe: Probe {
        let policies = policies
        var walks = entries.indices.flatMap { index in policies.map { walk(under: $0, onEntry: index) } }
        if let notice { walks.append(noticeWalk(to: notice)) }
        if !stopping.isEmpty { walks.append(errand(.optOut, through: stopping)) }
        if !subscribing.isEmpty { walks.append(errand(.subscribe, through: subscribing)) }
        if !unsubscribing.isEmpty { walks.append(errand(.unsubscribe, through: unsubscribing)) }
        if let neighbour { walks.append(besideWalk(to: neighbour)) }
        if !counterpart.isEmpty { walks.append(counterpartWalk) }
        if !held.isEmpty { walks.append(offerWalk) }
        walks.append(staffWalk)
        return Probe(scenario: "sketch", service: service, mainEntry: 0, walks: walks, cutOff: cutOff)
    }

    /// Grant-all, refuse-all, refuse-one for each want, then every other set of them.
    private var policies: [Policy] {
        let asks = entries.flatMap(\.scenes).flatMap(\.sighting.asks)
        let wants = Set(asks.flatMap(\.wants)).sorted()
        precondition(wants.count <= 8, "a sketch with more than 8 wants plays more than 256 walks")
        let sets = (0..<(1 << wants.count)).map { bits in
            wants.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element)
        }
        let proper = sets.filter { !$0.isEmpty && $0.count < wants.count - 1 }
        return [.grantAll, .refuseAll] + wants.map(Policy.refuse) + proper.map(Policy.grant)
    }

    private func walk(under policy: Policy, onEntry index: Int) -> Trace {
        let entry = entries[index]
        var client = SketchedClient(policy: policy)
        client.see(Sighting(stage: .site, stickers: entries.map(\.sticker)), of: .site, pressing: "扫码")
        let hasPassed = entry.scenes.allSatisfy { client.passes($0) }
        let steps = client.stepsToTheEnd
        let isDone = service.milestones.allSatisfy { milestone in
            steps.contains { $0.sighting.milestones.contains(milestone) }
        }
        return Trace(
            policy: policy,
            entry: entry.sticker,
            entryIndex: index,
            steps: steps,
            end: hasPassed && isDone ? .finished : .stuck
        )
    }

    private func noticeWalk(to notice: Sighting) -> Trace {
        var client = SketchedClient(policy: .readNotice)
        client.see(Sighting(stage: notice.stage, showsNotice: true), of: .merchant, pressing: "《隐私政策》")
        client.see(notice, of: .merchant, pressing: "返回")
        let steps = client.stepsToTheEnd
        return Trace(policy: .readNotice, entry: entries[0].sticker, entryIndex: 0, steps: steps, end: .finished)
    }

    private func errand(_ policy: Policy, through scenes: [Scene]) -> Trace {
        var client = SketchedClient(policy: policy)
        for scene in scenes { _ = client.passes(scene) }
        let steps = client.stepsToTheEnd
        return Trace(policy: policy, entry: entries[0].sticker, entryIndex: 0, steps: steps, end: .finished)
    }

    private func besideWalk(to neighbour: NeighbourSeen) -> Trace {
        var client = SketchedClient(policy: .lookBeside)
        var other = Sighting(stage: .receipt)
        other.neighbour = neighbour
        client.see(Sighting(stage: .receipt), of: .merchant, pressing: "查看订单")
        client.see(other, of: .merchant, pressing: "返回")
        let steps = client.stepsToTheEnd
        return Trace(policy: .lookBeside, entry: entries[0].sticker, entryIndex: 0, steps: steps, end: .finished)
    }

    private var counterpartWalk: Trace {
        var client = SketchedClient(policy: .grantAll)
        for scene in counterpart { _ = client.passes(scene) }
        return Trace(
            policy: .grantAll,
            entry: entries[0].sticker,
            entryIndex: 0,
            steps: client.stepsToTheEnd,
            end: .finished,
            persona: Persona.returningMember.id
        )
    }

    private var offerWalk: Trace {
        var client = SketchedClient(policy: .tryOffers)
        for scene in held { _ = client.passes(scene) }
        let steps = client.stepsToTheEnd
        return Trace(policy: .tryOffers, entry: entries[0].sticker, entryIndex: 0, steps: steps, end: .finished)
    }

    private var staffWalk: Trace {
        var client = SketchedClient(policy: .askStaff)
        for milestone in service.milestones {
            var answer = Sighting(stage: .site, isUnattended: nobodyFor.contains(milestone))
            answer.milestones = byStaff.contains(milestone) ? [milestone] : []
            answer.askedOfStaff = milestone
            guard byStaff.contains(milestone) || staffRefuse.contains(milestone) || answer.isUnattended else {
                continue
            }
            client.see(answer, of: .site, pressing: "请店员帮忙")
        }
        let isDone = service.milestones.allSatisfy(byStaff.contains)
        return Trace(
            policy: .askStaff,
            entry: nil,
            entryIndex: 0,
            steps: client.stepsToTheEnd,
            end: isDone ? .finished : .stuck
        )
    }
}

/// Walks through scenes as a client of one policy, and keeps what it saw.
private struct SketchedClient {
    var policy: Policy
    private var steps: [Trace.Step] = []
    private var clock = Moment.visitStart
    private var granted: Set<Want> = []
    private var dishLimit = Int.max
    private var surcharge = Fen(0)

    init(policy: Policy) { self.policy = policy }

    /// What was seen; on the last page nothing was pressed any more.
    var stepsToTheEnd: [Trace.Step] {
        var steps = steps
        if let last = steps.indices.last { steps[last].pressed = nil }
        return steps
    }

    /// Answers a page's asks and notes it; false where the walk ends there.
    mutating func passes(_ scene: Scene) -> Bool {
        var sighting = scene.sighting
        if let needs = scene.needs, !granted.contains(needs) { return true }
        // nobody is asked again for what they gave
        if !sighting.asks.isEmpty, sighting.asks.allSatisfy({ granted.isSuperset(of: $0.wants) }) { return true }
        var isBlocked = false
        var wait = 0
        var pressed = "继续"
        for (place, skip) in scene.skips.enumerated() {
            let hasOne = scene.takesEither && sighting.asks.contains { $0.answer == .granted }
            if hasOne { continue }
            if policy.grants(sighting.asks[place]) {
                sighting.asks[place].answer = .granted
                granted.formUnion(sighting.asks[place].wants)
                pressed = sighting.asks[place].label
                isBlocked = false
                continue
            }
            sighting.asks[place].answer = skip == .absent ? .cornered : .refused
            pressed = sighting.asks[place].refusalLabel ?? pressed
            switch skip {
            case .absent, .leadsNowhere: isBlocked = true
            case .works: break
            case .delays(let seconds): wait = seconds
            case .shrinksMenu(let dishes): dishLimit = dishes
            case .costs(let more): surcharge = more
            }
        }
        see(sighting, of: scene.party, pressing: pressed, sending: scene.sends)
        steps[steps.count - 1].isPlain = scene.isPlain
        steps[steps.count - 1].exposed = scene.exposed
        clock = clock.later(bySeconds: wait)
        return !isBlocked
    }

    mutating func see(_ sighting: Sighting, of party: Party, pressing pressed: String, sending: [Sent] = []) {
        var sighting = sighting
        sighting.menu = sighting.menu.map { seen in
            MenuSeen(goods: min(seen.goods, dishLimit), unpriced: min(seen.unpriced, dishLimit))
        }
        sighting.due = sighting.due.map { $0 + surcharge }
        steps.append(
            Trace.Step(
                page: Page(title: "页面", party: party),
                sighting: sighting,
                pressed: pressed,
                exchange: Exchange(method: "GET", host: "\(party.rawValue).localhost", path: "/", status: 200),
                clock: clock,
                sends: sending
            )
        )
        // every accepted act takes this long on the virtual clock
        clock = clock.later(bySeconds: 5)
    }
}
