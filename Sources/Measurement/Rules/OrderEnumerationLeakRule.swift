package import Vocabulary

/// Suspects an address that shows the order of a second visit to whoever puts its number there.
///
/// Tried inside the range only, and between two visits of the client's own.
package struct OrderEnumerationLeakRule: Rule {
    /// Other people's orders readable by changing an order number.
    package let kind = Kind.orderEnumerationLeak

    /// Makes the rule.
    package init() {}

    /// Orders that open to a changed number, and pages that look like them.
    package var examples: [Example] {
        [
            .suspected(
                "the dishes of the other visit",
                at: .receipt,
                ProbeSketch.dineIn().showing(NeighbourSeen(shows: [.orderContent]))
            ),
            .suspected(
                "its masked number too",
                at: .receipt,
                ProbeSketch.dineIn().showing(NeighbourSeen(shows: [.orderContent, .phoneNumber]))
            ),
            .suspected(
                "a phone number on a page that calls itself the table's",
                at: .receipt,
                ProbeSketch.dineIn().showing(NeighbourSeen(shows: [.phoneNumber], isSharedAtTable: true))
            ),
            .nearMiss(
                "shared table cart visible to people at the same table by design",
                ProbeSketch.dineIn().showing(NeighbourSeen(shows: [.orderContent], isSharedAtTable: true))
            ),
            .nearMiss("public order-ready number screen", ProbeSketch.dineIn().showing(NeighbourSeen(shows: []))),
            .nearMiss("no address names an order", .dineIn()),
        ]
    }

    /// What the other visit's number opened; a list of dishes that is the table's by design is none.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let walk = probe.besideWalk else { return nil }
        for (place, step) in walk.steps.enumerated() {
            guard let seen = step.sighting.neighbour else { continue }
            let shows = seen.isSharedAtTable ? seen.shows.filter { $0 != .orderContent } : seen.shows
            guard !shows.isEmpty else { continue }
            return Finding(
                kind: kind,
                stage: step.sighting.stage,
                wants: shows.map(Want.demand).sorted(),
                evidence: Evidence(
                    in: walk,
                    step: place,
                    suspectedBecause: "the number of a second visit of the client's own, put into the address of the "
                        + "first, shows \(shows.map(Want.demand).words) of that visit"
                )
            )
        }
        return nil
    }
}
