import Scenarios
import Vocabulary

extension Visit {
    /// What the page sends beside what the consumer does, in the author's order.
    ///
    /// Behind a bare code there is nothing, and on the platform's own pages nothing of the merchant's.
    ///
    /// - Parameter script: What is played.
    /// - Returns: The page's emissions; those whose item nobody has given yet are left out.
    package func emissions(in script: Script) -> [Emission] {
        if let face = script.face(of: self) { return emissions(in: face) }
        let standing = standingBeacons(in: script)
        return script.board.beacons.enumerated().compactMap { place, beacon in
            guard standing.contains(beacon), beacon.item.map({ isKnown($0, to: beacon, in: script) }) ?? true else {
                return nil
            }
            return Emission(
                place: place,
                receiver: beacon.receiver,
                item: beacon.item,
                writing: beacon.writing,
                manner: beacon.manner,
                referrer: beacon.referrer,
                field: beacon.item.map { FieldNames.name(of: $0, in: script.axes.dialect) } ?? ""
            )
        }
    }

    /// The beacons whose page this is, whether or not there is anything to send yet.
    func standingBeacons(in script: Script) -> [Beacon] {
        guard code != nil, !isBare(in: script) else { return [] }
        return script.board.beacons.filter { stands($0, in: script) }
    }

    /// Says that the visit is on a page that makes the request.
    private func stands(_ beacon: Beacon, in script: Script) -> Bool {
        let first = Self.firstSpot(in: script)
        switch place {
        case .notice: return beacon.place == .arrival
        case .gate(_, let phase, let then):
            return beacon.place == .arrival && phase != .platform && phase != .code && then == first
        case .spot(let spot):
            if beacon.place == .arrival { return spot == first }
            return Self.spot(of: beacon.place, in: script) == spot
        case .site, .staff, .codePage, .otherApp, .turnedAway, .offer, .policy, .trader, .inbox, .stopping, .following,
            .account, .right, .cancelling, .complaint, .apart, .subscribing, .delivering, .hearing, .shops, .naming,
            .ended,
            .titling:
            return false
        }
    }

    private static func spot(of place: Beacon.Place, in script: Script) -> Spot {
        switch (place, script.service.spine) {
        case (.arrival, _): firstSpot(in: script)
        case (.menu, .order): .menu
        case (.form, .order): .checkout
        case (.menu, .stay), (.form, .stay): .parkingBill
        case (.menu, .release), (.form, .release): .dispenser
        case (.receipt, .release): .released
        case (.receipt, .order), (.receipt, .stay): .receipt
        }
    }

    private func isKnown(_ item: Demand, to beacon: Beacon, in script: Script) -> Bool {
        guard beacon.manner == .script else { return item == .platformId || given.contains(item) }
        return !given.contains(item) && script.board.fields.contains { $0.item == item }
    }
}
