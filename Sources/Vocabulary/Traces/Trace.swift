/// What a client saw and did in one walk, in order.
package struct Trace: Hashable, Codable, Sendable {
    /// How a walk ended.
    package enum End: String, Codable, CaseIterable, Hashable, Sendable {
        /// Every milestone of the service was reached, or the notice read where that was the errand.
        case finished
        /// No control was left that the policy allows, or the same page came back again.
        case stuck
        /// The bound on actions was met: not tested, never a verdict.
        case cutOff = "cut-off"
    }

    /// One page and what was done on it.
    package struct Step: Hashable, Codable, Sendable {
        /// The page as it was shown.
        package var page: Page
        /// What the client made of it.
        package var sighting: Sighting
        /// The words of the control that was pressed; nil at the end of the walk.
        package var pressed: String?
        /// The request that brought the page.
        package var exchange: Exchange
        /// The visit's clock as the range's strip shows it.
        package var clock: Moment
        /// What the page sent of the training identity by itself.
        package var sends: [Sent]

        /// Says that the page came over a plain connection.
        package var isPlain = false
        /// What of the training identity the consumer's own form carried over a plain connection.
        package var exposed: [Demand] = []
        /// What had gone wrong that was nobody's doing: on the way to the page, or as the page tells it; nil for nothing.
        package var setback: Setback?

        /// Makes a step.
        package init(
            page: Page,
            sighting: Sighting,
            pressed: String?,
            exchange: Exchange,
            clock: Moment,
            sends: [Sent] = []
        ) {
            self.page = page
            self.sighting = sighting
            self.pressed = pressed
            self.exchange = exchange
            self.clock = clock
            self.sends = sends
        }
    }

    /// Under which policy the client walked.
    package var policy: Policy
    /// The promise of the sticker that was scanned; nil for a walk by staff.
    package var entry: StickerSeen?
    /// The sticker's place among those at the site, from 0.
    package var entryIndex: Int
    /// The pages in order.
    package var steps: [Step]
    /// How it ended.
    package var end: End

    /// Who walked.
    package var persona: PersonaID
    /// The first page behind the code that was scanned once more some days later; nil where nobody came back.
    package var comesBackAt: Int?

    /// Makes a trace.
    package init(
        policy: Policy,
        entry: StickerSeen?,
        entryIndex: Int,
        steps: [Step],
        end: End,
        persona: PersonaID = Persona.adult.id,
        comesBackAt: Int? = nil
    ) {
        self.persona = persona
        self.comesBackAt = comesBackAt
        self.policy = policy
        self.entry = entry
        self.entryIndex = entryIndex
        self.steps = steps
        self.end = end
    }

    /// The step at which a milestone was first reached; nil when it never was.
    package func step(reaching milestone: Milestone) -> Int? {
        steps.firstIndex { $0.sighting.milestones.contains(milestone) || $0.sighting.right?.reached == milestone }
    }

    /// Says that the walk reached the milestone.
    package func reaches(_ milestone: Milestone) -> Bool { step(reaching: milestone) != nil }

    /// What went wrong on the walk and was nobody's doing, in order.
    package var setbacks: [Setback] { steps.compactMap(\.setback) }

    /// Every ask of the walk with the place of its page.
    package var asks: [(step: Int, ask: Ask)] {
        steps.enumerated().flatMap { place, step in step.sighting.asks.map { (place, $0) } }
    }

    /// The asks of the errand that the walk set out for: neither those of using a right nor those of coming back.
    package var firstAsks: [(step: Int, ask: Ask)] {
        asks.filter { steps[$0.step].sighting.right == nil && $0.step < comesBackAt ?? steps.count }
    }

    /// What the walk gave away before the milestone was reached; all of it when it never was.
    package func granted(before milestone: Milestone) -> Set<Want> {
        let bound = step(reaching: milestone) ?? steps.count
        return Set(asks.filter { $0.step < bound && $0.ask.answer == .granted }.flatMap(\.ask.wants))
    }
}
