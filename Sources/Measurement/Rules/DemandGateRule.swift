package import Vocabulary

/// Suspects a demand that is a condition of seeing, ordering or paying, whether or not a skip is offered.
///
/// The kinds of this shape differ in their demands only; `all` is their table.
package struct DemandGateRule: Rule {
    /// One rule for each kind of the shape.
    package static let all = [
        DemandGateRule(.membershipRegistrationGate, on: .membership),
        DemandGateRule(.phoneAuthorisationGate, on: .phoneNumber),
        DemandGateRule(.profileAuthorisationGate, on: .avatar, .gender, .nickname, .region),
        DemandGateRule(.locationPermissionGate, on: .preciseLocation),
        DemandGateRule(.appDownloadGate, on: .appInstall),
        DemandGateRule(.staffContactGate, on: .staffContact),
        DemandGateRule(.identityFieldExcess, on: .birthday, .idDocument, .realName, .receiverAddress, .receiverName),
    ]

    /// The kind whose demands these are.
    package let kind: Kind
    /// The demands, any of which makes the kind.
    let demands: [Demand]

    private init(_ kind: Kind, on demands: Demand...) {
        self.kind = kind
        self.demands = demands
    }

    /// A wall and its lookalikes, for each demand of the kind.
    package var examples: [Example] {
        demands.flatMap { examples(of: $0) } + [
            .suspected("one sheet asks for all of it", at: .entry, .dineIn(.gate(demands, at: .entry))),
            .nearMiss("the search was cut off", .dineIn(.gate(demands, at: .entry)).cut(off: .menu, .order, .pay)),
        ]
    }

    private func examples(of demand: Demand) -> [Example] {
        let name = demand.rawValue
        let gate = { (stage: Stage, skip: Scene.Skip) in Scene.gate(demand, at: stage, skip: skip) }
        return [
            .suspected("\(name) before the menu", at: .entry, .dineIn(gate(.entry, .absent))),
            .suspected("\(name) before the order, in disguise", at: .checkout, .dineIn(gate(.checkout, .leadsNowhere))),
            .suspected("\(name) before the bill", at: .entry, .parking(gate(.entry, .absent))),
            .suspected(
                "\(name) offered first, forced before the order",
                at: .checkout,
                .dineIn(gate(.entry, .works), gate(.checkout, .absent))
            ),
            .suspected(
                "\(name) offered on the menu, forced before the order by a skip that leads nowhere",
                at: .checkout,
                .dineIn(gate(.menu, .works), gate(.checkout, .leadsNowhere))
            ),
            .suspected(
                "\(name) or something else as needless",
                at: .checkout,
                .dineIn(.either(demand, or: .email, at: .checkout))
            ),
            .nearMiss("\(name) can be skipped", .dineIn(gate(.entry, .works))),
            .nearMiss("\(name) makes it cheaper", .dineIn(gate(.checkout, .costs(Fen(300))))),
            .nearMiss("\(name) for an invoice", .dineIn(gate(.invoice, .absent))),
            .nearMiss("\(name), or the plate", .parking(.either(demand, or: .licencePlate, at: .entry))),
        ]
    }

    /// Seeing, ordering and paying on the main entry.
    package func grounds(in price: Price) -> [Price.Quote] { price.basicQuotes }

    /// The earliest forced ask, with every demand of the kind that is forced.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        let forcings = probe.forcings(of: demands, given: facts)
        guard let first = forcings.first else { return nil }
        return Finding(
            kind,
            at: first.asking,
            wants: forcings.map { .demand($0.demand) },
            because: first.toll(given: facts)
        )
    }
}
