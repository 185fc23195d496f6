package import Vocabulary

/// Suspects one yes that hands over several permissions of the device.
package struct BundledPermissionRequestRule: Rule {
    /// Several permissions asked at once.
    package let kind = Kind.bundledPermissionRequest

    /// Makes the rule.
    package init() {}

    /// Permissions in one prompt, and one after the other.
    package var examples: [Example] {
        [
            .suspected(
                "location and contacts in one",
                at: .entry,
                .dineIn(.gate(.preciseLocation, .contacts, at: .entry))
            ),
            .suspected(
                "refusable, and still all or nothing",
                at: .checkout,
                .dineIn(.gate(.album, .camera, at: .checkout, skip: .works))
            ),
            .nearMiss(
                "two prompts, each by itself",
                .dineIn(.gate(.preciseLocation, at: .entry, skip: .works), .gate(.camera, at: .menu, skip: .works))
            ),
            .nearMiss("a profile is no permission", .dineIn(.gate(.nickname, .avatar, at: .entry))),
        ]
    }

    /// The earliest ask that wants two permissions or more.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        let asked = probe.extremeWalks.flatMap(\.askings).filter {
            Stage.beforePaying.contains($0.stage) && $0.ask.demands.filter(\.isPermission).count > 1
        }
        guard let first = asked.earliest else { return nil }
        let wants = first.ask.demands.filter(\.isPermission).map(Want.demand)
        return Finding(kind, at: first, wants: wants, because: "one yes hands over \(wants.words)")
    }
}
