package import Vocabulary

/// What a consumer remembers of the walk so far.
package struct WalkMemory: Hashable, Sendable {
    /// What is being bought.
    package var service: Service
    /// Milestones reached on pages before this one.
    package var reached: Set<Milestone>
    /// Says that a privacy notice was shown before.
    package var hasSeenNotice: Bool
    /// The page before this one; nil at the start.
    package var previous: Page?
    /// What the page before said about the purpose of each demand it asked for.
    package var previousPurposes: [Demand: Ask.Purpose] = [:]
    /// What the page before said of each demand that it asked for alone.
    package var previousTold: [Demand: [Ask.Telling]] = [:]
    /// The names of the goods that were chosen.
    package var picked: Set<String> = []
    /// Says that the bill of the car park was seen, with or without its sum.
    package var hasSeenBill: Bool
    /// Says that the consumer set out for the invoice.
    package var isHeadedForInvoice: Bool

    /// Makes the memory of somebody who has just arrived.
    package init(
        service: Service,
        reached: Set<Milestone> = [],
        hasSeenNotice: Bool = false,
        previous: Page? = nil,
        hasSeenBill: Bool = false,
        isHeadedForInvoice: Bool = false
    ) {
        self.service = service
        self.reached = reached
        self.hasSeenNotice = hasSeenNotice
        self.previous = previous
        self.hasSeenBill = hasSeenBill
        self.isHeadedForInvoice = isHeadedForInvoice
    }

    private mutating func remember(_ ask: Ask, of demand: Demand) {
        previousPurposes[demand] = ask.purpose
        previousTold[demand] = ask.told
    }

    /// Remembers a page and what was made of it.
    package mutating func keep(_ page: Page, _ sighting: Sighting) {
        reached.formUnion(sighting.milestones)
        hasSeenNotice = hasSeenNotice || sighting.showsNotice
        hasSeenBill = hasSeenBill || sighting.stage == .menu
        guard previous.map(PageFace.init) != PageFace(page) else { return }
        previous = page
        previousPurposes = [:]
        previousTold = [:]
        for ask in sighting.asks { for demand in ask.demands { remember(ask, of: demand) } }
    }
}
