import Vocabulary

extension Trace {
    /// A walk on the main sticker, told page by page, five seconds apart.
    init(told sightings: [Sighting], policy: Policy = .grantAll, end: End = .stuck) {
        let steps = sightings.enumerated().map { place, sighting in
            Step(
                page: Page(title: "页面"),
                sighting: sighting,
                pressed: nil,
                exchange: Exchange(method: "GET", host: "merchant.localhost", path: "/", status: 200),
                clock: .visitStart.later(bySeconds: 5 * place)
            )
        }
        let sticker = StickerSeen(words: ["扫码点餐"], promise: .order)
        self.init(policy: policy, entry: sticker, entryIndex: 0, steps: steps, end: end)
    }
}

extension Ask {
    /// A button that wants one demand.
    static func of(_ demand: Demand, label: String = "允许", answer: Answer = .passed) -> Ask {
        Ask(wants: [.demand(demand)], source: .button, label: label, answer: answer)
    }
}
