package import Vocabulary

/// A make-believe town drawn from a survey: which merchant does what.
///
/// What is drawn is never what is measured: that is counted from the walks of each merchant.
package struct Town: Hashable, Sendable {
    /// One merchant of the town.
    package struct Place: Hashable, Sendable {
        /// Who plays it.
        package var merchant: MerchantID
        /// Which way of each row it goes, by the row's id; nothing for a merchant that does none of it.
        package var ways: [String: Int]

        /// Makes a place.
        package init(merchant: MerchantID, ways: [String: Int] = [:]) {
            self.merchant = merchant
            self.ways = ways
        }
    }

    /// What it was drawn from.
    package let profile: SurveyProfile
    /// The merchants; a trainer or a test may turn one after the draw.
    package var places: [Place]

    /// Draws a town.
    ///
    /// - Parameters:
    ///   - profile: Quotas and practices.
    ///   - seed: The same seed gives the same town on any machine.
    package init(of profile: SurveyProfile, seed: String) {
        self.profile = profile
        var dice = Dice(words: "town", profile.id, seed)
        var places = (0..<profile.size).compactMap { _ in dice.pick(profile.merchants).map { Place(merchant: $0) } }
        let rows = Self.mixed(profile.played, by: &dice)
        switch profile.overlap {
        case .chance:
            for row in rows {
                for place in Self.mixed(Array(places.indices), by: &dice).prefix(row.quota) {
                    places[place].ways[row.id] = dice.roll(below: row.plays.count)
                }
            }
        case .union(let count):
            // Laid round a ring: each row has its quota, nobody has a row twice, and each of the ring has one.
            let ring = Array(Self.mixed(Array(places.indices), by: &dice).prefix(count))
            var turn = 0
            for row in rows {
                for _ in 0..<row.quota where !ring.isEmpty {
                    places[ring[turn % ring.count]].ways[row.id] = dice.roll(below: row.plays.count)
                    turn += 1
                }
            }
        }
        self.places = places
    }

    /// How many merchants were drawn to do what a row counts; nil for a row that no walk can count.
    package func played(_ row: SurveyProfile.Row) -> Int? {
        if row.measure == nil { return nil }
        if row.plays.isEmpty, row.through.isEmpty { return places.count }
        let ids = row.plays.isEmpty ? row.through : [row.id]
        return places.count { place in ids.contains { place.ways[$0] != nil } }
    }

    /// The scenario that a place plays; places that play alike have the same one but for its id.
    package func scenario(of place: Place, id: ScenarioID, service: Service) -> Scenario {
        let practices = profile.played.flatMap { row in place.ways[row.id].map { row.plays[$0] } ?? [] }
        return Scenario(
            id: id,
            title: profile.title,
            merchant: place.merchant,
            service: service,
            practices: practices
        )
    }

    /// The members in an order of chance.
    private static func mixed<Member>(_ members: [Member], by dice: inout Dice) -> [Member] {
        var mixed = members
        for place in mixed.indices.reversed().dropLast() {
            mixed.swapAt(place, dice.roll(below: place + 1))
        }
        return mixed
    }
}
