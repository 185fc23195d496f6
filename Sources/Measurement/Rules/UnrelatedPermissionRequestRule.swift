package import Vocabulary

/// Suspects an asking for a permission of the device that the service has no use for, or can do without and insists on.
package struct UnrelatedPermissionRequestRule: Rule {
    /// Request for an unrelated permission.
    package let kind = Kind.unrelatedPermissionRequest

    private let unrelated: [Demand] = [.contacts, .album, .microphone]

    /// Makes the rule.
    package init() {}

    /// Permissions that are asked for, forced, and left alone.
    package var examples: [Example] {
        unrelated.flatMap { demand -> [Example] in
            [
                .suspected(
                    "\(demand.rawValue) can be refused",
                    at: .checkout,
                    .dineIn(.gate(demand, at: .checkout, skip: .works))
                ),
                .suspected(
                    "\(demand.rawValue) is forced",
                    at: .entry,
                    grade: .primaFacie,
                    .parking(.gate(demand, at: .entry))
                ),
                .suspected(
                    "\(demand.rawValue) is offered on the menu and forced at the order",
                    at: .menu,
                    grade: .primaFacie,
                    .dineIn(.gate(demand, at: .menu, skip: .works), .gate(demand, at: .checkout))
                ),
            ]
        } + [
            .nearMiss("the location is another kind", .dineIn(.gate(.preciseLocation, at: .entry))),
            .suspected(
                "a camera without which nobody orders",
                at: .checkout,
                grade: .primaFacie,
                .dineIn(.gate(.camera, at: .checkout))
            ),
            .nearMiss("a camera reads a code on the table", .dineIn(.gate(.camera, at: .menu, skip: .works))),
        ]
    }

    /// Seeing, ordering and paying on the main entry.
    package func grounds(in price: Price) -> [Price.Quote] { price.basicQuotes }

    /// The earliest such ask; graver where one of them is forced.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        let isCameraForced = !probe.forcings(of: [.camera], given: facts).isEmpty
        let unrelated = self.unrelated + (isCameraForced || !usesCamera(given: facts) ? [.camera] : [])
        let asked = probe.extremeWalks.flatMap(\.askings).filter {
            Stage.beforePaying.contains($0.stage) && $0.ask.demands.contains(where: unrelated.contains)
        }
        guard let first = asked.earliest else { return nil }
        let wants = first.ask.demands.filter(unrelated.contains).map(Want.demand)
        return Finding(
            kind,
            at: first,
            wants: wants,
            grade: probe.forcings(of: unrelated, given: facts).isEmpty ? nil : .primaFacie,
            because: "the service has no use for \(wants.words)"
        )
    }

    /// Says that the service has a use for a camera that one may leave: a code is scanned, a plate is photographed.
    private func usesCamera(given facts: Facts) -> Bool {
        let mark = facts.necessity.mark(of: .camera, for: facts.service, at: .menu)
        return mark == .conditional || mark == .necessary
    }
}
