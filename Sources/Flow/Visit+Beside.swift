import Scenarios
package import Vocabulary

/// What a replay shows beside a visit: where practices show on its pages, and the same acts at another merchant.
extension Visit {
    /// Where practices show on the page that stands now; no way leads there.
    ///
    /// For replays and keys; never sent to a consumer who still walks.
    package func loci(in script: Script) -> [Locus] {
        if let face = script.face(of: self) { return loci(in: face) }
        let draft = draft(in: script)
        let stage = place.stage(in: script)
        return draft.marks.map { mark in
            var locus = Locus(
                practice: mark.practice,
                stage: stage,
                page: draft.page.title,
                control: mark.control,
                way: []
            )
            locus.fair = draft.fairPlaces(of: mark)
            return locus
        }
    }

    /// How many pages ahead a visit looks for an act that its page does not offer.
    private static let reachAhead = 2
    /// How many visits it looks at for that.
    private static let mostAhead = 24

    /// Does what was done at another merchant, as far as it can be done here.
    ///
    /// What the page does not offer is looked for some pages ahead, where this merchant asks something more; what is nowhere, as
    /// where it asks nothing, is left out.
    ///
    /// - Parameters:
    ///   - event: What was done there.
    ///   - script: What is played here.
    /// - Returns: The visit after it; unchanged where nothing here is like it.
    package func following(_ event: Event, in script: Script) -> Visit {
        if let next = doing(event, in: script) { return next }
        guard ![Option.back.id, Option.close.id].contains(event.option) else { return self }
        var waiting: [(visit: Visit, depth: Int)] = [(self, 0)]
        var turn = 0
        while turn < waiting.count, turn < Self.mostAhead {
            let (visit, depth) = waiting[turn]
            turn += 1
            if depth > 0, let next = visit.doing(event, in: script) { return next }
            guard depth < Self.reachAhead else { continue }
            let draft = visit.draft(in: script)
            let events = draft.page.controls.compactMap { draft.filled(pressing: $0.target, card: card) }
            waiting += events.map { (visit.after($0, in: script), depth + 1) }
        }
        return self
    }

    /// Presses what does what an event says, with the same given where the page asks for it; nil where it is not offered.
    private func doing(_ event: Event, in script: Script) -> Visit? {
        for action in pressings(event, in: script) {
            let step = step(action, in: script)
            if !step.events.isEmpty { return step.visit }
        }
        // The page asks for more than was given there.
        let draft = draft(in: script)
        let targets = draft.options.filter { $0.value.id == event.option }.keys.sorted()
        return targets.lazy.compactMap { draft.filled(pressing: $0, card: card) }.first.map { after($0, in: script) }
    }
}
