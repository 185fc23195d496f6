package import Vocabulary

/// Suspects a field about a child that is taken from whoever fills it.
package struct MinorDataWithoutGuardianConsentRule: Rule {
    /// Minor's data without guardian consent.
    package let kind = Kind.minorDataWithoutGuardianConsent

    /// Makes the rule.
    package init() {}

    /// Children's data with and without a guardian, and words that only sound like them.
    package var examples: [Example] {
        Demand.allCases.filter(\.isOfChild).map { demand in
            .suspected(
                "\(demand.rawValue) in the order form",
                at: .checkout,
                .dineIn(.field(demand, at: .checkout, mark: .optional))
            )
        } + [
            .suspected("beside the bill", at: .menu, .parking(.field(.childBirthday, at: .menu, mark: .optional))),
            .suspected(
                "one by the guardian, one not",
                at: .checkout,
                .dineIn(
                    .field(.childName, at: .checkout).byGuardian,
                    .field(.childAge, at: .checkout)
                )
            ),
            .nearMiss("given by the guardian", .dineIn(.field(.childBirthday, at: .checkout).byGuardian)),
            .nearMiss("how many children, for the chairs", .dineIn(.field(.childCount, at: .checkout))),
            .nearMiss("a children's dish on the menu", .dineIn(.plain(at: .menu))),
            .nearMiss("one's own birthday", .dineIn(.field(.birthday, at: .checkout))),
        ]
    }

    /// The earliest such field of the walk that grants everything.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        let asked = probe.main(.grantAll)?.askings.filter { asking in
            asking.ask.demands.contains(where: \.isOfChild) && !asking.ask.isByGuardian
        }
        guard let first = asked?.earliest else { return nil }
        let wants = first.ask.demands.filter(\.isOfChild).map(Want.demand)
        return Finding(
            kind,
            at: first,
            wants: wants,
            because: "the form takes \(wants.words) from whoever fills it, and asks no guardian"
        )
    }
}
