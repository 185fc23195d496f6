package import Scoring
import Vocabulary

/// How far a number moves when other items had been drawn: items with replacement, all that belongs to an item together.
package struct ItemBootstrap: Hashable, Sendable {
    /// How items are drawn.
    package struct Settings: Hashable, Sendable {
        /// How often; never fewer than ``fewest``.
        package var draws: Int
        /// The dice's seed, which is told with the interval.
        package var seed: UInt64

        /// Makes settings; fewer draws than ``ItemBootstrap/fewest`` are raised to it.
        package init(draws: Int = Bootstrap.standardDraws, seed: UInt64 = Bootstrap.standardSeed) {
            self.draws = max(ItemBootstrap.fewest, draws)
            self.seed = seed
        }
    }

    /// Fewer draws give no interval worth printing.
    package static let fewest = 2_000
    /// With a greater share of undefined draws there is no interval.
    package static let mostUndefined = 0.05
    /// With fewer items the interval is marked.
    package static let fewItems = 10

    /// Percentiles 2.5 and 97.5 of the defined draws; nil where too many are undefined, or nothing was drawn.
    package let interval: Interval?
    /// How it was drawn.
    package let settings: Settings
    /// The share of draws in which the number is undefined; nil where nothing was drawn.
    package let undefinedShare: Double?
    /// From how many items was drawn.
    package let items: Int

    /// Says that the items are few, so that the interval is a hint at most.
    package var hasFewItems: Bool { items < Self.fewItems }

    /// Draws, and measures each draw.
    ///
    /// - Parameters:
    ///   - items: Numbers of the items that are drawn from; several numbers measured with the same settings see the same draws.
    ///   - settings: How often, and with which seed.
    ///   - measure: What is measured of a draw.
    package init(of items: [Int], settings: Settings, measure: ([Int]) -> Measured) {
        self.settings = settings
        self.items = items.count
        guard !items.isEmpty else {
            (interval, undefinedShare) = (nil, nil)
            return
        }
        var dice = Dice(seed: settings.seed)
        var numbers: [Double] = []
        var drawn = items
        for _ in 0..<settings.draws {
            for place in drawn.indices { drawn[place] = items[dice.roll(below: items.count)] }
            if let number = measure(drawn).value { numbers.append(number) }
        }
        let share = Double(settings.draws - numbers.count) / Double(settings.draws)
        undefinedShare = share
        interval = share > Self.mostUndefined ? nil : .percentiles(of: numbers)
    }
}
