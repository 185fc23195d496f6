package import Vocabulary

/// What parking costs.
package struct Tariff: Hashable, Codable, Sendable {
    /// Minutes that cost nothing.
    package var freeMinutes: Int
    /// The price of each hour begun.
    package var perHour: Fen
    /// The most that one day of 24 hours costs.
    package var dailyCap: Fen
    /// Minutes to leave after paying.
    package var leaveWithinMinutes: Int

    /// Makes a tariff.
    package init(freeMinutes: Int, perHour: Fen, dailyCap: Fen, leaveWithinMinutes: Int) {
        self.freeMinutes = freeMinutes
        self.perHour = perHour
        self.dailyCap = dailyCap
        self.leaveWithinMinutes = leaveWithinMinutes
    }

    /// The fee for a stay: nothing within the free minutes, else every hour begun, each day capped.
    package func fee(minutes: Int) -> Fen {
        guard minutes > freeMinutes else { return Fen(0) }
        let days = minutes / 1_440
        let hours = (minutes % 1_440 + 59) / 60
        return dailyCap * days + min(perHour * hours, dailyCap)
    }
}
