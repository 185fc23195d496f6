import Synchronization
package import Vocabulary

/// What can be visited, by scenario; each is made when it is first asked for, and then kept.
///
/// What cannot be made is told anew each time, so that a file that was mended meanwhile is played.
package final class Offers: Sendable {
    /// Makes the offer of a scenario; nil where there is no such scenario.
    package typealias Making = @Sendable (ScenarioID) throws -> RangeContent.Offer?

    private let names: @Sendable () throws -> [ScenarioID]
    private let making: Making
    private let made: Mutex<[ScenarioID: RangeContent.Offer]>

    /// Takes offers that are made already; of two with one scenario the later stays.
    package init(_ offers: [RangeContent.Offer]) {
        let made = Dictionary(offers.map { ($0.scenario, $0) }, uniquingKeysWith: { $1 })
        let ids = made.keys.sorted()
        names = { ids }
        making = { _ in nil }
        self.made = Mutex(made)
    }

    /// Makes offers when they are asked for.
    ///
    /// - Parameters:
    ///   - names: Which scenarios there may be.
    ///   - making: Makes one of them; called from any thread, and more than once where it throws.
    package init(of names: @escaping @Sendable () throws -> [ScenarioID], making: @escaping Making) {
        self.names = names
        self.making = making
        made = Mutex([:])
    }

    /// The scenarios that there may be; one that is named here may still turn out to be none.
    package var candidates: [ScenarioID] {
        get throws { try names() }
    }

    /// The offer of a scenario.
    ///
    /// - Parameter scenario: Its id.
    /// - Returns: The offer; nil where there is no such scenario.
    /// - Throws: What is wrong with its file.
    package func offer(of scenario: ScenarioID) throws -> RangeContent.Offer? {
        if let known = made.withLock({ $0[scenario] }) { return known }
        guard let offer = try making(scenario) else { return nil }
        made.withLock { $0[scenario] = offer }
        return offer
    }

    /// Every offer in the order of their scenarios.
    ///
    /// - Parameter missing: Told why one cannot be made; the others are answered all the same.
    /// - Returns: The offers.
    /// - Throws: What keeps the range from being read at all.
    package func all(missing: (any Error) -> Void = { _ in }) throws -> [RangeContent.Offer] {
        try candidates.sorted().compactMap { scenario in
            do {
                return try offer(of: scenario)
            } catch {
                missing(error)
                return nil
            }
        }
    }
}
